import { documentsOf } from "../knowledge/pack/statements.ts";
import { type DocumentId, type Matter, STANCES, type Statement } from "../pack.ts";
import { pushTo } from "../push-to.ts";
import { runsOf } from "./runs.ts";

/** Statements that follow each other and share one source line. */
export interface SourceGroup {
  /** The documents that each of them cites, in the order of its citations. */
  documents: DocumentId[];
  statements: Statement[];
}

/** What one document says within a difference. */
export interface Side {
  document: DocumentId;
  statements: Statement[];
}

/** Runs of statements that rest on the same documents, in the given order. */
export function sourceGroups(statements: readonly Statement[]): SourceGroup[] {
  return runsOf(statements, (one) => documentsOf(one).join()).map((run) => ({
    documents: documentsOf(run[0]),
    statements: run,
  }));
}

/**
 * The statements that weigh most, all or at most `most` of them, with those of one source together. More
 * documents weigh more; then comes what is stated as fact before what is reported, unconfirmed,
 * opinion and prediction; then the pack's own order.
 */
export function heaviest(statements: readonly Statement[], most?: number): Statement[] {
  const byWeight = [...statements].sort(
    (a, b) =>
      documentsOf(b).length - documentsOf(a).length ||
      STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
  );
  return gathered(byWeight.slice(0, most), sourceOf);
}

/** A difference's statements by the first document that carries each, in the order they come up. */
export function sidesOf(statements: readonly Statement[]): Side[] {
  const sides = new Map<DocumentId, Statement[]>();
  for (const statement of statements) {
    const [document] = documentsOf(statement);
    if (document !== undefined) pushTo(sides, document, statement);
  }
  return [...sides].map(([document, said]) => ({ document, statements: said }));
}

/** Whether the voices that differ are all those of one document. */
export function isInOneDocument({ statements }: Matter): boolean {
  return new Set(statements.flatMap(documentsOf)).size === 1;
}

function sourceOf(statement: Statement): string {
  return [...documentsOf(statement), statement.stance].join(" ");
}

/** Items of the same key together, each key where it first comes up. */
function gathered<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return [...groups.values()].flat();
}
