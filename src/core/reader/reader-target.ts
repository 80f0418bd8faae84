import type { Citation, DocumentId, EntityId } from "../pack.ts";
import type { Span } from "../text/span.ts";

/** Which document the reader page opens, and what it shows of it. */
export interface ReaderTarget {
  document: DocumentId;
  /** The cited words, in the document's text; null for the whole document. */
  span: Span | null;
  /** Whose card stands beside the words; with no words, whose statements alone are shown. */
  entity: EntityId | null;
}

/** Opens the document at the cited words, with the entity's card beside them. */
export function targetOf(
  { document, start, end }: Citation,
  entity: EntityId | null,
): ReaderTarget {
  return { document, span: { start, end }, entity };
}
