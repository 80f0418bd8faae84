import type { Target } from "../hover-event.ts";

/** A mark by its name, of an entity of its own. */
export function target(mark: string): Target<string> {
  return { mark, entity: `of ${mark}`, point: { x: 1, y: 2 } };
}
