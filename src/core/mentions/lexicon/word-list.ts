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
