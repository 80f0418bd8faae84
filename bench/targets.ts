/** What the project set itself, and where it stands, in plain words and ratios. */
import type { ContenderId } from "./contenders.ts";
import { FEW_NAMES, LONG_ARTICLE, MANY_NAMES, type Marking } from "./plan.ts";
import {
  type CaseResult,
  type Results,
  type Summary,
  summarise,
  summariseSlowed,
} from "./results.ts";

/** Another way to highlight the same names, and how many times its work ours may be. */
interface Peer {
  other: ContenderId;
  label: string;
  target: number;
}

const LIST_PEER: Peer = { other: "list", label: "mark.js with the list", target: 1 / 20 };
const BY_HAND_PEER: Peer = { other: "byHand", label: "walk and wrapping by hand", target: 3 };
const MANY_NAMES_TIMES = 1.1;
const AS_INSTALLED_TIMES = 1.25;
const LONGEST_TASK_MS = 50;

/** Each target as a sentence with its ratio, and whether it is met. */
export function describeTargets({ cases }: Results): string[] {
  const pages = cases.filter((one) => one.parts.includes("pages"));
  const long = pages.filter((one) => one.page === LONG_ARTICLE);
  const others = pages.filter((one) => one.page !== LONG_ARTICLE);
  return [
    ...[LIST_PEER, BY_HAND_PEER].flatMap((peer) => [
      ...comparison("Long article", long, peer),
      ...comparison("Pages together", others, peer),
    ]),
    ...growth(cases),
    ...settingsCost(cases),
    ...longestTasks(cases),
  ];
}

function comparison(where: string, cases: CaseResult[], { other, label, target }: Peer): string[] {
  const pairs = cases.flatMap((one) => {
    const ours = summarise(one, "ours");
    const theirs = summarise(one, other);
    return ours && theirs ? [{ ours, theirs }] : [];
  });
  if (pairs.length === 0) return [];
  const missing = cases.length - pairs.length;
  const ratioOf = (pick: (summary: Summary) => number) =>
    sum(pairs.map((pair) => pick(pair.ours))) / sum(pairs.map((pair) => pick(pair.theirs)));
  const whole = ratioOf((ours) => ours.wholeMs);
  return [
    `${where}: ${times(whole)} of ${label} once all is scrolled through, ` +
      `${times(ratioOf((ours) => ours.viewMs))} until what is in view is highlighted; ` +
      `wanted at most ${times(target)}: ${verdict(whole <= target)}` +
      (missing > 0 ? ` (${missing} pages left out, where one of them was not measured)` : ""),
  ];
}

function growth(cases: CaseResult[]): string[] {
  const at = (names: number) =>
    cases.find((one) => one.parts.includes("names") && one.names === names);
  const few = at(FEW_NAMES);
  const many = at(MANY_NAMES);
  const before = few && summarise(few, "ours");
  const after = many && summarise(many, "ours");
  if (!before || !after) return [];
  const ratio = after.wholeMs / before.wholeMs;
  return [
    `Long article: 100,000 names cost the page ${times(ratio)} of what 100 cost it ` +
      `(${times(after.viewMs / before.viewMs)} in view); ` +
      `wanted at most ${times(MANY_NAMES_TIMES)}: ${verdict(ratio <= MANY_NAMES_TIMES)}`,
  ];
}

/** Marking less, by the settings of most readers, may take some choosing. */
function settingsCost(cases: CaseResult[]): string[] {
  const of = (marking: Marking) =>
    cases.find((one) => one.parts.includes("settings") && one.marking === marking);
  const all = of("every mention");
  const sparse = of("as installed");
  const every = all && summarise(all, "ours");
  const installed = sparse && summarise(sparse, "ours");
  if (!every || !installed) return [];
  const ratio = installed.viewMs / every.viewMs;
  return [
    `Long article: as installed it costs ${times(ratio)} of what it costs with every mention marked; ` +
      `wanted at most ${times(AS_INSTALLED_TIMES)}: ${verdict(ratio <= AS_INSTALLED_TIMES)}`,
  ];
}

function longestTasks(cases: CaseResult[]): string[] {
  return cases.flatMap((one) => {
    const ours = summariseSlowed(one, "ours");
    const alone = summariseSlowed(one, "alone");
    if (!ours || !alone) return [];
    const longest = Math.max(ours.longestMs, ours.scrollLongestMs ?? 0);
    return [
      `${one.page}, ${one.names.toLocaleString("en")} names: the longest task, slowed four times, is ${ms(ours.longestMs)} at first and ` +
        `${ms(ours.scrollLongestMs ?? 0)} in scrolling, where the page alone has ` +
        `${ms(alone.longestMs)} and ${ms(alone.scrollLongestMs ?? 0)}; ` +
        `wanted at most ${ms(LONGEST_TASK_MS)}: ${verdict(longest <= LONGEST_TASK_MS)}`,
    ];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function times(ratio: number): string {
  return `${ratio < 1 ? ratio.toFixed(3) : ratio.toFixed(2)} times`;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function verdict(isMet: boolean): string {
  return isMet ? "reached" : "not reached";
}
