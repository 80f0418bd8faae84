import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../../scripts/bundled-pack.ts";
import type { Pack, Statement } from "../pack.ts";
import { type CardData, cardOf } from "./card.ts";
import { datedDocument } from "./testing/dated-document.ts";
import { LEAST_GAP, saidIn, timelineOf } from "./timeline.ts";

/** A card with one statement of each document, whose ids are their places in the list. */
function cardOfDates(dates: readonly (string | null)[]): CardData {
  const documents = dates.map((value, i) => ({
    ...datedDocument(String(i), value),
    text: "Lindow",
  }));
  const say = (id: string): Statement => ({
    text: `Document ${id} speaks of Lindow.`,
    stance: "fact",
    citations: [{ document: id, start: 0, end: 6, quote: "Lindow" }],
  });
  const pack = {
    documents,
    entities: [
      {
        id: "lindow",
        label: "Lindow",
        category: "place",
        identity: say("0"),
        names: [{ text: "Lindow", kind: "full" }],
        summary: dates.slice(0, 1).map(() => say("0")),
        statements: dates.slice(1).map((_, i) => say(String(i + 1))),
        differences: [],
        agreements: [],
        related: [],
      },
    ],
  } as unknown as Pack;
  const card = cardOf(pack, "lindow");
  if (!card) throw new Error("The pack has no card of Lindow");
  return card;
}

describe("timelineOf", () => {
  it("puts each date in its place, and the undated apart", () => {
    const timeline = timelineOf(cardOfDates(["2023-06-30", null, "2021-07-01", "2022-06-30"]));
    expect(timeline?.dots.map(({ first, documents }) => [first, documents])).toEqual([
      ["2021-07-01", ["2"]],
      ["2022-06-30", ["3"]],
      ["2023-06-30", ["0"]],
    ]);
    expect(timeline?.dots.map(({ at }) => at)).toEqual([0, expect.closeTo(0.5, 1), 1]);
    expect(timeline?.undated).toEqual(["1"]);
  });

  it.each([
    ["fewer than three dates", ["2021", "2022", null, null]],
    ["dates with an open end", ["2021-01/..", "2022-01/..", "2023", "2024"]],
    ["one date alone", ["2021-06-03", "2021-06-03", "2021-06-03"]],
    ["dates wider than a year", ["2010/2020", "2021", "2022"]],
    ["dates that overlap", ["2021", "2021-03", "2021-04/2021-08", "2021-07/2021-09"]],
  ])("is not there for %s", (_, dates) => {
    expect(timelineOf(cardOfDates(dates))).toBeNull();
  });

  it("joins dates that a finger could not tell apart", () => {
    const timeline = timelineOf(cardOfDates(["2010", "2021-06-03", "2021-06-04", "2021-06-05"]));
    expect(timeline?.dots.map(({ first, last }) => [first, last])).toEqual([
      ["2010", "2010"],
      ["2021-06-03", "2021-06-05"],
    ]);
  });

  it("has every document once, in order, with dots far enough apart", () => {
    const date = fc.option(
      fc.oneof(
        fc.integer({ min: 1990, max: 2024 }).map(String),
        fc
          .tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 10, max: 12 }))
          .map(([year, month]) => `${year}-${month}`),
        fc
          .tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 10, max: 28 }))
          .map(([year, day]) => `${year}-11-${day}`),
      ),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 12 }), (dates) => {
        const timeline = timelineOf(cardOfDates(dates.length === 0 ? [null] : dates));
        if (!timeline) return;
        const { dots, undated } = timeline;
        const all = [...dots.flatMap(({ documents }) => documents), ...undated];
        expect(all.sort()).toEqual(dates.map((_, i) => String(i)).sort());
        expect(dots.length).toBeGreaterThan(1);
        for (const [i, dot] of dots.entries()) {
          const before = dots[i - 1];
          expect(dot.at).toBeLessThanOrEqual(1);
          if (before) expect(dot.at - before.at).toBeGreaterThanOrEqual(LEAST_GAP);
          if (before) expect(before.last < dot.first).toBe(true);
        }
      }),
    );
  });

  it("appears on no card of the bundled documents, whose dates are open", () => {
    const { pack } = compileBundled(new URL("../../..", import.meta.url).pathname);
    const lines = pack.entities.map(({ id }) => {
      const card = cardOf(pack, id);
      return card && timelineOf(card);
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line !== null)).toEqual([]);
  });
});

describe("saidIn", () => {
  it("has what the documents chosen say, without the identity", () => {
    const card = cardOfDates(["2021", "2022", "2023"]);
    expect(saidIn(card, ["0", "2"]).map(({ text }) => text)).toEqual([
      "Document 0 speaks of Lindow.",
      "Document 2 speaks of Lindow.",
    ]);
  });

  it("has what two documents say in the same words once for each", () => {
    const card = cardOfDates(["2021", "2022", "2023"]);
    const said = card.statements.map((statement) => ({ ...statement, text: "Lindow is far." }));
    expect(saidIn({ ...card, statements: said }, ["1"])).toHaveLength(1);
    expect(saidIn({ ...card, statements: said }, ["2"])).toHaveLength(1);
  });
});
