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
