import type { CardDocument } from "../../../core/card/card.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { documentsOf, judgedStance } from "../../../core/knowledge/pack/statements.ts";
import type { DocumentId, Statement } from "../../../core/pack.ts";
import { dateWords } from "../../date-words.ts";
import { documentName } from "../../document-name.ts";
import { documentKind } from "../../kind-words.ts";
import { stanceLabel } from "../../words.ts";

/** A claim's source as it is copied: the stance where it is not plain fact, names, kinds and dates. */
export function sourceWords(
  statement: Statement,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
  separator = " · ",
): string {
  const sources = documentsOf(statement)
    .flatMap((id) => documents[id] ?? [])
    .map((document) =>
      [documentName(document, t), documentKind(document.kind, t), dateWords(document.date, t)].join(
        separator,
      ),
    );
  const label = stanceLabel(judgedStance(statement), t);
  return [...(label ? [label] : []), sources.join("; ")].join(separator);
}
