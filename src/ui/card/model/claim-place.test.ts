import { describe, expect, it } from "vitest";
import { emptyCard } from "../../../core/card/testing/empty-card.ts";
import type { Statement } from "../../../core/pack.ts";
import { placeOfClaim } from "./claim-place.ts";

const say = (start: number): Statement => ({
  text: `Claim ${start}.`,
  stance: "fact",
  citations: [{ document: "d", start, end: start + 5, quote: "words" }],
});

describe("placeOfClaim", () => {
  const card = {
    ...emptyCard("x"),
    identity: say(0),
    summary: [say(10), say(20)],
    differences: [
      { kind: "changed" as const, about: "Then", statements: [say(25)] },
      { kind: "differ" as const, about: "It", statements: [say(30), say(40)] },
    ],
    agreements: [{ about: "That", statements: [say(50)] }],
    statements: [say(60), say(70)],
  };

  it.each([
    [0, null, "identity 0"],
    [20, null, "summary 1"],
    [25, "changes", "changes 0 d 0"],
    [40, "differences", "differences 0 d 1"],
    [50, "agreements", "agreements 0 0"],
    [70, "more", "more 1"],
  ])("finds the claim that cites from %i", (start, disclosure, claim) => {
    expect(placeOfClaim({ card, onlyFacts: false }, "d", { start, end: start + 5 })).toEqual({
      disclosure,
      claim,
    });
  });

  it("finds a claim among facts alone, where it is one", () => {
    const opinion = { ...say(15), stance: "opinion" as const };
    const model = { card: { ...card, summary: [opinion, say(20)] }, onlyFacts: true };
    expect(placeOfClaim(model, "d", { start: 20, end: 25 })).toEqual({
      disclosure: null,
      claim: "facts summary 0",
    });
    expect(placeOfClaim(model, "d", { start: 15, end: 20 })).toBeNull();
  });

  it("is null where no claim cites those words", () => {
    expect(placeOfClaim({ card, onlyFacts: false }, "d", { start: 20, end: 24 })).toBeNull();
    expect(placeOfClaim({ card, onlyFacts: false }, "e", { start: 20, end: 25 })).toBeNull();
  });
});
