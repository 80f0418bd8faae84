/** Checks that the dates of the documents that tell a change put its statements in order. */

import type { DocumentId, Statement } from "../../../pack.ts";
import { earliest, isBounded } from "../../pack/edtf.ts";
import { carryingCitations } from "../../pack/statements.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { DocumentFile } from "../sources/document-file.ts";
import type { Problem } from "../sources/problem.ts";

/** Every change told by two documents of which nothing says that the second is the later one. */
export function checkOrder(
  { entity, source }: CompiledEntity,
  documents: ReadonlyMap<DocumentId, DocumentFile | null>,
): Problem[] {
  return entity.differences.flatMap(({ kind, statements }, i) => {
    if (kind !== "changed") return [];
    const told = statements.map(documentOf);
    const isOrdered = told.every((id, at) => {
      const before = told[at - 1];
      return before === undefined || before === id || isBefore(before, id, documents);
    });
    if (isOrdered) return [];
    const message =
      "nothing tells which of its documents is the later one; tell the change from one document, or make plain statements of them";
    return source.problem(["differences", i, "about"], message);
  });
}

function documentOf(statement: Statement): DocumentId | undefined {
  return carryingCitations(statement)[0]?.document;
}

function isBefore(
  one: DocumentId,
  other: DocumentId | undefined,
  documents: ReadonlyMap<DocumentId, DocumentFile | null>,
): boolean {
  const [before, after] = [one, other].map((id) => {
    const value = id === undefined ? null : (documents.get(id)?.document.date.value ?? null);
    return value !== null && isBounded(value) ? earliest(value) : null;
  });
  return before != null && after != null && before < after;
}
