import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDocuments } from "../knowledge/pack/statements.ts";
import { STANCES, type Stance, type Statement } from "../pack.ts";
import { heaviest, sidesOf, sourceGroups } from "./source-groups.ts";

const say = (text: string, documents: string, stance: Stance = "fact"): Statement => ({
  text,
  stance,
  citations: [...documents].map((document) => ({ document, start: 0, end: 5, quote: "words" })),
});
const textsOf = (statements: readonly Statement[]) => statements.map(({ text }) => text).join("");

describe("sourceGroups", () => {
  it("joins what follows each other from one document, whatever its stance", () => {
    const groups = sourceGroups([
      say("a", "1"),
      say("b", "1"),
      say("c", "2", "opinion"),
      say("d", "2", "opinion"),
      say("e", "1"),
      say("f", "1", "opinion"),
      say("g", "1"),
    ]);
    expect(
      groups.map(({ documents, statements }) => [documents.join(), textsOf(statements)]),
    ).toEqual([
      ["1", "ab"],
      ["2", "cd"],
      ["1", "efg"],
    ]);
  });

  it("leaves out a document that only tells whom a claim means", () => {
    const claim = say("a", "12");
    const [carrying, context] = claim.citations;
    if (!carrying || !context) throw new Error("It cites two");
    const citations = [carrying, { ...context, context: true as const }];
    expect(sourceGroups([{ ...claim, citations }])[0]?.documents).toEqual(["1"]);
  });

  it("gives a claim of two documents a line of its own, each document named once", () => {
    const groups = sourceGroups([say("a", "1"), say("b", "122"), say("c", "2")]);
    expect(groups.map(({ documents }) => documents.join(""))).toEqual(["1", "12", "2"]);
  });
});

const statements = fc.array(
  fc
    .tuple(fc.constantFrom("1", "2", "3", "12", "123"), fc.constantFrom(...STANCES))
    .map(([documents, stance]) => say("x", documents, stance)),
);

describe("heaviest", () => {
  it("prefers more documents, then firmer stances, then the given order, sources together", () => {
    const chosen = heaviest(
      [say("a", "1", "opinion"), say("b", "2"), say("c", "1"), say("d", "12"), say("e", "2")],
      4,
    );
    expect(textsOf(chosen)).toBe("dbec");
  });

  it("lists each statement once, all of them where there is room, and never one lighter than one left out", () => {
    fc.assert(
      fc.property(statements, fc.option(fc.nat(12), { nil: undefined }), (all, most) => {
        const chosen = heaviest(all, most);
        expect(chosen.length).toBe(Math.min(all.length, most ?? all.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        const left = all.filter((statement) => !chosen.includes(statement));
        const heaviestLeft = Math.max(0, ...left.map(({ citations }) => citations.length));
        for (const { citations } of chosen)
          expect(citations.length).toBeGreaterThanOrEqual(heaviestLeft);
      }),
    );
  });
});

describe("sidesOf and countDocuments", () => {
  it("tells what each document says on a matter", () => {
    const [a, b, c] = [say("a", "2"), say("b", "1"), say("c", "2")];
    expect(sidesOf([a, b, c])).toEqual([
      { document: "2", statements: [a, c] },
      { document: "1", statements: [b] },
    ]);
    expect(countDocuments([a, b, c, say("d", "13")])).toBe(3);
  });
});
