/** The word lists of every language. */
import { expect, test } from "vitest";
import { fold } from "../../text/fold.ts";
import { LANGUAGES, lexiconOf } from "./by-language.ts";

test.each(LANGUAGES)("every entry of %s is one folded word", (language) => {
  const lists = Object.values(lexiconOf(language)).filter((list) => list instanceof Set);
  expect(lists.length).toBeGreaterThan(40);
  const entries: string[] = lists.flatMap((list) => [...list]);
  expect(entries.filter((entry) => fold(entry) !== entry)).toEqual([]);
  // Scripts without spaces: every letter is a word.
  if (!["ja", "zh"].includes(language))
    expect(entries.filter((entry) => /\s/u.test(entry))).toEqual([]);
});
