import { pushTo } from "../../src/core/push-to.ts";
import { fold } from "../../src/core/text/fold.ts";
import { overlaps } from "../../src/core/text/span.ts";
import type { GoldRow, Judged, Prediction } from "./linking-score.ts";

/** A row with what was found in it. */
export interface JudgedRow {
  row: GoldRow;
  judged: Judged;
  /** Adjectives and inhabitants found: shown only to readers who ask for them. */
  demonyms: Prediction[];
}

/** How the targets of one language fared beside the figures of all. */
export interface LanguageFigures {
  /**
   * Targets of one half of the rows that no target of the other half spells so, and how many of them
   * were found: how well names are known rather than remembered. Demonyms apart.
   */
  unseen: { targets: number; found: number };
}

/** The rows by their language, in the order in which languages first come; "-" where it is not told. */
export function byLanguage(rows: readonly JudgedRow[]): Map<string, JudgedRow[]> {
  const languages = new Map<string, JudgedRow[]>();
  for (const row of rows) {
    pushTo(languages, row.row.lang ?? "-", row);
  }
  return languages;
}

/** The figures of the rows of one language, which are halved by turns. */
export function languageFigures(rows: readonly JudgedRow[]): LanguageFigures {
  const targets = rows.flatMap(({ row, judged, demonyms }, index) =>
    [...judged.found, ...judged.missed].map((target) => ({
      half: index % 2,
      spelling: `${target.entity} ${fold(row.text.slice(target.start, target.end))}`,
      isFound: judged.found.includes(target),
      isDemonym: isAmong(demonyms, target),
    })),
  );
  const spellings = [0, 1].map(
    (half) => new Set(targets.filter((one) => one.half === half).map(({ spelling }) => spelling)),
  );
  const unseen = targets.filter(
    ({ half, spelling, isFound, isDemonym }) =>
      !spellings[1 - half]?.has(spelling) && (isFound || !isDemonym),
  );
  return {
    unseen: { targets: unseen.length, found: unseen.filter(({ isFound }) => isFound).length },
  };
}

/** How many missed targets are an adjective or inhabitants of their entity, which is what was found there. */
export function missedDemonyms(rows: readonly JudgedRow[]): number {
  return rows.flatMap(({ judged, demonyms }) =>
    judged.missed.filter((target) => isAmong(demonyms, target)),
  ).length;
}

function isAmong(demonyms: readonly Prediction[], target: Prediction): boolean {
  return demonyms.some((one) => one.entity === target.entity && overlaps(one, target));
}
