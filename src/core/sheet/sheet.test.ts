import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { cardOf } from "../card/card.ts";
import { statementsOf } from "../knowledge/pack/statements.ts";
import { contextSheet } from "./sheet.ts";

const pack = samplePack();
const cards = pack.entities.flatMap(({ id }) => cardOf(pack, id) ?? []);
const article = { title: "An article", url: null, named: cards.length, inFull: true };

describe("a context sheet", () => {
  it("has each name's identity, claims and differences, and the documents they cite once", () => {
    const sheet = contextSheet({ ...article, cards, onlyFacts: false });
    expect(sheet.entries.map(({ label }) => label)).toEqual(cards.map(({ label }) => label));
    for (const [i, { identity, claims, differences }] of sheet.entries.entries()) {
      expect(identity).toEqual(cards[i]?.identity);
      expect(claims).toEqual(cards[i]?.summary);
      expect(differences).toEqual(cards[i]?.differences);
    }
    expect(sheet.documents.map(({ id }) => id).sort()).toEqual(["ferry-column", "ferry-report"]);
  });

  it("says the weightiest statements of a name without a short answer", () => {
    const silent = cards.map((card) => ({
      ...card,
      summary: [],
      statements: [...card.statements, ...card.summary],
    }));
    for (const { claims } of contextSheet({ ...article, cards: silent, onlyFacts: false }).entries)
      expect(claims.length).toBeGreaterThan(0);
  });

  it("has one claim of each name and no differences where it is to be short", () => {
    const { entries } = contextSheet({ ...article, cards, onlyFacts: false, inFull: false });
    for (const [i, { identity, claims, differences }] of entries.entries()) {
      expect(identity).toEqual(cards[i]?.identity);
      expect(claims).toEqual(cards[i]?.summary.slice(0, 1));
      expect(differences).toEqual([]);
    }
  });

  it("leaves out all that is not stated as fact, and the documents that are cited for nothing else", () => {
    const { entries, documents } = contextSheet({ ...article, cards, onlyFacts: true });
    const stances = entries.flatMap(({ identity, claims, differences }) =>
      statementsOf({
        identity,
        summary: [...claims],
        statements: [],
        differences: [...differences],
        agreements: [],
      }).map(({ statement }) => statement.stance),
    );
    expect(new Set(stances)).toEqual(new Set(["fact"]));
    expect(documents.map(({ id }) => id)).toEqual(["ferry-report"]);
  });
});
