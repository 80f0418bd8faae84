import type { Citation, DocumentId, Statement } from "../pack.ts";
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

/**
 * What stands on each citation's button. Numbers run through a card's sentences as they are read, the
 * summary's first; the same words of the same document keep their number. The line that says who or
 * what the entity is stands above the summary and has letters, as the notes of a heading do.
 */
export function citationMarks(card: CardData): Map<Citation, string> {
  const identity = card.identity?.citations ?? [];
  const sentences = [
    ...card.summary,
    ...card.differences.flatMap(({ statements }) => statements),
    ...[...groupedByDocument(card.statements).values()].flat(),
  ];
  return new Map([
    ...marked(identity, (i) => String.fromCodePoint(LETTER_A + i)),
    ...marked(
      sentences.flatMap(({ citations }) => citations),
      (i) => String(i + 1),
    ),
  ]);
}

const LETTER_A = "a".charCodeAt(0);

function marked(citations: readonly Citation[], markOf: (index: number) => string) {
  const marks = new Map<string, string>();
  return citations.map((citation): [Citation, string] => {
    const { document, start, end } = citation;
    const words = `${document}:${start}:${end}`;
    const mark = marks.get(words) ?? markOf(marks.size);
    marks.set(words, mark);
    return [citation, mark];
  });
}
