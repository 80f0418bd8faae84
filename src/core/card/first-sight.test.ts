import { expect, it } from "vitest";
import { statementAt } from "../knowledge/testing/statement-at.ts";
import type { Statement } from "../pack.ts";
import type { CardData } from "./card.ts";
import { atFirstSight } from "./first-sight.ts";
import { datedDocument } from "./testing/dated-document.ts";
import { emptyCard } from "./testing/empty-card.ts";

const cardOf = (identity: Statement, ...summary: Statement[]): CardData => ({
  ...emptyCard("x"),
  label: "Lindow",
  category: "place",
  categoryLabel: "Places",
  identity,
  summary,
  statements: [],
});

it("says who or what it is, as lists of names do, also where a claim says the same", () => {
  const identity = statementAt("Place where Ada Orr closed the ferry station", 5, 20);
  const card = cardOf(identity, statementAt("Ada Orr closes the ferry station."));
  expect(atFirstSight(card).identity).toBe(identity);
});

it("shows three claims, and the others first among the further statements", () => {
  const claims = ["One.", "Two.", "Three.", "Four.", "Five."].map((text) => statementAt(text));
  const further = statementAt("Six.");
  const card = { ...cardOf(statementAt("Town"), ...claims), statements: [further] };
  const { summary, statements } = atFirstSight(card);
  expect(summary).toEqual(claims.slice(0, 3));
  expect(statements).toEqual([...claims.slice(3), further]);
});

it("shows something of each pack before it shows more of one", () => {
  const own = statementAt("Mine.", 0, 5, "b");
  const claims = [...["One.", "Two.", "Three."].map((text) => statementAt(text)), own];
  const documents = {
    a: { ...datedDocument("a", null), pack: "First" },
    b: { ...datedDocument("b", null), pack: "Second" },
  };
  const { summary, statements } = atFirstSight({
    ...cardOf(statementAt("Town"), ...claims),
    documents,
  });
  expect(summary).toEqual([claims[0], claims[1], own]);
  expect(statements).toEqual([claims[2]]);
});
