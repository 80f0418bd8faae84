/** Who is measured, and how each is set going in the page. */
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esbuild from "esbuild";

const require = createRequire(import.meta.url);

/** Something that highlights a page, or a part of that work. */
export interface Contender {
  id: ContenderId;
  label: string;
  /** The library it is, as a file to run in the page first. */
  library: string | null;
  /** What sets it going, for the page to evaluate; null for the page left alone, and for ours. */
  start: string | null;
  /** Whether the number of names makes a difference to it. */
  usesNames: boolean;
}

export type ContenderId =
  | "alone"
  | "ours"
  | "list"
  | "alternation"
  | "advanced"
  | "walk"
  | "byHand";

const MARK_JS = require.resolve("mark.js/dist/mark.js");
const ADVANCED_MARK_JS = require.resolve("advanced-mark.js/dist/mark.js");

export const ALONE: Contender = {
  id: "alone",
  label: "the page alone",
  library: null,
  start: null,
  usesNames: false,
};

export const OURS: Contender = {
  id: "ours",
  label: "Fact Context",
  library: null,
  start: null,
  usesNames: true,
};

export const BY_HAND: Contender = {
  id: "byHand",
  label: "walk + wrap by hand",
  library: null,
  start: "bench.wrapByHand()",
  usesNames: false,
};

/** In the order of the tables. The page alone and ours come first: others are measured against them. */
export const CONTENDERS: readonly Contender[] = [
  ALONE,
  OURS,
  {
    id: "list",
    label: "mark.js, list",
    library: MARK_JS,
    start: "bench.markList()",
    usesNames: true,
  },
  {
    id: "alternation",
    label: "mark.js, one RegExp",
    library: MARK_JS,
    start: "bench.markAlternation()",
    usesNames: true,
  },
  {
    id: "advanced",
    label: "advanced-mark.js",
    library: ADVANCED_MARK_JS,
    start: "bench.markCombined()",
    usesNames: true,
  },
  BY_HAND,
  {
    id: "walk",
    label: "bare walk",
    library: null,
    start: "bench.walkText()",
    usesNames: false,
  },
];

/** The functions of in-page.ts as one script that defines `bench`. */
export async function inPageScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(import.meta.dirname, "in-page.ts")],
    bundle: true,
    format: "iife",
    globalName: "bench",
    target: "chrome132",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
