import type { Citation } from "../pack.ts";
import { runsOf } from "./runs.ts";

/** Passages that follow each other: all of them carry the claim, or all only tell what it means. */
export interface PassageRun {
  isContext: boolean;
  citations: Citation[];
}

/** Those of one document together, by their place in it; documents as they come up. */
export function inReadingOrder(citations: readonly Citation[]): Citation[] {
  const documents = [...new Set(citations.map(({ document }) => document))];
  const rank = new Map(documents.map((document, i) => [document, i]));
  return citations.toSorted(
    (a, b) =>
      (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) ||
      a.start - b.start ||
      b.end - a.end,
  );
}

/** A claim's passages in reading order, so that each run needs saying only once what it is. */
export function passageRuns(citations: readonly Citation[]): PassageRun[] {
  const isContext = ({ context }: Citation) => context === true;
  return runsOf(inReadingOrder(citations), isContext).map((run) => ({
    isContext: isContext(run[0]),
    citations: run,
  }));
}

/** The last citation of each document, if there are several documents: below it, its document is named. */
export function lastOfDocuments(citations: readonly Citation[]): ReadonlySet<Citation> {
  const runs = runsOf(inReadingOrder(citations), ({ document }) => document);
  return new Set(runs.length > 1 ? runs.flatMap((run) => run.at(-1) ?? []) : []);
}
