import type { Point } from "../../core/geometry.ts";
import { isControl } from "../../page/pointing/control.ts";

/** A pointer that moves further between press and release does not click, in CSS pixels. */
const CLICK_PX = 4;

/** Where a button last went down on the page, and on what. */
export class LastPress {
  #at: Point | null = null;
  #isOnControl = false;

  /** Notes a press on an element, if any; true where the page has a link or control there. */
  note({ x, y }: Point, on: Element | null): boolean {
    this.#at = { x, y };
    this.#isOnControl = on !== null && isControl(on);
    return this.#isOnControl;
  }

  /** Whether a click there is one on plain text, and not the end of a drag, which selects. */
  isOfPlainText({ x, y }: Point): boolean {
    if (!this.#at || this.#isOnControl) return false;
    return Math.hypot(x - this.#at.x, y - this.#at.y) < CLICK_PX;
  }
}
