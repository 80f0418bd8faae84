import { describe, expect, it } from "vitest";
import { asOf } from "../knowledge/edtf.ts";
import { asOfCard } from "./as-of.ts";
import type { CardData } from "./card.ts";
import { datedDocument } from "./testing/dated-document.ts";
import { cardFor } from "./testing/hover-run.ts";

/** A card that cites one document for each date given. */
function cardOfDates(...dates: readonly (string | null)[]): CardData {
  const documents = dates.map((value, i) => datedDocument(`d${i}`, value));
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

describe("asOfCard", () => {
  it.each<[(string | null)[], ReturnType<typeof asOfCard>]>([
    [[], null],
    [["2021-06-03"], { documents: 1, undated: 0, isInferred: true, last: "2021-06-03" }],
    [
      ["2021-06-03", "2023/.."],
      { documents: 2, undated: 1, isInferred: false, last: "2021-06-03" },
    ],
    [
      ["2021-06", null, "../2020"],
      { documents: 3, undated: 2, isInferred: false, last: "2021-06" },
    ],
    [
      ["2021-06", "2022-01/2022-03"],
      { documents: 2, undated: 0, isInferred: true, last: "2022-01/2022-03" },
    ],
    [[null], { documents: 1, undated: 1, isInferred: false, last: null }],
  ])("for documents dated %j", (dates, expected) => {
    expect(asOfCard(cardOfDates(...dates))).toEqual(expected);
  });

  it.each([
    ["implied", "implied", true],
    ["implied", "unknown", false],
  ] as const)("is inferred from words if all undated are: %s, %s", (first, second, isInferred) => {
    const card = cardOfDates("2022/..", null, "2021");
    const [a, b] = Object.values(card.documents);
    if (a) a.date.basis = first;
    if (b) b.date.basis = second;
    expect(asOfCard(card)).toMatchObject({ undated: 2, isInferred });
  });
});
