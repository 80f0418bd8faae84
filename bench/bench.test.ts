import { describe, expect, it } from "vitest";
import { readPack } from "../src/core/knowledge/pack/read-pack.ts";
import { commonNames } from "./folder.ts";
import { STANDING } from "./names.ts";
import { makePack } from "./packs.ts";
import { articleOfSize, longArticle } from "./pages.ts";
import { drawPlot } from "./plot.ts";
import { type CaseResult, type Results, summarise } from "./results.ts";
import { describeTargets } from "./targets.ts";
import { readTasks, type TraceEvent } from "./trace.ts";

function caseResult(page: string, names: number, milliseconds: Record<string, number>): CaseResult {
  const samples = Object.entries(milliseconds).map(([id, ms]) => [
    id,
    {
      costs: [{ loadMs: 1, addedMs: ms, scrollMs: null, heldBytes: 0, wrapped: 5, painted: 2 }],
      slowed: [],
      notMeasured: null,
      slowedNotMeasured: null,
    },
  ]);
  const parts: CaseResult["parts"] = ["pages", "names"];
  const marking = "every mention";
  return { page, bytes: 1000, names, marking, parts, samples: Object.fromEntries(samples) };
}

const results: Results = {
  browser: "Chromium",
  processor: "any",
  rounds: 1,
  cases: [
    caseResult("long article", 100, { alone: 2, ours: 102, list: 4002, byHand: 27 }),
    caseResult("long article", 100_000, { alone: 2, ours: 122 }),
  ],
};

describe("the made pages", () => {
  it("have the number of names they promise", () => {
    const { html, names } = longArticle();
    const standing = names.map(({ text }) => html.split(text).length - 1);
    expect(standing.reduce((sum, count) => sum + count)).toBe(7500);
    expect(Math.min(...standing)).toBeGreaterThan(0);
  });

  it.each([10_000, 100_000, 1_000_000])("come close to %i bytes", (bytes) => {
    expect(Math.abs(articleOfSize("", bytes).html.length / bytes - 1)).toBeLessThan(0.05);
  });
});

describe("the made packs", () => {
  it("are packs, of as many different names as asked for", () => {
    const pack = makePack(STANDING, 1000);
    expect(readPack(pack)).toHaveProperty("pack");
    expect(new Set(pack.entities.map(({ label }) => label)).size).toBe(1000);
  });

  it("refuse to leave out a name that stands on the page", () => {
    expect(() => makePack(STANDING, 10)).toThrow(RangeError);
  });
});

describe("the names of a folder", () => {
  it("are capitalised words within sentences, some from each text", () => {
    const names = commonNames([
      "Then we saw Ada Orr. Later she met Lindow Council, and Ada Orr spoke.",
      "Nobody told Vehouv anything.",
    ]);
    expect(names.map(({ text }) => text)).toEqual(["Ada Orr", "Vehouv", "Lindow Council"]);
  });
});

describe("a trace", () => {
  const main = { pid: 1, tid: 1 };
  const worker = { pid: 2, tid: 7 };
  const task = (thread: { pid: number; tid: number }, ts: number, dur: number): TraceEvent => ({
    ...thread,
    name: "RunTask",
    ts,
    dur,
    tdur: dur / 2,
  });

  it("gives the page's longest task and the worker's time, both since the beginning", () => {
    const events: TraceEvent[] = [
      { ...worker, name: "thread_name", ts: 0, args: { name: "ServiceWorker thread" } },
      { ...main, name: "bench-begin", ts: 100 },
      task(main, 50, 90_000),
      task(main, 200, 30_000),
      task(main, 300, 40_000),
      task(worker, 200, 8000),
      task(worker, 300, 4000),
      task({ pid: 1, tid: 3 }, 300, 99_000),
    ];
    expect(readTasks(events)).toEqual({ longestMs: 40, workerMs: 6 });
  });
});

describe("the results", () => {
  it("are less what the page alone costs", () => {
    const [long] = results.cases;
    expect(long && summarise(long, "ours")).toMatchObject({ viewMs: 100, highlights: 7 });
    expect(long && summarise(long, "advanced")).toBeNull();
  });

  it("are held against the targets", () => {
    const verdicts = describeTargets(results).map((line) => line.match(/(?:not )?reached/)?.[0]);
    expect(verdicts).toEqual(["reached", "not reached", "not reached"]);
  });

  it("are drawn with every point inside the picture", () => {
    const plot = drawPlot(results);
    const points = [...plot.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(points.length).toBeGreaterThan(5);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(900);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(420);
    }
  });
});
