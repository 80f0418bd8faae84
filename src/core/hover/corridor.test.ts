import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Point } from "../geometry.ts";
import { isInCorridor } from "./corridor.ts";

const LINE = { left: 100, top: 100, width: 60, height: 20 };
const CARD = { left: 80, top: 125, width: 420, height: 300 };

describe("isInCorridor", () => {
  it.each([
    ["between the two", 130, 122, true],
    ["on the slant from the mark to the card's far corner", 300, 120, true],
    ["beyond the slant", 400, 108, false],
    ["on the mark", 130, 110, true],
    ["on the card", 300, 300, true],
    ["above the mark", 130, 90, false],
    ["beside the card", 510, 300, false],
  ])("%s", (_, x, y, expected) => {
    expect(isInCorridor({ x, y }, LINE, CARD)).toBe(expected);
  });

  it("holds every point on the straight way from the mark to the card", () => {
    const part = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    const inside = fc.tuple(part, part);
    const box = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(box, inside, box, inside, part, (line, start, card, goal, t) => {
        const from = pointIn(line, start);
        const to = pointIn(card, goal);
        const point = { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
        expect(isInCorridor(point, line, card)).toBe(true);
      }),
    );
  });
});

function pointIn({ left, top, width, height }: Box, [u, v]: [number, number]): Point {
  return { x: left + u * width, y: top + v * height };
}
