/** Takes all samples of a plan, round by round, so that what disturbs the machine disturbs all alike. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ProtocolError } from "puppeteer-core";
import { startChromium } from "./chromium.ts";
import { ALONE, type Contender, type ContenderId, inPageScript } from "./contenders.ts";
import type { TextSpan } from "./in-page.ts";
import { makePack, packFile, packNames } from "./packs.ts";
import { articleOfSize } from "./pages.ts";
import { type Case, MARKINGS, type Plan } from "./plan.ts";
import type { CaseResult, Results, Samples } from "./results.ts";
import { measureCost, measureSlowed, NotMeasured, type Setting } from "./sample.ts";
import { serveTexts } from "./serve.ts";

const ROOT = join(import.meta.dirname, "..");
const WARM_UP_BYTES = 2000;
/** Scrolling through the largest page takes minutes: it is done in one round only. */
const HEAVY_BYTES = 2_000_000;
/** Ours puts off what is far from the view. Marks cost the page's own scrolling too, whoever made them. */
const SCROLLED: readonly ContenderId[] = ["alone", "ours", "list", "byHand"];

interface Site {
  urls: Map<Case, string>;
  warmUpUrl: string;
  extensions: Map<Case, string>;
  inPage: string;
  spans: Map<Case, TextSpan[]>;
}

/**
 * Builds what is needed in `folder`, measures, and calls `report` with a line for each sample and all
 * that has been found so far.
 */
export async function run(
  plan: Plan,
  folder: string,
  report: (line: string, soFar: Results) => Promise<void>,
): Promise<Results> {
  const warmUp = articleOfSize("warm-up", WARM_UP_BYTES);
  const server = await serveTexts([warmUp.html, ...plan.cases.map(({ page }) => page.html)]);
  try {
    const [warmUpUrl = "", ...urls] = server.urls;
    const site: Site = {
      urls: new Map(plan.cases.map((one, i) => [one, urls[i] ?? ""])),
      warmUpUrl,
      extensions: await buildExtensions(plan.cases, folder),
      inPage: await inPageScript(),
      spans: new Map(),
    };
    const found = { ...(await machine()), rounds: plan.rounds };
    const results = new Map<Case, CaseResult>();
    for (const one of plan.cases) results.set(one, emptyResult(one, [...results.values()]));
    for (let round = 1; round <= plan.rounds; round++) {
      for (const [one, result] of results) {
        for (const contender of one.contenders) {
          const line = await takeSamples(one, contender, result, { site, isFirst: round === 1 });
          await report(
            `round ${round} of ${plan.rounds} · ${one.id} · ${contender.label}: ${line}`,
            {
              ...found,
              cases: [...results.values()],
            },
          );
        }
      }
    }
    return { ...found, cases: [...results.values()] };
  } finally {
    await server.close();
  }
}

async function takeSamples(
  one: Case,
  contender: Contender,
  result: CaseResult,
  { site, isFirst }: { site: Site; isFirst: boolean },
): Promise<string> {
  const samples = result.samples[contender.id] ?? noSamples();
  result.samples[contender.id] = samples;
  const isThorough = isFirst || result.bytes < HEAVY_BYTES;
  const setting = settingOf(one, contender, site, isThorough);
  samples.notMeasured ??= await reasonNotTo(async () => {
    const { highlights, ...cost } = await withSecondTry(() => measureCost(setting));
    const { wrapped, painted, spans } = highlights;
    samples.costs.push({ ...cost, wrapped, painted });
    if (contender.id === "ours" && isThorough) site.spans.set(one, spans);
  });
  if (isFirst && one.slowed.includes(contender)) {
    samples.slowedNotMeasured ??= await reasonNotTo(async () => {
      samples.slowed.push(await withSecondTry(() => measureSlowed(setting)));
    });
  }
  const last = samples.costs.at(-1);
  if (samples.notMeasured !== null || !last) return samples.notMeasured ?? "";
  return `${Math.round(last.addedMs)} ms, ${last.wrapped + last.painted} highlights`;
}

/** A browser may hang once in an hour's run: what it was at then is measured anew, once. */
async function withSecondTry<T>(measure: () => Promise<T>): Promise<T> {
  try {
    return await measure();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    console.error(`Measured again, since the browser did not answer: ${error.message}`);
    return measure();
  }
}

/** Null when the work was done. Failures that are not the contender's are thrown. */
async function reasonNotTo(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof NotMeasured) return error.message;
    throw error;
  }
}

function settingOf(one: Case, contender: Contender, site: Site, isThorough: boolean): Setting {
  return {
    contender,
    url: site.urls.get(one) ?? "",
    warmUpUrl: site.warmUpUrl,
    names: packNames(one.page.names, one.names).map(({ text }) => text),
    extension: site.extensions.get(one) ?? "",
    settings: MARKINGS[one.marking],
    spans: site.spans.get(one) ?? [],
    inPage: site.inPage,
    scrolls: isThorough && SCROLLED.includes(contender.id),
  };
}

/** One extension for each list of names, unpacked in a folder of its own. */
async function buildExtensions(cases: readonly Case[], folder: string) {
  const built = new Map<string, string>();
  const extensions = new Map<Case, string>();
  for (const one of cases) {
    const key = packKey(one);
    const out = built.get(key) ?? (await buildExtension(one, join(folder, `${built.size}`)));
    built.set(key, out);
    extensions.set(one, out);
  }
  return extensions;
}

async function buildExtension(one: Case, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const pack = join(folder, "pack.json");
  await writeFile(pack, packFile(makePack(one.page.names, one.names)));
  const command = [join(ROOT, "build.mjs"), "--pack", pack, "--out", folder];
  await promisify(execFile)(process.execPath, command);
  return join(folder, "chromium");
}

function packKey({ page, names }: Case): string {
  return JSON.stringify([names, page.names.map(({ text }) => text)]);
}

/** The page alone is the same with any number of names, and measured once. */
function emptyResult(
  { page, names, marking, parts, contenders }: Case,
  others: CaseResult[],
): CaseResult {
  const bytes = Buffer.byteLength(page.html);
  const same = others.find((other) => other.page === page.title);
  const alone = contenders.includes(ALONE) ? noSamples() : (same?.samples.alone ?? noSamples());
  return { page: page.title, bytes, names, marking, parts, samples: { alone } };
}

function noSamples(): Samples {
  return { costs: [], slowed: [], notMeasured: null, slowedNotMeasured: null };
}

async function machine() {
  const chromium = await startChromium(null);
  const browser = await chromium.browser.version();
  await chromium.close();
  return { browser, processor: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores` };
}
