import { describe, expect, it } from "vitest";
import type { Citation, Statement } from "../pack.ts";
import { sheetSection } from "./sheet-section.ts";

const passage = (start: number, end: number, context?: true): Citation => ({
  document: "ferry",
  start,
  end,
  quote: "",
  ...(context && { context }),
});

const saying = (text: string, ...citations: Citation[]): Statement => ({
  text,
  stance: "fact",
  citations,
});

const entry = { id: "lindow", label: "Lindow", identity: null, differences: [] };

describe("a name's section of a sheet", () => {
  it("joins statements that follow each other on the same words and are put alike", () => {
    const first = saying("It is shut.", passage(0, 9));
    const again = { ...first, text: "It does not run." };
    const other = saying("It was sold.", passage(20, 30));
    const opinion = { ...first, stance: "opinion" as const };
    const { said } = sheetSection({ ...entry, claims: [first, again, other, opinion] });
    expect(said.map(({ statements }) => statements)).toEqual([[first, again], [other], [opinion]]);
    expect(sheetSection({ ...entry, claims: [] }).said).toEqual([]);
  });

  it("prints no passage as context that it quotes, before or after", () => {
    const claims = [
      saying("It is shut.", passage(0, 9), passage(22, 28, true)),
      saying("It was sold.", passage(20, 30), passage(0, 9, true), passage(40, 50, true)),
    ];
    const later = saying("It runs.", passage(60, 70), passage(40, 50, true), passage(0, 12, true));
    const differences = [{ kind: "changed" as const, about: "The ferry", statements: [later] }];
    const section = sheetSection({ ...entry, claims, differences });
    expect(section.said.map(({ passages }) => passages)).toEqual([
      [passage(0, 9)],
      [passage(20, 30), passage(40, 50, true)],
    ]);
    expect(section.differences[0]?.said[0]?.passages).toEqual([
      passage(60, 70),
      passage(0, 12, true),
    ]);
  });

  it("keeps the context of another document at the same place", () => {
    const elsewhere = { ...passage(0, 9, true), document: "harbour" };
    const claims = [saying("It is shut.", passage(0, 9), elsewhere)];
    expect(sheetSection({ ...entry, claims }).said[0]?.passages).toEqual(claims[0]?.citations);
  });
});
