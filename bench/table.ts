/** The tables of a run, as text for the terminal. */
import { CONTENDERS, type ContenderId, OURS } from "./contenders.ts";
import type { Part } from "./plan.ts";
import { type CaseResult, type Results, summarise, summariseSlowed } from "./results.ts";

const MEASURED = CONTENDERS.filter(({ id }) => id !== "alone");
const KB = 1024;

type Cell = (result: CaseResult) => string;

/** All tables of a run. */
export function describeResults(results: Results): string {
  const part = (wanted: Part) => results.cases.filter(({ parts }) => parts.includes(wanted));
  const byPage = (one: CaseResult) => one.page;
  const byMarking = (one: CaseResult) => `${one.page}, ${one.marking}`;
  const byNames = (one: CaseResult) => one.names.toLocaleString("en");
  return [
    `${results.browser}; ${results.processor}; medians of ${results.rounds}`,
    section("Main-thread milliseconds added, by page", part("pages"), byPage, costColumns()),
    section("Highlights made, by page", part("pages"), byPage, highlightColumns()),
    section("Memory added to the tab, KB, by page", part("pages"), byPage, memoryColumns()),
    section("Main-thread milliseconds added, by names", part("names"), byNames, costColumns()),
    section("Main-thread milliseconds added, by size", part("sizes"), byPage, costColumns()),
    section("Main-thread milliseconds added, by settings", part("settings"), byMarking, ours()),
    section(
      "Longest task, processor slowed 4 times, ms",
      slowedCases(results),
      byCase,
      slowedColumns(),
    ),
    section("The background, by names", part("names"), byNames, backgroundColumns()),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function ours(): [string, Cell][] {
  return [
    [`${OURS.label}, off`, cell("ours", ({ loadMs }) => milliseconds(loadMs))],
    [`${OURS.label}, in view`, cell("ours", ({ viewMs }) => milliseconds(viewMs))],
    [`${OURS.label}, all`, cell("ours", ({ wholeMs }) => milliseconds(wholeMs))],
  ];
}

function costColumns(): [string, Cell][] {
  return [
    ...ours(),
    ...MEASURED.filter((contender) => contender !== OURS).map(({ id, label }): [string, Cell] => [
      label,
      cell(id, ({ viewMs }) => milliseconds(viewMs)),
    ]),
  ];
}

function highlightColumns(): [string, Cell][] {
  return [
    [
      `${OURS.label} (wrapped + painted)`,
      cell("ours", ({ wrapped, painted }) => `${wrapped} + ${painted}`),
    ],
    ...MEASURED.filter(({ id }) => id !== "ours" && id !== "walk").map(
      ({ id, label }): [string, Cell] => [label, cell(id, ({ highlights }) => `${highlights}`)],
    ),
  ];
}

function memoryColumns(): [string, Cell][] {
  return MEASURED.map(({ id, label }) => [
    label,
    cell(id, ({ heldBytes }) => `${Math.round(heldBytes / KB)}`),
  ]);
}

function slowedColumns(): [string, Cell][] {
  return CONTENDERS.map(({ id, label }) => [
    label,
    (result) => {
      const slowed = summariseSlowed(result, id);
      if (!slowed) return result.samples[id]?.slowedNotMeasured ?? "";
      const scroll = slowed.scrollLongestMs;
      return milliseconds(slowed.longestMs) + (scroll === null ? "" : `, ${milliseconds(scroll)}`);
    },
  ]);
}

function backgroundColumns(): [string, Cell][] {
  const slowed =
    (show: (found: NonNullable<ReturnType<typeof summariseSlowed>>) => string): Cell =>
    (result) => {
      const found = summariseSlowed(result, "ours");
      return found ? show(found) : "";
    };
  return [
    ["waking, ms", slowed(({ wakeMs }) => milliseconds(wakeMs))],
    ["the page's mentions, ms", slowed(({ backgroundMs }) => milliseconds(backgroundMs))],
    ["held, KB", slowed(({ backgroundBytes }) => `${Math.round(backgroundBytes / KB)}`)],
  ];
}

function slowedCases({ cases }: Results): CaseResult[] {
  return cases.filter((one) => Object.values(one.samples).some(({ slowed }) => slowed.length > 0));
}

function byCase({ page, names }: CaseResult): string {
  return `${page}, ${names.toLocaleString("en")} names`;
}

function cell(
  id: ContenderId,
  show: (summary: NonNullable<ReturnType<typeof summarise>>) => string,
): Cell {
  return (result) => {
    const summary = summarise(result, id);
    return summary ? show(summary) : (result.samples[id]?.notMeasured ?? "");
  };
}

/** Empty without cases: that part was not measured. */
function section(
  title: string,
  cases: readonly CaseResult[],
  rowTitle: (result: CaseResult) => string,
  columns: readonly (readonly [string, Cell])[],
): string {
  if (cases.length === 0) return "";
  const head = ["", ...columns.map(([label]) => label)];
  const rows = cases.map((one) => [rowTitle(one), ...columns.map(([, show]) => show(one))]);
  return `${title}\n\n${grid([head, ...rows])}`;
}

/** Columns as wide as they need, the first to the left and numbers to the right; readable as Markdown. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map((row) => {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [lines[0], `| ${rule.join(" | ")} |`, ...lines.slice(1)].join("\n");
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(1) : `${Math.round(value)}`;
}
