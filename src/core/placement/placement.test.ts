import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../geometry.ts";
import {
  edgeTowards,
  GAP_PX,
  isInView,
  type Measures,
  type Placement,
  place,
  placeMoved,
  placeWaiting,
  TEXT_INSET_PX,
  USEFUL_HEIGHT_PX,
  VIEWPORT_MARGIN_PX,
} from "./placement.ts";

const VIEWPORT = { left: 0, top: 0, width: 1000, height: 800 };
const CARD = { width: 420, height: 300 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  width,
  height,
});
const measures = (lineBoxes: Box[], rest: Partial<Measures> = {}): Measures => ({
  lineBoxes,
  point: null,
  card: CARD,
  viewport: VIEWPORT,
  hasTooltip: false,
  ...rest,
});

describe("place", () => {
  it("puts the card below the mark, its text under the mark's text", async () => {
    expect(await place(measures([box(300, 100)]))).toEqual({
      left: 300 - TEXT_INSET_PX,
      top: 120 + GAP_PX,
      height: 300,
      maxHeight: 800 - VIEWPORT_MARGIN_PX - (120 + GAP_PX),
      side: "below",
    });
  });

  it("puts it above where there is no room below", async () => {
    expect(await place(measures([box(300, 600)]))).toMatchObject({
      top: 600 - GAP_PX - 300,
      maxHeight: 600 - GAP_PX - VIEWPORT_MARGIN_PX,
      side: "above",
    });
  });

  it("puts it above where a tooltip lies below the pointer, if there is room", async () => {
    const titled = { hasTooltip: true };
    expect(await place(measures([box(300, 400)], titled))).toMatchObject({ side: "above" });
    expect(await place(measures([box(300, 100)], titled))).toMatchObject({ side: "below" });
    const tall = { ...titled, card: { width: 420, height: 600 } };
    const room = 400 - GAP_PX - VIEWPORT_MARGIN_PX;
    const above = { side: "above", height: room, maxHeight: room, top: VIEWPORT_MARGIN_PX };
    expect(await place(measures([box(300, 400)], tall))).toMatchObject(above);
  });

  it("leaves a small card room to grow", async () => {
    const small = { width: 420, height: 80 };
    expect(await place(measures([box(300, 600)], { card: small }))).toMatchObject({
      top: 600 - GAP_PX - 80,
      height: 80,
      maxHeight: 600 - GAP_PX - VIEWPORT_MARGIN_PX,
      side: "above",
    });
    const viewport = { ...VIEWPORT, height: 500 };
    const narrow = await place(measures([box(300, 280)], { card: small, viewport }));
    expect(narrow).toMatchObject({ side: "above", height: 80 });
  });

  it("shifts it into view sideways", async () => {
    expect((await place(measures([box(950, 100, 40)]))).left).toBe(
      1000 - VIEWPORT_MARGIN_PX - CARD.width,
    );
    expect((await place(measures([box(2, 100, 40)]))).left).toBe(VIEWPORT_MARGIN_PX);
  });

  it("takes the roomier side and less height where it fits on neither", async () => {
    const viewport = { ...VIEWPORT, height: 400 };
    const above = await place(measures([box(300, 230)], { viewport }));
    expect(above).toMatchObject({ side: "above", top: VIEWPORT_MARGIN_PX });
    expect(above.height).toBe(230 - GAP_PX - VIEWPORT_MARGIN_PX);
    const below = await place(measures([box(300, 150)], { viewport }));
    expect(below).toMatchObject({ side: "below", top: 170 + GAP_PX });
    expect(below.height).toBe(400 - VIEWPORT_MARGIN_PX - below.top);
  });

  it("stays by the line under the pointer where a name wraps", async () => {
    const wrapped = [box(900, 100, 90), box(20, 125, 60)];
    const first = await place(measures(wrapped, { point: { x: 950, y: 110 } }));
    expect(first.top).toBe(120 + GAP_PX);
    expect(first.left).toBeGreaterThan(500);
    const second = await place(measures(wrapped, { point: { x: 40, y: 135 } }));
    expect(second).toMatchObject({ top: 145 + GAP_PX, left: VIEWPORT_MARGIN_PX });
  });
});

const arbitraryMeasures = fc
  .record({
    viewport: fc.record({
      left: fc.integer({ min: 0, max: 400 }),
      top: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 160, max: 1500 }),
    }),
    cardHeight: fc.integer({ min: 40, max: 480 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 8, max: 160 }),
    lines: fc.integer({ min: 1, max: 3 }),
    hasTooltip: fc.boolean(),
  })
  .map(({ viewport, cardHeight, x, y, width, lines, hasTooltip }) => {
    const left = viewport.left + x * (viewport.width - width);
    const top = viewport.top + y * (viewport.height - 18);
    const lineBoxes = Array.from({ length: lines }, (_, i) =>
      i === 0
        ? box(left, top, width, 18)
        : box(viewport.left + 4, top + 24 * i, Math.min(width, 60), 18),
    );
    return measures(lineBoxes, {
      viewport,
      hasTooltip,
      card: { width: Math.min(420, viewport.width - 30), height: cardHeight },
      point: { x: left + width / 2, y: top + 9 },
    });
  });

