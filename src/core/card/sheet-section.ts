import { carryingCitations } from "../knowledge/statements.ts";
import type { Citation, Difference, Statement } from "../pack.ts";
import type { SheetEntry } from "./sheet.ts";

/** Statements that rest on the same words and are put alike, with the words to print beneath them. */
export interface CitedRun {
  statements: readonly [Statement, ...Statement[]];
  passages: readonly Citation[];
}

/** One name's section of a context sheet. */
export interface SheetSection {
  said: readonly CitedRun[];
  differences: readonly (Pick<Difference, "kind" | "about"> & { said: readonly CitedRun[] })[];
}

/** The name's section, in which no passage is context that is quoted there anyway. */
export function sheetSection({ identity, claims, differences }: SheetEntry): SheetSection {
  const said = identity ? [identity, ...claims] : claims;
  const all = [...said, ...differences.flatMap(({ statements }) => statements)];
  const quoted = all.flatMap(carryingCitations);
  const runsOf = (statements: readonly Statement[]) =>
    runsOnSameWords(statements).map((run) => {
      const passages = run[0].citations.filter((citation) => {
        if (!citation.context) return true;
        if (quoted.some((passage) => isWithin(citation, passage))) return false;
        quoted.push(citation);
        return true;
      });
      return { statements: run, passages };
    });
  return {
    said: runsOf(said),
    differences: differences.map(({ kind, about, statements }) => ({
      kind,
      about,
      said: runsOf(statements),
    })),
  };
}

function isWithin(inner: Citation, outer: Citation): boolean {
  return inner.document === outer.document && inner.start >= outer.start && inner.end <= outer.end;
}

/** Those that follow each other: the words need stand only once. */
function runsOnSameWords(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const runs: [Statement, ...Statement[]][] = [];
  for (const statement of statements) {
    const last = runs.at(-1);
    if (last && groundOf(last[0]) === groundOf(statement)) last.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

function groundOf({ stance, citations }: Statement): string {
  return JSON.stringify([stance, citations]);
}
