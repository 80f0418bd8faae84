import { describe, expect, it } from "vitest";
import { plainParagraphs } from "./plain-text.ts";

const TOLD =
  "According to two of the sailors, whose account of that long night nobody in the town has been able to confirm so far, Anna Miller had sold the lighthouse to her own brother, and the harbour master knew of it well before the council was told.";

/** The text with its lines broken as a program does it. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

describe("plainParagraphs", () => {
  it("leaves the lines of a mail that is answered apart", () => {
    const lines = [
      "On 6 June 2021 Silas Venn <silas@venn.example> wrote:",
      "> The lighthouse was sold to the brother of Anna Miller,",
      "> and nobody knew of it.",
    ].join("\n");
    expect(plainParagraphs(lines)).toBe(lines);
  });

  it.each([28, 36, 44, 60, 72, 90, 110, 120, 140])(
    "joins lines broken at %i characters",
    (width) => {
      expect(wrapped(TOLD, width)).toContain("\n");
      expect(plainParagraphs(wrapped(TOLD, width))).toBe(TOLD);
    },
  );

  it("joins lines around one that is a long address", () => {
    const address = `https://lindow.example/${"lighthouse-".repeat(12)}`;
    const text = `${TOLD} See ${address} for what the council had to say about it in the end.`;
    expect(plainParagraphs(wrapped(text, 72))).toBe(text);
  });

  it("reads a list without end", () => {
    expect(plainParagraphs("Jo Reed\n".repeat(300_000))).toContain("Reed\nJo");
  });

  it.each([
    ["names, one a line", "Anna Miller\nTom Hale\nJo Reed"],
    ["names that begin in small letters", "Jan de Boer\nvan der Bergh"],
    ["a list", "- what the sailors told us,\n- what the council denied,\n- nothing else"],
    ["rows", "Boat, old | Tom Hale\nferry | Jo Reed"],
    [
      "verses",
      "O lighthouse of my early days,\nso tall,\nwhat do the sailors on the bays\nrecall?",
    ],
    [
      "a conversation",
      "Q: Is there any room for more cruise ships here?\nA: None. The ferry needs the berth.",
    ],
    ["paragraphs, one a line", `${TOLD}\n${TOLD}`],
  ])("leaves the lines of %s", (_, text) => {
    expect(plainParagraphs(text)).toBe(text);
  });
});
