import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

/**
 * Clears what a block showed before and paints what it is to show; null for nothing. Returns what it shows
 * then: nothing if painting failed, so that the blocks after it are painted all the same.
 */
export function repaint(
  block: TextBlock,
  before: Shown<Painter, Mark> | null,
  after: Shown<Painter, Mark> | null,
): Shown<Painter, Mark> | null {
  try {
    if (before) clear(block, before);
    if (after) show(block, after);
    return after;
  } catch (error) {
    console.error("Fact Context could not mark a text:", error);
    return null;
  }
}

/** Paints a block that shows nothing. */
function show(block: TextBlock, { painter, marks }: Shown<Painter, Mark>): void {
  painter.paint(block, marks);
  for (const mark of marks) mark.isShown = true;
}

/** Clears what a block shows. */
export function clear(block: TextBlock, { painter, marks }: Shown<Painter, Mark>): void {
  for (const mark of marks) mark.isShown = false;
  painter.clear(block);
}
