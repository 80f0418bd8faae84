import type { CardData, CardDocument } from "../core/card/card.ts";
import type { DocumentId, Statement } from "../core/pack.ts";

/**
 * The language of a claim, for a `lang` attribute: that of the first of its documents that tells one,
 * since claims are not translated. Empty, which HTML takes for unknown, where none does.
 */
export function claimLanguage(
  { citations }: Pick<Statement, "citations">,
  documents: Readonly<Record<DocumentId, CardDocument>>,
): string {
  return firstLanguage(
    citations.map(({ document }) => document),
    documents,
  );
}

/** The language of what a pack calls an entity: that of the first document naming it that tells one, else empty. */
export function labelLanguage({
  namedIn,
  documents,
}: Pick<CardData, "namedIn" | "documents">): string {
  return firstLanguage(namedIn, documents);
}

function firstLanguage(
  ids: readonly DocumentId[],
  documents: Readonly<Record<DocumentId, CardDocument>>,
): string {
  return ids.map((id) => documents[id]?.lang ?? "").find(Boolean) ?? "";
}
