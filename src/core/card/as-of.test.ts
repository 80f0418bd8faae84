import { describe, expect, it } from "vitest";
import { asOf } from "../knowledge/edtf.ts";
import { asOfWords } from "./as-of.ts";
import type { CardData, CardDocument } from "./card.ts";
import { cardFor } from "./testing/hover-run.ts";

/** A card that cites one document for each date given. */
function cardOfDates(...dates: (string | null)[]): CardData {
  const documents = dates.map(
    (value, i): CardDocument => ({
      id: `d${i}`,
      title: `D${i}`,
      name: `D${i}`,
      file: `d${i}.md`,
      publisher: null,
      author: null,
      url: null,
      date: { value, basis: value === null ? "unknown" : "stated", words: null },
      kind: "news report",
      note: null,
    }),
  );
  return {
    ...cardFor("x"),
    summary: documents.map(({ id }) => ({
      text: "Said.",
      stance: "fact",
      citations: [{ document: id, start: 0, end: 1, quote: "S" }],
    })),
    documents: Object.fromEntries(documents.map((document) => [document.id, document])),
    newest: asOf(documents),
  };
}

describe("asOfWords", () => {
  it.each<[(string | null)[], string]>([
    [[], ""],
    [["2021-06-03"], "Its only source: 3 June 2021. The document may be out of date."],
    [
      ["2021-06-03", "2023/.."],
      "Newest dated source: 3 June 2021; 1 of 2 documents carries no exact date. They may be out of date.",
    ],
    [
      ["2021-06", null, null],
      "Newest dated source: June 2021; 2 of 3 documents carry no exact date. They may be out of date.",
    ],
    [
      ["2021-06", null],
      "Newest dated source: June 2021; 1 of 2 documents carries no exact date. They may be out of date.",
    ],
    [[null], "The document cited carries no exact date. It may be out of date."],
    [[null, null], "None of the 2 documents cited carries an exact date. They may be out of date."],
  ])("for documents dated %j", (dates, expected) => {
    expect(asOfWords(cardOfDates(...dates))).toBe(expected);
  });
});
