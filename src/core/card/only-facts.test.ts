import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountKey, statementKey, statementsOf } from "../knowledge/pack/statements.ts";
import { type Citation, STANCES, type Statement } from "../pack.ts";
import type { CardData } from "./card.ts";
import { keepFacts } from "./only-facts.ts";

const statement = fc.record({
  text: fc.string({ minLength: 1, maxLength: 3 }),
  stance: fc.constantFrom(...STANCES),
  citations: fc.subarray<Citation>([
    { document: "letter", start: 0, end: 9, quote: "The words" },
    { document: "report", start: 0, end: 9, quote: "The words" },
  ]),
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

const isLess = ({ stance }: Statement) => stance !== "fact";
const saidIn = (
  of: CardData,
  isWanted: (statement: Statement) => boolean = () => true,
  keyOf: (statement: Statement) => string = statementKey,
) =>
  new Set(
    statementsOf(of)
      .filter(({ statement: one }) => isWanted(one))
      .map(({ statement: one }) => keyOf(one)),
  );

describe("onlyFacts", () => {
  it("hides all that is less than fact and loses nothing else: what it shows and hides is all there is", () => {
    fc.assert(
      fc.property(card, (whole) => {
        const { card: shown, hidden } = keepFacts(whole);
        expect(saidIn(shown, isLess).size).toBe(0);
        expect(hidden).toBe(saidIn(whole, isLess).size);
        const isFact = (one: Statement) => !isLess(one);
        expect(saidIn(shown)).toEqual(saidIn(whole, isFact));
        expect(saidIn(shown, isFact, accountKey)).toEqual(saidIn(whole, isFact, accountKey));
        expect(saidIn(shown).size + hidden).toBe(saidIn(whole).size);
      }),
    );
  });

  it("keeps a sentence quoted whole, of which nobody has judged how it is put", () => {
    const [empty] = fc.sample(card, 1);
    if (!empty) throw new Error("There is no card");
    const [quoted, reported] = ["The ferry is closed.", "It closed, she said."].map(
      (text): Statement => ({
        text,
        stance: "reported",
        citations: [{ document: "d", start: 0, end: 20, quote: "The ferry is closed." }],
      }),
    );
    if (!quoted || !reported) throw new Error("There are two");
    const whole = { ...empty, summary: [quoted, reported] };
    expect(keepFacts(whole).card.summary).toEqual([quoted]);
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
    expect(keepFacts(whole).card.newest).toEqual({ document: "old", value: "2021-03-01" });
  });

  it("calls nothing a difference or an agreement that has fewer than two statements left", () => {
    fc.assert(
      fc.property(card, (whole) => {
        const { differences, agreements } = keepFacts(whole).card;
        for (const { statements: left } of [...differences, ...agreements])
          expect(left.length).toBeGreaterThan(1);
      }),
    );
  });
});
