import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../geometry.ts";
import { tieBetween } from "./tie.ts";

const box = fc.record({
  left: fc.integer({ min: 0, max: 1000 }),
  top: fc.integer({ min: 0, max: 1000 }),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 500 }),
});

/** Whether a point lies in a box, its edges included, but for errors of rounding. */
function holds({ left, top, width, height }: Box, x: number, y: number): boolean {
  const [dx, dy] = [x - left, y - top];
  return dx > -1e-6 && dx < width + 1e-6 && dy > -1e-6 && dy < height + 1e-6;
}

describe("the line from a card to its name", () => {
  it("begins at the card, ends at the name and crosses neither", () => {
    fc.assert(
      fc.property(box, box, (card, name) => {
        const tie = tieBetween(card, name);
        if (!tie) return;
        const along = (part: number): [number, number] => [
          tie.from.x + Math.cos(tie.angle) * tie.length * part,
          tie.from.y + Math.sin(tie.angle) * tie.length * part,
        ];
        expect(holds(card, ...along(0))).toBe(true);
        expect(holds(name, ...along(1))).toBe(true);
        expect(holds(card, ...along(0.5)) || holds(name, ...along(0.5))).toBe(false);
      }),
    );
  });

  it("is the same from either end", () => {
    fc.assert(
      fc.property(box, box, (card, name) => {
        expect(tieBetween(card, name)?.length).toBe(tieBetween(name, card)?.length);
      }),
    );
  });

  it("runs at the lower edge of a name that the card is beside", () => {
    const name = { left: 100, top: 100, width: 80, height: 20 };
    expect(tieBetween({ left: 300, top: 50, width: 400, height: 300 }, name)).toMatchObject({
      from: { x: 300, y: 120 },
      length: 120,
      angle: Math.PI,
    });
  });

  it("is not drawn where the card touches its name", () => {
    const name = { left: 100, top: 100, width: 80, height: 20 };
    expect(tieBetween({ left: 150, top: 110, width: 400, height: 300 }, name)).toBeNull();
    expect(tieBetween({ left: 100, top: 124, width: 400, height: 300 }, name)).toBeNull();
    expect(tieBetween({ left: 100, top: 220, width: 400, height: 300 }, name)).toMatchObject({
      from: { x: 140, y: 220 },
      length: 100,
    });
  });
});
