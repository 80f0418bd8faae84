import type { CardData } from "../../src/core/card/card.ts";
import { datedDocument } from "../../src/core/card/testing/dated-document.ts";
import type { Statement } from "../../src/core/pack.ts";

/** Invented reports on a ferry, one a date; the last bears none. */
const REPORTS: [date: string | null, ...said: string[]][] = [
  ["2019-05-04", "The ferry carries two hundred people a day.", "It has a crew of nine."],
  ["2021-06-03", "Lindow closes its ferry.", "The crew has lost its jobs."],
  ["2021-06-20", "The mayor says the town cannot pay for the ferry."],
  ["2023-09", "The ferry runs again, with a crew of four."],
  [null, "The ferry is the oldest on the coast."],
];

/** The card of something that dated documents speak of. */
export function datedCard(like: CardData): CardData {
  const documents = REPORTS.map(([value], i) => ({
    ...datedDocument(`report-${i}`, value),
    title: `Ferry report ${i + 1}`,
    name: `Ferry report ${i + 1}`,
  }));
  const statements = REPORTS.flatMap(([, ...said], i) =>
    said.map((text): Statement => {
      const citation = { document: `report-${i}`, start: 0, end: text.length, quote: text };
      return { text, stance: "fact", citations: [citation] };
    }),
  );
  return {
    ...like,
    id: "lindow-ferry",
    label: "Lindow ferry",
    identity: null,
    summary: statements.slice(2, 4),
    statements: statements.filter((_, i) => i < 2 || i > 3),
    differences: [],
    agreements: [],
    documents: Object.fromEntries(documents.map((one) => [one.id, one])),
    namedIn: documents.map(({ id }) => id),
    newest: { document: "report-3", value: "2023-09" },
  };
}
