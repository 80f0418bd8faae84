/** Tasks of single threads, from Chromium's own trace. */
import type { Tab } from "./chromium.ts";

const CATEGORIES = ["__metadata", "blink.user_timing", "disabled-by-default-devtools.timeline"];
const BEGIN = "bench-begin";
const WORKER_THREAD = "ServiceWorker thread";

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds by the clock, and of the processor's time. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

export interface Tasks {
  /** The longest task of the page's main thread, in milliseconds by the clock. */
  longestMs: number;
  /** Thread time of the service worker's tasks, in milliseconds. */
  workerMs: number;
}

/** Traces the whole browser while `action` runs: the tab's own tracing would leave the worker out. */
export async function traceTasks(tab: Tab, action: () => Promise<unknown>): Promise<Tasks> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  tab.root.on("Tracing.dataCollected", collect);
  await tab.root.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  await tab.page.evaluate((name) => void performance.mark(name), BEGIN);
  await action();
  const complete = new Promise((resolve) => tab.root.once("Tracing.tracingComplete", resolve));
  await tab.root.send("Tracing.end");
  await complete;
  tab.root.off("Tracing.dataCollected", collect);
  return readTasks(events);
}

/** The page's main thread is the one on which the beginning was marked. */
export function readTasks(events: readonly TraceEvent[]): Tasks {
  const begin = events.find(({ name }) => name === BEGIN);
  if (!begin) throw new Error("The trace does not have its beginning");
  const workers = new Set(
    events.filter((event) => event.args?.name === WORKER_THREAD).map((event) => threadOf(event)),
  );
  const tasks = events.filter(({ name, ts }) => name === "RunTask" && ts >= begin.ts);
  const ofPage = tasks.filter((task) => threadOf(task) === threadOf(begin));
  const ofWorker = tasks.filter((task) => workers.has(threadOf(task)));
  return {
    longestMs: ofPage.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000,
    workerMs: ofWorker.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
