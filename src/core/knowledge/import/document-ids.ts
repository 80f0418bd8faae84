import type { DocumentId, Matter, Pack, Statement } from "../../pack.ts";

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

/** The pack with its documents called as a library calls them. */
export function withLibraryIds(pack: Pack): Pack {
  return withDocumentIds(pack, (id) => libraryDocumentId(pack.id, id));
}

/** The pack with its documents called as they are outside any library; undoes `withLibraryIds`. */
export function withOwnIds(pack: Pack): Pack {
  return withDocumentIds(pack, (id) => id.slice(id.indexOf(BETWEEN) + 1));
}

function withDocumentIds(pack: Pack, idOf: (id: DocumentId) => DocumentId): Pack {
  const statements = (list: readonly Statement[]) => list.map(statement);
  const statement = (one: Statement): Statement => ({
    ...one,
    citations: one.citations.map((citation) => ({
      ...citation,
      document: idOf(citation.document),
    })),
  });
  const matter = <M extends Matter>(one: M): M => ({
    ...one,
    statements: statements(one.statements),
  });
  return {
    ...pack,
    documents: pack.documents.map((one) => ({ ...one, id: idOf(one.id) })),
    entities: pack.entities.map((entity) => ({
      ...entity,
      identity: entity.identity && statement(entity.identity),
      summary: statements(entity.summary),
      statements: statements(entity.statements),
      differences: entity.differences.map(matter),
      agreements: entity.agreements.map(matter),
    })),
  };
}
