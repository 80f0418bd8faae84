import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import type { Entity, Statement } from "../pack.ts";
import { statementsTogether } from "./together.ts";

const pack = samplePack();

function entity(id: string, said: Partial<Entity>): Entity {
  const found = pack.entities.find((one) => one.id === id);
  if (!found) throw new Error(`The sample has no ${id}`);
  const nothing = { summary: [], statements: [], differences: [], agreements: [] };
  return { ...found, ...nothing, ...said };
}

function statement(text: string, start: number, context: number | null = null): Statement {
  const cited = (from: number) => ({ document: "a", start: from, end: from + 1, quote: "x" });
  const around = context === null ? [] : [{ ...cited(context), context: true as const }];
  return { text, stance: "fact", citations: [cited(start), ...around] };
}

const together = (orr: Partial<Entity>, lindow: Partial<Entity>) =>
  statementsTogether(entity("ada-orr", orr), entity("lindow", lindow)).map(({ text }) => text);

describe("what is said of two entities together", () => {
  it("is what either card says that names the other, the first card's before the second's", () => {
    const orr = {
      summary: [statement("Orr spoke.", 1), statement("Orr left Lindow’s ferry.", 2)],
      statements: [statement("Orr came from Lindow.", 3)],
    };
    const lindow = {
      statements: [statement("Lindow is a town.", 4)],
      differences: [
        {
          kind: "differ" as const,
          about: "The mayor",
          statements: [statement("Ada Orr is mayor.", 5), statement("Nobody is mayor.", 6)],
        },
      ],
    };
    expect(together(orr, lindow)).toEqual([
      "Orr left Lindow’s ferry.",
      "Orr came from Lindow.",
      "Ada Orr is mayor.",
    ]);
  });

  it("tells once what both cards draw from the same words, or say in the same", () => {
    const orr = { summary: [statement("Orr closed Lindow’s ferry.", 1, 8)] };
    const lindow = {
      summary: [
        statement("Lindow’s ferry was closed by Orr.", 1, 9),
        statement("Orr closed Lindow’s ferry.", 7),
      ],
    };
    expect(together(orr, lindow)).toEqual(["Orr closed Lindow’s ferry."]);
  });

  it("is no part of a name, no demonym, and not the line that tells who it is", () => {
    const orr = {
      identity: statement("Mayor of Lindow", 1),
      summary: [statement("Orr met a Lindower at Lindowfield.", 2)],
    };
    expect(together(orr, {})).toEqual([]);
  });
});
