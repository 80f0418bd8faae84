import { runsOf } from "../card/runs.ts";
import { isInOneDocument } from "../card/source-groups.ts";
import { carryingCitations, isWithin } from "../knowledge/pack/statements.ts";
import type { Citation, Difference, Statement } from "../pack.ts";
import type { SheetEntry } from "./sheet.ts";

/** Statements that rest on the same words and are put alike, with the words to print beneath them. */
export interface CitedRun {
  statements: readonly [Statement, ...Statement[]];
  passages: readonly Citation[];
}

/** On what documents differ or what changed. */
export interface SheetDifference extends Pick<Difference, "kind" | "about"> {
  /** Whether its voices are all those of one document. */
  isInOne: boolean;
}

/** One name's section of a context sheet. */
export interface SheetSection {
  said: readonly CitedRun[];
  differences: readonly (SheetDifference & { said: readonly CitedRun[] })[];
}

/** The name's section, in which no passage is context that is quoted there anyway. */
export function sheetSection({ identity, claims, differences }: SheetEntry): SheetSection {
  const said = identity ? [identity, ...claims] : claims;
  const all = [...said, ...differences.flatMap(({ statements }) => statements)];
  const quoted = all.flatMap(carryingCitations);
  const citedRuns = (statements: readonly Statement[]) =>
    runsOf(statements, groundOf).map((run) => {
      const passages = run[0].citations.filter((citation) => {
        if (!citation.context) return true;
        if (quoted.some((passage) => isWithin(citation, passage))) return false;
        quoted.push(citation);
        return true;
      });
      return { statements: run, passages };
    });
  return {
    said: citedRuns(said),
    differences: differences.map((matter) => ({
      kind: matter.kind,
      about: matter.about,
      isInOne: isInOneDocument(matter),
      said: citedRuns(matter.statements),
    })),
  };
}

/** Statements with the same one that follow each other need their words printed only once. */
function groundOf({ stance, citations }: Statement): string {
  return JSON.stringify([stance, citations]);
}
