import { runToEnd } from "../collection/types.ts";
import { findEntities } from "../extraction/find-entities.ts";
import { buildPack } from "../import/build-pack.ts";
import { statementsOf } from "../pack/statements.ts";
import { SMALL_LEXICON, sourceDocument } from "./sources.ts";

/** All that the cards made of a text quote, where every name found is kept. */
export function quoted(text: string, lang = "en"): { start: number; end: number; quote: string }[] {
  const documents = [sourceDocument("a", text, lang)];
  const found = runToEnd(findEntities(documents, SMALL_LEXICON));
  const names = found.entities.flatMap((entity) => entity.names.map((name) => name.text));
  const decisions = [{ do: "keep" as const, names }];
  const pack = runToEnd(buildPack({ id: "mine", title: "Mine", documents, found, decisions }));
  return pack.entities.flatMap((entity) =>
    statementsOf(entity).flatMap(({ statement }) => statement.citations),
  );
}

/** The distinct sentences among them. */
export function quotes(text: string, lang?: string): string[] {
  return [...new Set(quoted(text, lang).map(({ quote }) => quote))];
}
