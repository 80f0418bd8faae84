import type { DocumentId, Statement } from "../knowledge/pack.ts";
import type { CardData } from "./card.ts";

/** Statements by the document each cites first, in the order in which the documents come up. */
export function groupedByDocument(statements: readonly Statement[]): Map<DocumentId, Statement[]> {
  const groups = new Map<DocumentId, Statement[]>();
  for (const statement of statements) {
    const document = statement.citations[0]?.document;
    if (document === undefined) continue;
    const group = groups.get(document);
    if (group) group.push(statement);
    else groups.set(document, [statement]);
  }
  return groups;
}

/** The number of each statement's first citation: citations are numbered as they come on the card. */
export function citationNumbers(card: CardData): Map<Statement, number> {
  const numbers = new Map<Statement, number>();
  let next = 1;
  for (const statement of [
    ...(card.identity ? [card.identity] : []),
    ...card.summary,
    ...card.differences.flatMap(({ statements }) => statements),
    ...[...groupedByDocument(card.statements).values()].flat(),
  ]) {
    numbers.set(statement, next);
    next += statement.citations.length;
  }
  return numbers;
}
