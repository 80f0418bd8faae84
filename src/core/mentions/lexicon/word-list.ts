import { fold } from "../../text/fold.ts";

/** A set of folded words, written as running text so that a list stays readable. */
export function wordList(...texts: string[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => text.split(/\s+/u))
      .filter((word) => word !== "")
      .map(fold),
  );
}

/** A set of folded words, written by kind; the kinds are for whoever reads or adds to the list. */
export function wordsByKind(kinds: Readonly<Record<string, string>>): ReadonlySet<string> {
  return wordList(...Object.values(kinds));
}

/** Every stem with every ending ("-" is none): the forms of words that decline alike. */
export function withEndings(stems: string, endings: string): string {
  return stems
    .split(/\s+/u)
    .flatMap((stem) => endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending)))
    .join(" ");
}
