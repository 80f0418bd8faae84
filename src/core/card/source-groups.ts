import { documentsOf } from "../knowledge/statements.ts";
import { type DocumentId, STANCES, type Statement } from "../pack.ts";

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

/** An unfolded list has at most so many statements; the reader has them all. */
export const MOST_LISTED = 12;

/** Runs of statements that rest on the same documents, in the given order. */
export function sourceGroups(statements: readonly Statement[]): SourceGroup[] {
  const groups: SourceGroup[] = [];
  for (const statement of statements) {
    const documents = documentsOf(statement);
    const last = groups.at(-1);
    if (last?.documents.join() === documents.join()) last.statements.push(statement);
    else groups.push({ documents, statements: [statement] });
  }
  return groups;
}

/**
 * The statements that weigh most, at most `most` of them, with those of one source together. More
 * documents weigh more; then comes what is stated as fact before what is reported, unconfirmed,
 * opinion and prediction; then the pack's own order.
 */
export function heaviest(statements: readonly Statement[], most = MOST_LISTED): Statement[] {
  const byWeight = [...statements].sort(
    (a, b) =>
      documentsOf(b).length - documentsOf(a).length ||
      STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
  );
  return gathered(byWeight.slice(0, most), sourceOf);
}

/** The heaviest of them, and after these the one with the `wanted` text where it is not among them. */
export function listed(statements: readonly Statement[], wanted: string | null): Statement[] {
  const most = heaviest(statements);
  const extra = statements.find(({ text }) => text === wanted);
  return extra === undefined || most.includes(extra) ? most : [...most, extra];
}

/** A difference's statements by the first document that carries each, in the order they come up. */
export function sidesOf(statements: readonly Statement[]): Side[] {
  const sides = new Map<DocumentId, Statement[]>();
  for (const statement of statements) {
    const [document] = documentsOf(statement);
    if (document !== undefined) addTo(sides, document, statement);
  }
  return [...sides].map(([document, said]) => ({ document, statements: said }));
}

/** The document that carries most of the statements, the first of them where several do; null without any. */
export function mostCited(statements: readonly Statement[]): DocumentId | null {
  const counts = new Map<DocumentId, number>();
  for (const document of statements.flatMap(documentsOf)) {
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function sourceOf(statement: Statement): string {
  return [...documentsOf(statement), statement.stance].join(" ");
}

/** Items of the same key together, each key where it first comes up. */
function gathered<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return [...groups.values()].flat();
}

function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
