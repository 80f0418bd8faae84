import { describe, expect, it } from "vitest";
import type { Statement } from "../pack.ts";
import { isRepeated } from "./repeats.ts";

/** A statement that cites the characters from one to another of a document. */
const say = (text: string, start = 0, end = 40, document = "a"): Statement => ({
  text,
  stance: "fact",
  citations: [{ document, start, end, quote: "" }],
});

const CLAIM = "Allies of the river council are slowly turning to Lindow, or to nobody.";
const ABOVE = ["Lindow", "Place"];

describe("an identity", () => {
  it.each([
    ["Town that allies of the river council are turning to", CLAIM],
    ["Turned to by allies of a river council", CLAIM],
    ["Place where Ada Orr closed the ferry station", "Ada Orr closes the ferry station."],
  ])("is repeated: %s", (identity, claim) => {
    expect(isRepeated(say(identity, 5, 20), [say(claim)], ABOVE)).toBe(true);
  });

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
  ])("is not, %s", (_, identity, claim) => {
    expect(isRepeated(identity, [say(claim)], ABOVE)).toBe(false);
  });

  it("is not, that no claim says alone", () => {
    const said = [say("Orr closed the ferry.", 0, 9), say("The ferry crossed the river.", 9, 30)];
    const identity = say("Where Orr closed the ferry across the river", 9, 20);
    expect(isRepeated(identity, said, ABOVE)).toBe(false);
  });

  it("is not, that has only words of the name in common with a claim", () => {
    const identity = say("River council led by Orr", 5, 20);
    const claim = say("Ada left the Lindow river council of Orr.");
    expect(isRepeated(identity, [claim], ["Lindow River Council", "Place"])).toBe(false);
  });
});
