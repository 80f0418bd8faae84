/** What is measured in a run: which contender, on which page, with how many names, by which settings. */
import type { Settings } from "../src/core/settings.ts";
import { ALONE, BY_HAND, CONTENDERS, type Contender, OURS } from "./contenders.ts";
import { articleOfSize, type BenchPage, fixturePages, longArticle } from "./pages.ts";

export const PARTS = ["pages", "names", "sizes", "settings"] as const;
/** One part of the report: many pages, growing packs, growing pages, what readers may set. */
export type Part = (typeof PARTS)[number];

/** How the extension is set: to mark as much as its peers do, or as it is installed. */
export const MARKINGS = {
  "every mention": { density: "every", places: "all", relevance: "all" },
  "as installed": {},
} as const satisfies Record<string, Partial<Settings>>;
export type Marking = keyof typeof MARKINGS;

/** One page with one number of names. */
export interface Case {
  id: string;
  page: BenchPage;
  names: number;
  marking: Marking;
  /** The parts of the report it stands in. */
  parts: Part[];
  contenders: readonly Contender[];
  /** Whose longest task is looked for with the processor slowed. */
  slowed: readonly Contender[];
}

export interface Plan {
  rounds: number;
  cases: Case[];
}

export const FEW_NAMES = 100;
export const MANY_NAMES = 100_000;
export const LONG_ARTICLE = "long article";
const NAME_COUNTS = [FEW_NAMES, 1000, 10_000, MANY_NAMES];
const NAME_COUNTS_QUICK = [FEW_NAMES, MANY_NAMES];
const SIZES: readonly (readonly [string, number])[] = [
  ["10 KB", 10_000],
  ["100 KB", 100_000],
  ["1 MB", 1_000_000],
  ["5 MB", 5_000_000],
];
const SIZES_QUICK = 2;
const ROUNDS = 3;

export interface PlanOptions {
  /** The user's own pages, or null for those made here. */
  pages: BenchPage[] | null;
  parts: readonly Part[];
  /** How often all is measured, or null for the usual. */
  rounds: number | null;
  /** One round, and short axes. */
  quick: boolean;
}

export function makePlan({ pages, parts, rounds, quick }: PlanOptions): Plan {
  const long = longArticle();
  const counts = quick ? NAME_COUNTS_QUICK : NAME_COUNTS;
  const sizes = quick ? SIZES.slice(0, SIZES_QUICK) : SIZES;
  const cases = [
    caseOf(long, FEW_NAMES, ["pages", "names", "settings"], quick ? [ALONE, OURS] : CONTENDERS),
    asInstalled(long),
    ...(pages ?? fixturePages()).map((page) => caseOf(page, FEW_NAMES, ["pages"], [])),
    ...counts.slice(1).map((count) => caseOf(long, count, ["names"], [OURS])),
    ...sizes.map(([title, bytes], i) =>
      caseOf(
        articleOfSize(title, bytes),
        FEW_NAMES,
        ["sizes"],
        i === sizes.length - 1 ? [ALONE, OURS, BY_HAND] : [],
      ),
    ),
  ];
  const wanted = cases
    .map((one) => ({ ...one, parts: one.parts.filter((part) => parts.includes(part)) }))
    .filter((one) => one.parts.length > 0)
    .map(withoutPeers);
  return { rounds: rounds ?? (quick ? 1 : ROUNDS), cases: wanted };
}

/** What the number of names makes no difference to is measured with the fewest only. */
function caseOf(page: BenchPage, names: number, parts: Part[], slowed: readonly Contender[]): Case {
  const contenders = CONTENDERS.filter((contender) => contender.usesNames || names === FEW_NAMES);
  const id = `${page.title}, ${names} names`;
  return { id, page, names, marking: "every mention", parts, contenders, slowed };
}

/** Only our extension has settings: a case about nothing else is measured without its peers. */
function withoutPeers(one: Case): Case {
  if (one.parts.some((part) => part !== "settings")) return one;
  const contenders = one.contenders.filter((contender) => [ALONE, OURS].includes(contender));
  return { ...one, contenders, slowed: [] };
}

function asInstalled(page: BenchPage): Case {
  const whole = caseOf(page, FEW_NAMES, ["settings"], [OURS]);
  const marking = "as installed";
  return { ...whole, id: `${whole.id}, ${marking}`, marking, contenders: [OURS] };
}
