/**
 * `npm run bench [-- FOLDER] [--part PART] [--rounds N] [--quick]`, PART being pages, names, sizes, settings,
 * import or waking: what the extension costs a page, beside its peers, in Chromium; and in both browsers how
 * long imports into the library take, and what the bundled pack costs the background. FOLDER holds pages (*.html) to use in place of the made ones. Prints
 * each sample as it comes, then tables; writes results.json and, when all parts were measured, plot.svg
 * beside this file. A round of all parts takes about an hour; quick takes one of less, to see whether it
 * runs.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine, refuse } from "../scripts/command-line.mjs";
import { describeFigures } from "./figure-table.ts";
import { readFolder } from "./folder.ts";
import { FULL_IMPORT, measureImports, QUICK_IMPORT } from "./import.ts";
import { makePlan, PARTS } from "./plan.ts";
import { drawPlot } from "./plot.ts";
import type { Results } from "./results.ts";
import { run } from "./run.ts";
import { describeResults } from "./table.ts";
import { describeTargets } from "./targets.ts";
import { measureWaking } from "./waking.ts";

const ALL_PARTS = [...PARTS, "import", "waking"];
const USAGE = `npm run bench -- [FOLDER] [--part ${ALL_PARTS.join("|")}] [--rounds N] [--quick]`;

const { values, positionals } = readCommandLine({
  usage: USAGE,
  options: {
    part: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
  choices: { part: ALL_PARTS },
  count: { least: 0, most: 1 },
});
const [folder] = positionals;
const isAll = values.part === undefined;
const parts = PARTS.filter((part) => isAll || values.part === part);
const rounds = values.rounds === undefined ? null : Number(values.rounds);
if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0)) {
  refuse(`--rounds is "${values.rounds}"; it can be a whole number from 1`, USAGE);
}
if (parts.length > 0) await measurePages();
if (isAll || values.part === "import") {
  const sizes = values.quick ? QUICK_IMPORT : FULL_IMPORT;
  const imports = await measureImports(sizes, (line) => console.error(line));
  console.log(describeFigures("Imports into the library", imports));
  await save({ imports });
}
if (isAll || values.part === "waking") {
  const waking = await measureWaking((line) => console.error(line));
  console.log(describeFigures("The background with the bundled pack", waking));
  await save({ waking });
}

async function measurePages(): Promise<void> {
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
      await saveResults(soFar);
    });
    console.log(`${describeResults(results)}\n\n${describeTargets(results).join("\n")}`);
    await saveResults(results);
    const isWhole = parts.length === PARTS.length && !values.quick;
    if (isWhole) await writeFile(join(import.meta.dirname, "plot.svg"), drawPlot(results));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function saveResults(results: Results): Promise<void> {
  return save({ ...results, targets: describeTargets(results) });
}

/** Writes what was measured, beside what another part measured before. */
async function save(measured: object): Promise<void> {
  const file = join(import.meta.dirname, "results.json");
  const before = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
  await writeFile(file, `${JSON.stringify({ ...before, ...measured }, null, 2)}\n`);
}
