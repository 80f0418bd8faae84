/**
 * `npm run bench [-- FOLDER] [--part pages|names|sizes] [--rounds N] [--quick]`: what the extension
 * costs a page, beside its peers, in Chromium. FOLDER holds pages (*.html) to use in place of the made
 * ones. Prints tables; writes results.json and, when all parts were measured, plot.svg beside this
 * file. A round of all parts takes about an hour; quick takes one of less, to see whether it runs.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "./folder.ts";
import { makePlan, PARTS } from "./plan.ts";
import { drawPlot } from "./plot.ts";
import type { Results } from "./results.ts";
import { run } from "./run.ts";
import { describeResults } from "./table.ts";
import { describeTargets } from "./targets.ts";

const { values, positionals } = parseArgs({
  options: {
    part: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [folder] = positionals;
const parts = PARTS.filter((part) => values.part === undefined || values.part === part);
if (parts.length === 0) throw new Error(`--part is one of ${PARTS.join(", ")}`);
const rounds = values.rounds === undefined ? null : Number(values.rounds);
if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0)) {
  throw new Error(`--rounds is a whole number from 1, not ${values.rounds}`);
}
const plan = makePlan({
  pages: folder === undefined ? null : await readFolder(folder),
  parts,
  rounds,
  quick: values.quick,
});
const scratch = await mkdtemp(join(tmpdir(), "fact-context-bench-"));
try {
  const results = await run(plan, scratch, async (line, soFar) => {
    console.error(line);
    await save(soFar);
  });
  console.log(`${describeResults(results)}\n\n${describeTargets(results).join("\n")}`);
  await save(results);
  const isWhole = parts.length === PARTS.length && !values.quick;
  if (isWhole) await writeFile(join(import.meta.dirname, "plot.svg"), drawPlot(results));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function save(results: Results): Promise<void> {
  const content = JSON.stringify({ ...results, targets: describeTargets(results) }, null, 2);
  await writeFile(join(import.meta.dirname, "results.json"), `${content}\n`);
}
