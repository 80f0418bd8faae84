import type { CardDocument } from "../../core/card/card.ts";
import { judgedStance } from "../../core/knowledge/statements.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import { dateWords, STANCE_LABELS } from "../words.ts";

/** A claim's source as it is copied: the stance where it is not plain fact, names, kinds and dates. */
export function sourceWords(
  statement: Statement,
  documents: Record<DocumentId, CardDocument>,
): string {
  const cited = new Set(statement.citations.map(({ document }) => document));
  const stance = judgedStance(statement);
  const sources = [...cited]
    .flatMap((id) => documents[id] ?? [])
    .map(({ name, kind, date }) => [name, kind, dateWords(date)].join(" · "));
  const label = stance && STANCE_LABELS[stance];
  return [...(label ? [label] : []), sources.join("; ")].join(" · ");
}
