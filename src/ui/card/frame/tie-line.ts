import type { Box } from "../../../core/geometry.ts";
import { tieBetween } from "../../../core/placement/tie.ts";

/** The line from a card that the reader has moved to its name. */
export class TieLine {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /**
   * Draws the line, or hides it where there is no name or it would be too short.
   * `px` turns pixels of the viewport, in which both boxes are given, into a length for the card's style.
   */
  draw(card: Box, name: Box | null, px: (viewportPx: number) => string): void {
    const line = name && tieBetween(card, name);
    this.element.hidden = line === null;
    if (!line) return;
    const { style } = this.element;
    style.left = px(line.from.x - card.left);
    style.top = px(line.from.y - card.top);
    style.width = px(line.length);
    style.rotate = `${line.angle}rad`;
  }
}
