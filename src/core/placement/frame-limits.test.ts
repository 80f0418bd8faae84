import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameLimits } from "./frame-limits.ts";

const size = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 150, max: 2000 }),
});

/** As far as the reader can set the size of a card's text. */
const scale = fc.constantFrom(0.8, 1, 1.3, 2);

describe("frameLimits", () => {
  it.each([
    [{ width: 1000, height: 760 }, false],
    [{ width: 600, height: 500 }, false],
    [{ width: 599, height: 900 }, true],
    [{ width: 1200, height: 499 }, true],
  ])("a window of %j has a sheet: %s", (window, isSheet) => {
    expect(frameLimits(window).isSheet).toBe(isSheet);
  });

  it("keeps every card within its window, and a sheet as wide as it", () => {
    fc.assert(
      fc.property(size, fc.boolean(), scale, (window, isTall, times) => {
        const { isSheet, width, maxHeight } = frameLimits(window, { isTall, scale: times });
        expect(maxHeight * times).toBeLessThan(window.height);
        expect(maxHeight).toBeGreaterThan(0);
        if (isSheet) expect(width * times).toBeCloseTo(window.width);
        else expect(width * times).toBeLessThanOrEqual(window.width - 30 + 1e-6);
        expect(isSheet).toBe(frameLimits(window, { isTall }).isSheet);
      }),
    );
  });

  it("lets a sheet that was pulled up be no lower than before", () => {
    fc.assert(
      fc.property(size, (window) => {
        const [usual, tall] = [frameLimits(window), frameLimits(window, { isTall: true })];
        expect(tall.maxHeight).toBeGreaterThanOrEqual(usual.maxHeight);
      }),
    );
  });

  it("leaves the name of a sheet in view where the window has room for both", () => {
    const line = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      wasAtTop: fc.boolean(),
    });
    fc.assert(
      fc.property(size, line, scale, ({ width, height }, { at, wasAtTop }, times) => {
        const top = at * (height - 20);
        const name = { top, bottom: top + 20, wasAtTop };
        const sheet = frameLimits({ width: Math.min(width, 599), height }, { scale: times, name });
        const shown = sheet.maxHeight * times;
        expect(shown).toBeLessThan(height);
        if (Math.max(top, height - name.bottom) < 180) return;
        if (sheet.isAtTop) expect(shown).toBeLessThanOrEqual(name.top);
        else expect(height - shown).toBeGreaterThanOrEqual(name.bottom);
      }),
    );
  });

  it.each([true, false])("ends a sheet 8 pixels from its name, at the top: %s", (wasAtTop) => {
    const name = { top: 290, bottom: 310, wasAtTop };
    const sheet = frameLimits({ width: 390, height: 600 }, { name });
    expect(sheet).toEqual({ isSheet: true, isAtTop: wasAtTop, width: 390, maxHeight: 282 });
  });

  it("keeps a sheet at its edge as long as there is room beside its name", () => {
    let wasAtTop = false;
    const edges = [700, 500, 300, 200, 400, 600, 760].map((top) => {
      const name = { top, bottom: top + 20, wasAtTop };
      wasAtTop = frameLimits({ width: 390, height: 844 }, { name }).isAtTop;
      return wasAtTop;
    });
    expect(edges).toEqual([true, true, true, false, false, true, true]);
  });
});
