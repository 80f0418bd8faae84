import { describe, expect, it } from "vitest";
import { asOf } from "../knowledge/pack/edtf.ts";
import { asOfCard } from "./as-of.ts";
import type { CardData } from "./card.ts";
import { datedDocument } from "./testing/dated-document.ts";
import { emptyCard } from "./testing/empty-card.ts";

/** A card that cites one document for each date given. */
function cardOfDates(...dates: readonly (string | null)[]): CardData {
  const documents = dates.map((value, i) => datedDocument(`d${i}`, value));
  return {
    ...emptyCard("x"),
    summary: documents.map(({ id }) => ({
      text: "Said.",
      stance: "fact",
      citations: [{ document: id, start: 0, end: 1, quote: "S" }],
    })),
    documents: Object.fromEntries(documents.map((document) => [document.id, document])),
    newest: asOf(documents),
  };
}

describe("asOfCard", () => {
  it.each<[(string | null)[], ReturnType<typeof asOfCard>]>([
    [[], null],
    [["2021-06-03"], { documents: 1, undated: 0, last: "2021-06-03" }],
    [["2021-06-03", "2023/.."], { documents: 2, undated: 1, last: "2021-06-03" }],
    [["2021-06", null, "../2020"], { documents: 3, undated: 2, last: "2021-06" }],
    [["2021-06", "2022-01/2022-03"], { documents: 2, undated: 0, last: "2022-01/2022-03" }],
    [[null], { documents: 1, undated: 1, last: null }],
  ])("for documents dated %j", (dates, expected) => {
    expect(asOfCard(cardOfDates(...dates))).toEqual(expected);
  });
});
