/** The word lists of every language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("a list that goes on in the next string has a space between its words", () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const glued = sources
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => /[^\s"]" \+\n/u.test(readFileSync(join(import.meta.dirname, file), "utf8")));
  expect(glued).toEqual([]);
});
