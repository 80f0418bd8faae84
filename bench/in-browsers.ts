import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { BROWSERS, type BrowserName, type Driver, launch, ROOT } from "../test/browser/harness.ts";

/** One figure; times in milliseconds, memory in bytes. Null where the browser does not tell. */
export interface Figure {
  what: string;
  unit: "ms" | "bytes";
  measured: Record<BrowserName, number | null>;
}

export type Add = (what: string, unit: Figure["unit"], value: number | null) => void;

/**
 * Builds the extension, has `measure` add figures in each browser, in a fresh profile, and calls `report` with
 * each of them.
 */
export async function measureInBrowsers(
  measure: (driver: Driver, add: Add) => Promise<void>,
  report: (line: string) => void,
): Promise<Figure[]> {
  const scratch = await mkdtemp(join(tmpdir(), "fact-context-bench-"));
  const figures = new Map<string, Figure>();
  try {
    const command = [join(ROOT, "build.mjs"), "--out", scratch];
    await promisify(execFile)(process.execPath, command);
    for (const browser of BROWSERS) {
      const driver = await launch(browser, {
        extension: join(scratch, browser),
        profile: join(scratch, `${browser}-profile`),
      });
      const add: Add = (what, unit, value) => {
        const figure = figures.get(what) ?? {
          what,
          unit,
          measured: { chromium: null, firefox: null },
        };
        figure.measured[browser] = value;
        figures.set(what, figure);
        report(`${browser}: ${what}: ${value === null ? "not told" : Math.round(value)} ${unit}`);
      };
      try {
        await measure(driver, add);
      } finally {
        await driver.close();
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
  return [...figures.values()];
}
