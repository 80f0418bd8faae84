import type { Box } from "../../../core/geometry.ts";
import { holdsBox } from "../../../core/placement/placement.ts";
import { putHost, styleHost } from "./host-style.ts";
import { pinchedPart } from "./viewport.ts";

/** Where a name is brought to, as a part of the height in view: there is more room for a card below it. */
const NAME_REST = 1 / 3;

/** Longest wait, in frames, for a browser that moves the part in view only in its next frames, as Firefox does. */
const FRAMES_MAX = 20;

/** Whether pinch zoom leaves a name, a box of the viewport, out of view. */
export function isPannedAway(name: Box | undefined): name is Box {
  const part = pinchedPart();
  return part !== null && name !== undefined && !holdsBox(part, name);
}

/**
 * Moves the part of the page that pinch zoom leaves in view to a name, whose box in the viewport `boxOf` gives;
 * resolves once it is there. A script can do so only by having an element scrolled into view, and Firefox leaves
 * out those that are fixed: the host, which must be on the page, takes for a moment the box that is to be in view.
 */
export async function panTo(host: HTMLElement, boxOf: () => Box | undefined): Promise<void> {
  const name = boxOf();
  if (name) bringIntoView(host, name);
  for (let frames = 0; frames < FRAMES_MAX && isPannedAway(boxOf()); frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function bringIntoView(host: HTMLElement, name: Box): void {
  const part = pinchedPart();
  if (!part) return;
  const { width, height, scale } = part;
  // Beyond the window's edges it would make more of the page to scroll to.
  const within = (start: number, length: number) =>
    Math.max(0, Math.min(start, length * (scale - 1)));
  const left = within(name.left + (name.width - width) / 2, width);
  const top = within(name.top - height * NAME_REST, height);
  styleHost(host, "position", "absolute");
  putHost(host, { left: scrollX + left, top: scrollY + top, width, height });
  host.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  styleHost(host, "position", "fixed");
}
