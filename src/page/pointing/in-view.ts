import { boxOf, documentOf, viewElementOf } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";
import { lineBoxesOf } from "./line-boxes.ts";

/** A mark whose place on the page is known as DOM ranges. */
interface Placed {
  ranges(): Range[];
}

/** The marks of blocks of which a line is in the view of the top window, in the given order. */
export function marksInView<M extends Placed>(
  document: Document,
  blocks: readonly TextBlock[],
  marksIn: (block: TextBlock) => readonly M[],
): M[] {
  const { clientWidth, clientHeight } = viewElementOf(document);
  const meetsView = ({ left, top, right, bottom }: DOMRect) =>
    bottom > 0 && right > 0 && top < clientHeight && left < clientWidth;
  return blocks.flatMap((block) => {
    const marks = marksIn(block);
    // A frame's boxes are measured in the frame's own viewport.
    const isNear = documentOf(block.box) !== document || meetsView(boxOf(block.box));
    if (marks.length === 0 || !isNear) return [];
    // The parts of a very long text share one box.
    if (block.parts && !reaches(marks, clientHeight)) return [];
    return marks.filter((mark) => lineBoxesOf(mark.ranges()).some(meetsView));
  });
}

/** Whether any of a part's marks, which follow one another, may be in a view of a height in CSS pixels. */
function reaches(marks: readonly Placed[], height: number): boolean {
  const first = marks[0]?.ranges()[0]?.getBoundingClientRect();
  const last = marks.at(-1)?.ranges()[0]?.getBoundingClientRect();
  return first !== undefined && last !== undefined && first.top < height && last.bottom > 0;
}
