/** A name that the words or marks beside it show to be one, in a script without capitals. */
export interface MarkedName {
  text: string;
  category: string;
  /** What the text says it is short for. */
  shortFor?: string;
}

/** The parts of a text that a pattern finds, by its group `name`. */
export function marked(text: string, pattern: RegExp, category: string): MarkedName[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) =>
    groups?.name === undefined ? [] : [{ text: groups.name, category }],
  );
}
