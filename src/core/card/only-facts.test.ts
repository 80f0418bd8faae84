import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementsOf } from "../knowledge/statements.ts";
import { type Citation, STANCES, type Statement } from "../pack.ts";
import type { CardData } from "./card.ts";
import { onlyFacts } from "./only-facts.ts";

const statement = fc.record({
  text: fc.string({ minLength: 1, maxLength: 3 }),
  stance: fc.constantFrom(...STANCES),
  citations: fc.constant<Citation[]>([]),
});
const statements = fc.array(statement, { maxLength: 5 });
const matter = { about: fc.constant("A matter"), statements };
const card: fc.Arbitrary<CardData> = fc.record({
  id: fc.constant("minsk"),
  label: fc.constant("Minsk"),
  isSubject: fc.boolean(),
  category: fc.constant("place"),
  categoryLabel: fc.constant("Places"),
  identity: fc.option(statement),
  summary: statements,
  statements,
  differences: fc.array(fc.record({ ...matter, kind: fc.constant("differ" as const) })),
  agreements: fc.array(fc.record(matter)),
  related: fc.constant([]),
  documents: fc.constant({}),
  namedIn: fc.constant([]),
  newest: fc.constant(null),
});

const isDoubtful = ({ stance }: Statement) =>
  stance === "opinion" || stance === "prediction" || stance === "unconfirmed";
const textsOf = (of: CardData, isWanted: (statement: Statement) => boolean) =>
  new Set(
    statementsOf(of)
      .filter(({ statement: one }) => isWanted(one))
      .map(({ statement: one }) => one.text),
  );

describe("onlyFacts", () => {
  it("hides all that is doubtful, counts it, and loses nothing else", () => {
    fc.assert(
      fc.property(card, (whole) => {
        const { card: shown, hidden } = onlyFacts(whole);
        expect(textsOf(shown, isDoubtful).size).toBe(0);
        expect(hidden).toBe(textsOf(whole, isDoubtful).size);
        const stays = (one: Statement) => !isDoubtful(one);
        expect(textsOf(shown, stays)).toEqual(textsOf(whole, stays));
      }),
    );
  });

  it("goes by the dates of the documents that are still cited", () => {
    const said = (document: string, stance: Statement["stance"]): Statement => ({
      text: document,
      stance,
      citations: [{ document, start: 0, end: 1, quote: "A" }],
    });
    const dated = (id: string, value: string) => ({
      id,
      name: id,
      title: id,
      file: `${id}.md`,
      publisher: null,
      author: null,
      url: null,
      date: { value, basis: "stated" as const, words: value },
      kind: "news report",
      note: null,
    });
    const [empty] = fc.sample(card, 1);
    if (!empty) throw new Error("There is no card");
    const whole: CardData = {
      ...empty,
      identity: null,
      summary: [said("old", "fact"), said("new", "opinion")],
      statements: [],
      differences: [],
      agreements: [],
      documents: { old: dated("old", "2021-03-01"), new: dated("new", "2023-03-01") },
      newest: { document: "new", value: "2023-03-01" },
    };
    expect(onlyFacts(whole).card.newest).toEqual({ document: "old", value: "2021-03-01" });
  });

  it("calls nothing a difference or an agreement that has fewer than two statements left", () => {
    fc.assert(
      fc.property(card, (whole) => {
        const { differences, agreements } = onlyFacts(whole).card;
        for (const { statements: left } of [...differences, ...agreements])
          expect(left.length).toBeGreaterThan(1);
      }),
    );
  });
});
