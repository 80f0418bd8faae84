import { describe, expect, it } from "vitest";
import type { Statement } from "../pack.ts";
import type { CardData } from "./card.ts";
import { atFirstSight } from "./first-sight.ts";
import { datedDocument } from "./testing/dated-document.ts";
import { cardFor } from "./testing/hover-run.ts";

/** A statement that cites the characters from one to another of a document. */
const say = (text: string, start = 0, end = 40, document = "a"): Statement => ({
  text,
  stance: "fact",
  citations: [{ document, start, end, quote: "" }],
});

const cardOf = (identity: Statement, ...summary: Statement[]): CardData => ({
  ...cardFor("x"),
  label: "Lindow",
  category: "place",
  categoryLabel: "Places",
  identity,
  summary,
  statements: [],
});

const CLAIM = "Allies of the river council are slowly turning to Lindow, or to nobody.";

describe("an identity that the claims repeat", () => {
  it.each([
    ["Town that allies of the river council are turning to", CLAIM],
    ["Turned to by allies of a river council", CLAIM],
    ["Place where Ada Orr closed the ferry station", "Ada Orr closes the ferry station."],
  ])("is left out: %s", (identity, claim) => {
    const { identity: shown, summary } = atFirstSight(cardOf(say(identity, 5, 20), say(claim)));
    expect(shown).toBeNull();
    expect(summary).toHaveLength(1);
  });
});

describe("an identity stays", () => {
  it.each([
    ["that rests on other words", say(CLAIM, 50, 90), CLAIM],
    ["that rests on another document", say(CLAIM, 5, 20, "b"), CLAIM],
    [
      "that says something else",
      say("Seat of a council of the river since the flood", 5, 20),
      CLAIM,
    ],
    [
      "that has a year more",
      say("Town that allies of the river council turned to in 2022", 5, 20),
      CLAIM,
    ],
    ["that is short", say("Head of the council", 5, 20), "The head of the council, Orr, spoke."],
  ])("%s", (_, identity, claim) => {
    expect(atFirstSight(cardOf(identity, say(claim))).identity).toBe(identity);
  });

  it("that no claim says alone", () => {
    const said = [say("Orr closed the ferry.", 0, 9), say("The ferry crossed the river.", 9, 30)];
    const identity = say("Where Orr closed the ferry across the river", 9, 20);
    expect(atFirstSight(cardOf(identity, ...said)).identity).toBe(identity);
  });

  it("that has only words of the name in common with a claim", () => {
    const identity = say("River council led by Orr", 5, 20);
    const claim = say("Ada left the Lindow river council of Orr.");
    const card = { ...cardOf(identity, claim), label: "Lindow River Council" };
    expect(atFirstSight(card).identity).toBe(identity);
  });
});

it("shows three claims, and the others first among the further statements", () => {
  const claims = ["One.", "Two.", "Three.", "Four.", "Five."].map((text) => say(text));
  const further = say("Six.");
  const card = { ...cardOf(say("Town"), ...claims), statements: [further] };
  const { summary, statements } = atFirstSight(card);
  expect(summary).toEqual(claims.slice(0, 3));
  expect(statements).toEqual([...claims.slice(3), further]);
});

it("shows something of each pack before it shows more of one", () => {
  const own = say("Mine.", 0, 5, "b");
  const claims = [...["One.", "Two.", "Three."].map((text) => say(text)), own];
  const documents = {
    a: { ...datedDocument("a", null), pack: "First" },
    b: { ...datedDocument("b", null), pack: "Second" },
  };
  const { summary, statements } = atFirstSight({ ...cardOf(say("Town"), ...claims), documents });
  expect(summary).toEqual([claims[0], claims[1], own]);
  expect(statements).toEqual([claims[2]]);
});
