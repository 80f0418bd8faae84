import { areDrawnAt } from "../text/drawn-at.ts";
import { boxOf, documentOf, nameOf, viewElementOf } from "../text/own-properties.ts";
import { middleOf } from "../text/page-hit.ts";
import type { TextBlock } from "../text/text-block.ts";
import { lineBoxesOf } from "./line-boxes.ts";
import { pagePointAt } from "./page-point.ts";

export const CARD = "fact-card";

/** A mark whose place on the page is known as DOM ranges. */
interface Placed {
  ranges(): Range[];
}

/** A block and some of its marks. */
export interface PlacedMarks<M extends Placed> {
  block: TextBlock;
  marks: readonly M[];
}

/**
 * The marks of which the middle of a line is in the view of the top window, and not covered there, such as by a
 * header that stays; in the given order.
 */
export function marksInView<M extends Placed>(
  document: Document,
  placed: readonly PlacedMarks<M>[],
): M[] {
  const { clientHeight } = viewElementOf(document);
  const reaches = (first?: DOMRect, last = first) =>
    first && last && first.top < clientHeight && last.bottom > 0;
  const isSeen = (mark: M) =>
    lineBoxesOf(mark.ranges()).some((box) => {
      const { x, y } = middleOf(box);
      const hit = pagePointAt(document, x, y);
      // A card comes and goes without the page being scrolled.
      return hit !== null && (nameOf(hit.element) === CARD || areDrawnAt(mark.ranges(), hit));
    });
  return placed.flatMap(({ block, marks }) => {
    if (marks.length === 0) return [];
    // A frame's boxes are measured in the frame's own viewport.
    if (documentOf(block.box) === document && !reaches(boxOf(block.box))) return [];
    // The parts of a very long text share one box.
    if (block.parts && !reaches(lineOf(marks[0]), lineOf(marks.at(-1)))) return [];
    return marks.filter(isSeen);
  });
}

function lineOf(mark: Placed | undefined): DOMRect | undefined {
  return mark?.ranges()[0]?.getBoundingClientRect();
}
