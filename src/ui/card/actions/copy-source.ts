import type { CardDocument } from "../../../core/card/card.ts";
import type { CopySource } from "../../../core/card/copy-text.ts";
import { passageRuns } from "../../../core/card/passage-runs.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { DocumentId, Statement } from "../../../core/pack.ts";
import { runWords } from "../../run-words.ts";
import { sourceWords } from "./source-words.ts";

/** What is copied of a claim: as on the card, words that only tell what it is about say so. */
export function copySource(
  statement: Statement,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): CopySource {
  return {
    claim: statement.text,
    quoted: passageRuns(statement.citations).map((run, i) => ({
      introduction: runWords(run, i, t),
      quotes: run.citations.map(({ quote }) => quote),
    })),
    source: sourceWords(statement, documents, t),
  };
}
