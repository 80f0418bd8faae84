import { spansOfNames } from "../knowledge/compiler/citations/name-search.ts";
import { carryingCitations, statementsOf } from "../knowledge/pack/statements.ts";
import type { DocumentId, Entity, Statement } from "../pack.ts";
import { fold } from "../text/fold.ts";
import { overlaps } from "../text/span.ts";
import { readWords } from "../text/text-words.ts";
import type { CardDocument } from "./card.ts";

/** What the documents say of two entities at once. */
export interface Together {
  statements: Statement[];
  /** The documents that the statements cite, by id. */
  documents: Record<DocumentId, CardDocument>;
}

/**
 * The statements of each of two entities that name the other (demonyms apart), the first one's before
 * the second's. What both cards draw from the same words is told once.
 */
export function statementsTogether(first: Entity, second: Entity): Statement[] {
  const told = new Set<string>();
  return [...naming(first, second), ...naming(second, first)].filter((statement) => {
    const keys = [fold(statement.text), wordsCited(statement)];
    const isNew = keys.every((key) => !told.has(key));
    for (const key of keys) told.add(key);
    return isNew;
  });
}

/** What one entity's card says that names another, the short answer first. */
function naming(entity: Entity, { names }: Entity): Statement[] {
  const statements = statementsOf(entity)
    .filter(({ section }) => section !== "identity")
    .map(({ statement }) => statement);
  // Searched as one text: taking an entity's names apart is most of the work.
  const found = spansOfNames(readWords(statements.map(({ text }) => text).join("\n")), names);
  let start = 0;
  return statements.filter(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return found.some((name) => overlaps(name, span));
  });
}

/** Where the words that carry a claim stand. */
function wordsCited(statement: Statement): string {
  return carryingCitations(statement)
    .map(({ document, start, end }) => `${document} ${start} ${end}`)
    .join();
}
