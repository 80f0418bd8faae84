import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

/** Paints a block that shows nothing. */
export function show(block: TextBlock, { painter, marks }: Shown<Painter, Mark>): void {
  painter.paint(block, marks);
  for (const mark of marks) mark.isShown = true;
}

/** Clears a block of what it shows. */
export function clear(block: TextBlock, { painter, marks }: Shown<Painter, Mark>): void {
  for (const mark of marks) mark.isShown = false;
  painter.clear(block);
}
