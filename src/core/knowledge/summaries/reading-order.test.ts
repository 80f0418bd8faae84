import { describe, expect, it } from "vitest";
import type { SentenceCandidate } from "./choose-sentences.ts";
import { readingOrder } from "./reading-order.ts";

/** A sentence that begins at `start`; in full where it has "Ada Orr". */
function sentence(text: string, start: number, document = 0): SentenceCandidate {
  return {
    document,
    sentence: { start, end: start + text.length },
    text,
    name: { start: 0, end: "Orr".length },
    depth: 0,
    isFirst: false,
    isPerson: true,
    isTitled: false,
    isNamedInFull: text.includes("Ada Orr"),
    others: 0,
    language: "en",
  };
}

const introduction = sentence("Ada Orr closed the ferry.", 0);
const next = sentence("Orr did not say why.", 30);
const later = sentence("Orr left.", 60);
const elsewhere = sentence("Orr came back.", 0, 1);

describe("readingOrder", () => {
  it("is that of the documents", () => {
    expect(readingOrder([elsewhere, next, introduction, later], 3, false)).toEqual({
      summary: [introduction, next, elsewhere],
      rest: [later],
    });
  });

  it("begins with the full name, though it stands later", () => {
    const late = sentence("Ada Orr came back.", 0, 1);
    expect(readingOrder([late, later, next], 3, false).summary).toEqual([late, next, later]);
  });

  it("takes the full name into the short answer", () => {
    expect(readingOrder([elsewhere, later, next, introduction], 3, false)).toEqual({
      summary: [introduction, later, elsewhere],
      rest: [next],
    });
  });

  it("leaves the best where the entity is introduced already", () => {
    expect(readingOrder([elsewhere, later, next, introduction], 3, true)).toEqual({
      summary: [next, later, elsewhere],
      rest: [introduction],
    });
  });

  it("needs no full name", () => {
    expect(readingOrder([later, next], 3, false).summary).toEqual([next, later]);
  });
});
