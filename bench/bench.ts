/**
 * `npm run bench [-- FOLDER] [--quick]`: what the extension costs a page, beside its peers, in
 * Chromium. FOLDER holds pages (*.html) to use in place of the made ones. Prints tables; writes
 * results.json and plot.svg beside this file. Quick takes one round of less, to see whether it runs.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "./folder.ts";
import { makePlan } from "./plan.ts";
import { drawPlot } from "./plot.ts";
import { run } from "./run.ts";
import { describeResults } from "./table.ts";
import { describeTargets } from "./targets.ts";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
const plan = makePlan(folder === undefined ? null : await readFolder(folder), values.quick);
const scratch = await mkdtemp(join(tmpdir(), "fact-context-bench-"));
try {
  const results = await run(plan, scratch, (line) => console.error(line));
  const targets = describeTargets(results);
  console.log(`${describeResults(results)}\n\n${targets.join("\n")}`);
  await writeFile(
    join(import.meta.dirname, "results.json"),
    `${JSON.stringify({ ...results, targets }, null, 2)}\n`,
  );
  if (!values.quick) await writeFile(join(import.meta.dirname, "plot.svg"), drawPlot(results));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
