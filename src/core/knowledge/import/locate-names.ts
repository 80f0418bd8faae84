import { findNames } from "../../mentions/names/find-names.ts";
import { buildGazetteer, entityOf } from "../../mentions/names/gazetteer.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { Words } from "../../text/words.ts";
import type { FoundMention, SourceDocument } from "../collection/types.ts";

/** Where each name stands in the documents, by the matcher's rules of spelling. */
export function locateNames(
  names: readonly string[],
  documents: readonly SourceDocument[],
): FoundMention[][] {
  const places: FoundMention[][] = names.map(() => []);
  if (names.length === 0) return places;
  const entities = names.map((text, index) => ({
    id: String(index),
    category: "other",
    names: [{ text, kind: "full" as const }],
    related: [],
  }));
  const gazetteer = buildGazetteer([{ entities }]);
  const words = new Words();
  for (const [document, { text }] of documents.entries()) {
    words.read(text);
    const hits = findNames(gazetteer, words).names;
    const sentences = hits.length === 0 ? [] : splitSentences(text);
    for (const { first, end, names: hit } of hits) {
      const span = { start: words.start(first), end };
      const sentence =
        sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span;
      for (const name of hit)
        places[entityOf(gazetteer, name)]?.push({ document, ...span, sentence: spanOf(sentence) });
    }
  }
  return places;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
