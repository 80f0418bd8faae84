import type { FoundEntity } from "../../core/knowledge/collection/types.ts";
import type { ReviewRow } from "../../ui/library/state.ts";

/**
 * The rows with those that the reader has left out each where it stood before, so that no other row moves
 * under the pointer.
 * @param found every entity that was found, in the order of the rows before any decision
 */
export function withLeftOut(
  rows: readonly ReviewRow[],
  leftOut: readonly ReviewRow[],
  found: readonly FoundEntity[],
): ReviewRow[] {
  if (leftOut.length === 0) return [...rows];
  const places = new Map(
    found.flatMap(({ names }, place) => names.map(({ text }) => [text, place] as const)),
  );
  const placeOf = ({ names }: ReviewRow) =>
    Math.min(...names.map((name) => places.get(name) ?? Number.POSITIVE_INFINITY));
  const waiting = leftOut
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => a.place - b.place);
  const all: ReviewRow[] = [];
  for (const row of rows) {
    const place = placeOf(row);
    while (waiting[0] && Number.isFinite(place) && waiting[0].place < place) {
      all.push(waiting[0].row);
      waiting.shift();
    }
    all.push(row);
  }
  return [...all, ...waiting.map(({ row }) => row)];
}
