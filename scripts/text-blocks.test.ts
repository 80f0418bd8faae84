import fc from "fast-check";
import { expect, test } from "vitest";
import { splitIntoBlocks } from "./text-blocks.ts";

const WRAPPED = [
  "The first paragraph is wrapped by hand and its",
  "lines go on in the next. A sentence may end here.",
  "The next begins in the same paragraph, and",
  "ends it.",
  "",
  "A second paragraph.",
].join("\n");

test("lines of a text wrapped by hand stay together, paragraphs apart", () => {
  expect(splitIntoBlocks(WRAPPED).map((block) => block.text.split("\n").length)).toEqual([4, 1]);
});

test("in any other text every line is a block", () => {
  const lines = [
    "A headline about the harbour",
    "The harbour was closed. Nobody knew why.",
    "It reopened.",
  ];
  expect(splitIntoBlocks(lines.join("\n")).map((block) => block.text)).toEqual(lines);
});

test("blocks are where they say, and hold all that is not white space", () => {
  const texts = fc.array(
    fc.constantFrom("word", "Word", "\n", "\n\n", " ", "a long line. ".repeat(9)),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      const blocks = splitIntoBlocks(text);
      for (const block of blocks) {
        expect(text.startsWith(block.text, block.start)).toBe(true);
      }
      const letters = (part: string) => part.replace(/\s/gu, "");
      expect(letters(blocks.map((block) => block.text).join(""))).toBe(letters(text));
    }),
  );
});
