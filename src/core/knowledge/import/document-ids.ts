import type { DocumentId, Pack } from "../../pack.ts";
import { citationsOf } from "../pack/statements.ts";

/** Stands between a pack's id, which never has one, and the document's own. */
const BETWEEN = "/";

/** The id of a document in a library of several packs, whose documents may have the same ids. */
function libraryDocumentId(pack: string, document: DocumentId): DocumentId {
  return `${pack}${BETWEEN}${document}`;
}

/** The pack that a library's document belongs to; null for a document of the bundled pack. */
export function packOfDocument(id: DocumentId): string | null {
  const end = id.indexOf(BETWEEN);
  return end === -1 ? null : id.slice(0, end);
}

/**
 * Gives a pack's documents the ids that they have in a library. Changes the pack itself, since a pack of
 * 100,000 names is too large to copy.
 */
export function takeLibraryIds(pack: Pack): Pack {
  return withDocumentIds(pack, (id) => libraryDocumentId(pack.id, id));
}

/** Gives a pack's documents the ids that they have outside any library; undoes `takeLibraryIds`. */
export function takeOwnIds(pack: Pack): Pack {
  return withDocumentIds(pack, (id) => id.slice(id.indexOf(BETWEEN) + 1));
}

function withDocumentIds(pack: Pack, idOf: (id: DocumentId) => DocumentId): Pack {
  for (const one of pack.documents) one.id = idOf(one.id);
  for (const entity of pack.entities) {
    for (const citation of citationsOf(entity)) citation.document = idOf(citation.document);
  }
  return pack;
}
