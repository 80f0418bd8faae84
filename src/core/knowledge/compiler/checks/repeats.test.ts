import { describe, expect, it } from "vitest";
import { statementAt } from "../../testing/statement-at.ts";
import { isRepeated } from "./repeats.ts";

const CLAIM = "Allies of the river council are slowly turning to Lindow, or to nobody.";
const ABOVE = ["Lindow", "Place"];

describe("an identity that a claim may repeat", () => {
  it.each([
    ["Town that allies of the river council are turning to", CLAIM],
    ["Turned to by allies of a river council", CLAIM],
    ["Place where Ada Orr closed the ferry station", "Ada Orr closes the ferry station."],
  ])("is repeated: %s", (identity, claim) => {
    expect(isRepeated(statementAt(identity, 5, 20), [statementAt(claim)], ABOVE)).toBe(true);
  });

  it.each([
    ["that rests on other words", statementAt(CLAIM, 50, 90), CLAIM],
    ["that rests on another document", statementAt(CLAIM, 5, 20, "b"), CLAIM],
    [
      "that says something else",
      statementAt("Seat of a council of the river since the flood", 5, 20),
      CLAIM,
    ],
    [
      "that has a year more",
      statementAt("Town that allies of the river council turned to in 2022", 5, 20),
      CLAIM,
    ],
    [
      "that is short",
      statementAt("Head of the council", 5, 20),
      "The head of the council, Orr, spoke.",
    ],
  ])("is not repeated where it is one %s", (_, identity, claim) => {
    expect(isRepeated(identity, [statementAt(claim)], ABOVE)).toBe(false);
  });

  it("is not repeated where only two claims together say it", () => {
    const said = [
      statementAt("Orr closed the ferry.", 0, 9),
      statementAt("The ferry crossed the river.", 9, 30),
    ];
    const identity = statementAt("Where Orr closed the ferry across the river", 9, 20);
    expect(isRepeated(identity, said, ABOVE)).toBe(false);
  });

  it("is not repeated where it shares only words of the name with a claim", () => {
    const identity = statementAt("River council led by Orr", 5, 20);
    const claim = statementAt("Ada left the Lindow river council of Orr.");
    expect(isRepeated(identity, [claim], ["Lindow River Council", "Place"])).toBe(false);
  });
});
