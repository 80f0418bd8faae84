/** What a run found, as `results.json` has it. */
import type { ContenderId } from "./contenders.ts";
import type { Marking, Part } from "./plan.ts";
import type { Cost, SlowedTasks } from "./sample.ts";

export interface Samples {
  costs: (Omit<Cost, "highlights"> & { wrapped: number; painted: number })[];
  slowed: SlowedTasks[];
  /** Why there is nothing to show: over the limit, or the contender's own failure. */
  notMeasured: string | null;
  slowedNotMeasured: string | null;
}

export interface CaseResult {
  page: string;
  bytes: number;
  names: number;
  marking: Marking;
  parts: Part[];
  /** By contender. */
  samples: Partial<Record<ContenderId, Samples>>;
}

export interface Results {
  browser: string;
  processor: string;
  rounds: number;
  cases: CaseResult[];
}

/** Medians of one contender on one page, less what the page alone costs. */
export interface Summary {
  /** Main-thread milliseconds that being there adds to loading, before anything is set going. */
  loadMs: number;
  /** Main-thread milliseconds added until what is in view is highlighted and the page is idle. */
  viewMs: number;
  /** The same once the whole page was scrolled through. Equal where nothing is put off. */
  wholeMs: number;
  highlights: number;
  wrapped: number;
  painted: number;
  heldBytes: number;
}

/** Null where there is no sample. */
export function summarise(result: CaseResult, id: ContenderId): Summary | null {
  const own = result.samples[id]?.costs ?? [];
  const alone = result.samples.alone?.costs ?? [];
  if (own.length === 0 || alone.length === 0) return null;
  const loadMs = median(own.map((cost) => cost.loadMs)) - median(alone.map((c) => c.loadMs));
  const viewMs = median(own.map((cost) => cost.addedMs)) - median(alone.map((c) => c.addedMs));
  const ownScroll = own.flatMap((cost) => cost.scrollMs ?? []);
  const aloneScroll = alone.flatMap((cost) => cost.scrollMs ?? []);
  const scrollMs = ownScroll.length === 0 ? 0 : median(ownScroll) - median(aloneScroll);
  const wrapped = median(own.map((cost) => cost.wrapped));
  const painted = median(own.map((cost) => cost.painted));
  return {
    loadMs,
    viewMs,
    wholeMs: viewMs + scrollMs,
    highlights: wrapped + painted,
    wrapped,
    painted,
    heldBytes: median(own.map((cost) => cost.heldBytes)) - median(alone.map((c) => c.heldBytes)),
  };
}

/** Medians of the slowed runs; null where there is none. */
export function summariseSlowed(result: CaseResult, id: ContenderId): SlowedTasks | null {
  const slowed = result.samples[id]?.slowed ?? [];
  if (slowed.length === 0) return null;
  const scrolls = slowed.flatMap((run) => run.scrollLongestMs ?? []);
  return {
    longestMs: median(slowed.map((run) => run.longestMs)),
    scrollLongestMs: scrolls.length === 0 ? null : median(scrolls),
    backgroundMs: median(slowed.map((run) => run.backgroundMs)),
    wakeMs: median(slowed.map((run) => run.wakeMs)),
    backgroundBytes: median(slowed.map((run) => run.backgroundBytes)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("No values");
  return (lower + upper) / 2;
}
