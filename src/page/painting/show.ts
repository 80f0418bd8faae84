import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

/**
 * Makes a block show something else than before; null for nothing. Returns what it shows then: a block
 * that cannot be painted costs itself, and not those after it.
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

/** Clears a block of what it shows. */
export function clear(block: TextBlock, { painter, marks }: Shown<Painter, Mark>): void {
  for (const mark of marks) mark.isShown = false;
  painter.clear(block);
}
