/** Everything the reader says in its own voice. */
export const WORDS = {
  opening: "Opening …",
  missing: "There is no such document.",
  failed: "This document could not be opened.",
  tryAgain: "Try again",
  back: "Back to the article",
  documents: "Document",
  search: "Search this text",
  entity: "Statements on",
  everyEntity: "Every name",
  stance: "Put as",
  everyStance: "Every stance",
  fact: "Fact",
  previous: "Previous citation",
  next: "Next citation",
  names: "Names in this document",
  namedOnly: "named only",
  showWords: "Show the words",
  kind: "Kind",
  date: "Date",
  publisher: "Publisher",
  author: "Author",
  address: "Address",
  note: "Note",
  untold: "not said in the text",
} as const;

export function statementsCount(count: number): string {
  return count === 1 ? "1 statement" : `${count} statements`;
}

/** What is drawn from one paragraph. */
export function drawnFromThis(count: number): string {
  return count === 1 ? "1 statement drawn from this" : `${count} statements drawn from this`;
}

export function hitsCount(count: number): string {
  if (count === 0) return "Not found";
  return count === 1 ? "Found once" : `Found ${count} times`;
}

/** Which citation is lit, counted from 1; 0 where none is. */
export function citationPlace(place: number, all: number): string {
  if (all === 0) return "No citations";
  if (place === 0) return all === 1 ? "1 citation" : `${all} citations`;
  return `${place} of ${all} citations`;
}
