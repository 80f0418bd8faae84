import type { CardDocument } from "../core/card/card.ts";
import type { DocumentId, Statement } from "../core/pack.ts";

/**
 * The language of a claim, for a `lang` attribute: that of the first of its documents that tells one,
 * since claims are not translated. Empty, which HTML takes for unknown, where none does.
 */
export function claimLanguage(
  { citations }: Pick<Statement, "citations">,
  documents: Readonly<Record<DocumentId, CardDocument>>,
): string {
  return citations.map(({ document }) => documents[document]?.lang ?? "").find(Boolean) ?? "";
}