describe("any placement", () => {
  const forAll = (holds: (placed: Placement, given: Measures) => void) =>
    fc.assert(
      fc.asyncProperty(arbitraryMeasures, async (given) => holds(await place(given), given)),
      { numRuns: 500 },
    );

  it("is within the viewport, and stays there when the card grows", () =>
    forAll(({ left, top, height, maxHeight, side }, { card, viewport }) => {
      const inside = { min: VIEWPORT_MARGIN_PX - 0.01, slack: 0.01 - VIEWPORT_MARGIN_PX };
      expect(left - viewport.left).toBeGreaterThan(inside.min);
      expect(left + card.width).toBeLessThan(viewport.left + viewport.width + inside.slack);
      expect(height).toBeLessThanOrEqual(maxHeight);
      const grownTop = side === "below" ? top : top + height - maxHeight;
      expect(grownTop - viewport.top).toBeGreaterThan(inside.min);
      expect(grownTop + maxHeight).toBeLessThan(viewport.top + viewport.height + inside.slack);
    }));

  it("covers no part of a mark that has useful room above or below", () =>
    forAll(({ top, height }, { lineBoxes, viewport, card }) => {
      const tops = lineBoxes.map((line) => line.top);
      const [first, last] = [Math.min(...tops), Math.max(...tops) + 18];
      const needed = Math.min(USEFUL_HEIGHT_PX, card.height) + GAP_PX + VIEWPORT_MARGIN_PX;
      const { top: start, height: room } = viewport;
      fc.pre(first - start >= needed || start + room - last >= needed);
      fc.pre(lineBoxes.length === 1);
      expect(top >= last || top + height <= first).toBe(true);
    }));
});

describe("placeMoved", () => {
  it("puts a card where the reader wants it", () => {
    expect(placeMoved({ x: 30, y: 200 }, 420, VIEWPORT)).toEqual({
      left: 30,
      top: 200,
      maxHeight: 800 - VIEWPORT_MARGIN_PX - 200,
    });
  });

  it("keeps a useful part of it in view, however far it is pulled", () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const { left, top, maxHeight } = placeMoved({ x, y }, 420, VIEWPORT);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + 420).toBeLessThanOrEqual(1000);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(maxHeight).toBeGreaterThanOrEqual(USEFUL_HEIGHT_PX);
        expect(top + maxHeight).toBeLessThanOrEqual(800);
      }),
    );
  });
});

describe("a card whose name is out of view", () => {
  const line = (top: number, left = 100): Box => ({ left, top, width: 80, height: 20 });

  it.each([
    [[line(-60), line(-30)], "top"],
    [[line(800)], "bottom"],
    [[], null],
    [[line(200, 1200)], null],
    [[line(-30), line(200, 1200)], null],
  ])("is told the edge beyond which it is: %j", (lines, edge) => {
    expect(edgeTowards(lines, VIEWPORT)).toBe(edge);
  });

  it("waits whole at that edge, as far to the side as it was", () => {
    const card = { left: 300, top: 350, width: 420, height: 400 };
    const last = 800 - VIEWPORT_MARGIN_PX;
    expect(placeWaiting("top", card, VIEWPORT)).toEqual({
      left: 300,
      top: VIEWPORT_MARGIN_PX,
      maxHeight: last - VIEWPORT_MARGIN_PX,
    });
    expect(placeWaiting("bottom", card, VIEWPORT)).toEqual({
      left: 300,
      top: last - 400,
      maxHeight: 400,
    });
    expect(placeWaiting("bottom", { ...card, left: 900, height: 2000 }, VIEWPORT)).toEqual({
      left: 580,
      top: VIEWPORT_MARGIN_PX,
      maxHeight: last - VIEWPORT_MARGIN_PX,
    });
  });
});

describe("isInView", () => {
  it.each([
    ["within", [box(300, 100)], true],
    ["with its second line alone within", [box(300, -40), box(0, -10)], true],
    ["above", [box(300, -20)], false],
    ["below", [box(300, 800)], false],
    ["to the left", [box(-80, 100)], false],
    ["to the right", [box(1000, 100)], false],
    ["without a line", [], false],
  ])("tells whether a name is in view: %s", (_, name, isSeen) => {
    expect(isInView(name, VIEWPORT)).toBe(isSeen);
  });
});
