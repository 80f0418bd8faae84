import fc from "fast-check";
import { expect, it } from "vitest";
import { pageSettings, runsOn } from "../page-settings.ts";
import { DEFAULTS } from "../settings.ts";
import type { LifeEvent } from "./events.ts";
import { ARRIVAL_MS, LOOK_APART_MS, timersOf } from "./page-life.ts";
import { LifeRun, newsOf, seen } from "./testing/life-run.ts";

const settings = fc
  .record({
    runs: fc.constantFrom("always" as const, "articles" as const, "never" as const),
    changesIn: fc.option(fc.nat(10_000)),
  })
  .map((told) => ({ ...pageSettings(DEFAULTS, "", 0), ...told }));

const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  settings.map((told) => ({ type: "settings" as const, settings: told })),
  fc.nat(3).map((glance) => ({ type: "glanced" as const, glance: String(glance) })),
  fc.nat(9).map((token) => ({ type: "timer" as const, token })),
  fc
    .constantFrom(
      "settings-failed" as const,
      "settings-changed" as const,
      "loaded" as const,
      "address-changed" as const,
      "names-changed" as const,
      "text-changed" as const,
      "shown-again" as const,
    )
    .map((type) => ({ type })),
);

/** What happens to a page: an event, some time, another look, other news, the background going and coming. */
const anyStep = fc.oneof(
  { arbitrary: anyEvent.map((event) => (run: LifeRun) => void run.after(event)), weight: 6 },
  fc.nat(8000).map((ms) => (run: LifeRun) => void run.wait(ms)),
  fc
    .record({ isArticle: fc.boolean(), isReplaced: fc.boolean(), title: fc.constantFrom("a", "b") })
    .map((page) => (run: LifeRun) => {
      run.page = page;
    }),
  fc.nat(3).map((mentions) => (run: LifeRun) => {
    run.news = newsOf(mentions);
  }),
  fc.boolean().map((isDown) => (run: LifeRun) => {
    run.isBackgroundDown = isDown;
  }),
);

function lived(steps: readonly ((run: LifeRun) => void)[]): LifeRun {
  const run = new LifeRun(seen({ isArticle: true })).after({ type: "begun" });
  for (const step of steps) step(run);
  return run;
}

it("never starts twice nor stops what is not started, and reads just where it should", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const run = lived(steps);
      const { settings, isArticle, reading } = run.life;
      expect(run.isReading).toBe(reading !== null);
      expect(run.isReading).toBe(settings !== null && runsOn(settings, isArticle));
    }),
  );
});

it("has told what there is to tell, once the background answers and all is quiet", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const run = lived(steps);
      run.isBackgroundDown = false;
      if (run.isReading) run.after({ type: "text-changed" });
      run.wait(40_000);
      const isNewsworthy = run.isReading || run.life.told !== null;
      if (isNewsworthy) expect(run.toldLast).toEqual(run.whatThereIs);
    }),
  );
});

it("comes to rest: after the last event few looks are made, and no timer runs but a rule's", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const run = lived(steps);
      run.isBackgroundDown = false;
      const before = run.lookedAt.length;
      run.wait(40_000);
      expect(run.lookedAt.length - before).toBeLessThanOrEqual(2 + ARRIVAL_MS / LOOK_APART_MS);
      expect(timersOf(run.life).filter(({ name }) => name !== "settings")).toEqual([]);
    }),
  );
});

it("is over once it is orphaned, with nothing of it left on the page", () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 20 }),
      fc.array(anyStep, { maxLength: 20 }),
      (steps, after) => {
        const run = lived(steps).after({ type: "orphaned" });
        expect(run.isReading).toBe(false);
        expect(run.take().at(-1)).toBe("end");
        for (const step of after) step(run);
        expect(run.take()).toEqual([]);
        expect(timersOf(run.life)).toEqual([]);
      },
    ),
  );
});
