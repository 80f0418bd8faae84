import { asOf } from "../knowledge/pack/edtf.ts";
import { citationsOf } from "../knowledge/pack/statements.ts";
import type { DocumentId, Entity, PackDocument } from "../pack.ts";

/** What is said of an entity, on its card or in its pack. */
type Said = Pick<Entity, "identity" | "summary" | "statements" | "differences" | "agreements">;

/** The documents that statements cite, each once, in the order of the statements. */
export function citedIn(said: Said): Set<DocumentId> {
  return new Set(citationsOf(said).map(({ document }) => document));
}

/** The newest dated document that statements cite; null where none is dated. */
export function newestCited(
  said: Said,
  documents: readonly Pick<PackDocument, "id" | "date">[],
): ReturnType<typeof asOf> {
  const cited = citedIn(said);
  return asOf(documents.filter(({ id }) => cited.has(id)));
}
