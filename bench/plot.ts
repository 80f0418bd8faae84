/** The plot of a run: main-thread time by number of names and by size of page, both scales logarithmic. */

import type { ContenderId } from "./contenders.ts";
import type { Part } from "./plan.ts";
import { type CaseResult, type Results, type Summary, summarise } from "./results.ts";
import { LIMIT_MS } from "./sample.ts";

interface Line {
  id: ContenderId;
  label: string;
  pick: (summary: Summary) => number;
  dashed: boolean;
}

const LINES: readonly Line[] = [
  { id: "list", label: "mark.js, list", pick: ({ viewMs }) => viewMs, dashed: false },
  { id: "alternation", label: "mark.js, one RegExp", pick: ({ viewMs }) => viewMs, dashed: false },
  { id: "advanced", label: "advanced-mark.js", pick: ({ viewMs }) => viewMs, dashed: false },
  { id: "byHand", label: "walk + wrap by hand", pick: ({ viewMs }) => viewMs, dashed: true },
  { id: "walk", label: "bare walk", pick: ({ viewMs }) => viewMs, dashed: true },
  { id: "ours", label: "Fact Context, all", pick: ({ wholeMs }) => wholeMs, dashed: false },
  { id: "ours", label: "Fact Context, in view", pick: ({ viewMs }) => viewMs, dashed: true },
];

interface Panel {
  part: Part;
  title: string;
  left: number;
  xOf: (result: CaseResult) => number;
  xTicks: readonly (readonly [number, string])[];
}

const PANELS: readonly Panel[] = [
  {
    part: "names",
    title: "names to look for, in an article of 2,500 paragraphs",
    left: 64,
    xOf: ({ names }) => names,
    xTicks: [
      [100, "100"],
      [1000, "1,000"],
      [10_000, "10,000"],
      [100_000, "100,000"],
    ],
  },
  {
    part: "sizes",
    title: "size of the page, with 100 names",
    left: 500,
    xOf: ({ bytes }) => bytes,
    xTicks: [
      [10_000, "10 KB"],
      [100_000, "100 KB"],
      [1_000_000, "1 MB"],
      [5_000_000, "5 MB"],
    ],
  },
];

const WIDTH = 900;
const HEIGHT = 420;
const PANEL_WIDTH = 370;
const TOP = 92;
const BOTTOM = 360;
const Y_TICKS: readonly (readonly [number, string])[] = [
  [0.1, "0.1 ms"],
  [1, "1 ms"],
  [10, "10 ms"],
  [100, "0.1 s"],
  [1000, "1 s"],
  [10_000, "10 s"],
];
const Y_MIN = 0.1;
const LEGEND_COLUMN = 205;
const LEGEND_COLUMNS = 4;

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333 } .title { font-weight: 600 }
.back { fill: #fff } .grid { stroke: #ddd } path { fill: none; stroke-width: 2 }
.dashed { stroke-dasharray: 5 4 } .over { fill: none; stroke-width: 1.5 }
.ours { stroke: #0b57d0; stroke-width: 3 } .list { stroke: #b3261e } .alternation { stroke: #a86200 }
.advanced { stroke: #7a4fb5 } .byHand { stroke: #666 } .walk { stroke: #999 }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .back { fill: #0d1117 } .grid { stroke: #30363d }
  .ours { stroke: #79b0ff } .list { stroke: #ff8a80 } .alternation { stroke: #f0b45e }
  .advanced { stroke: #c7a6ff } .byHand { stroke: #aaa } .walk { stroke: #777 }
}`;

/** An SVG document. What was stopped at the limit is an open circle there. */
export function drawPlot({ cases }: Results): string {
  const panels = PANELS.map((panel) =>
    drawPanel(
      panel,
      cases.filter(({ parts }) => parts.includes(panel.part)),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    "<title>Main-thread time added to a page, by number of names and by size of page</title>",
    `<style>${STYLE}</style>`,
    `<rect class="back" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="16" y="24">Main-thread time added to the page</text>`,
    ...LINES.map(drawLegend),
    ...panels,
    "</svg>\n",
  ].join("\n");
}

function drawLegend({ id, label, dashed }: Line, index: number): string {
  const x = 16 + (index % LEGEND_COLUMNS) * LEGEND_COLUMN;
  const y = 46 + Math.floor(index / LEGEND_COLUMNS) * 20;
  return (
    `<path class="${classOf(id, dashed)}" d="M${x} ${y - 4}h26"/>` +
    `<text x="${x + 34}" y="${y}">${label}</text>`
  );
}

function drawPanel(panel: Panel, cases: readonly CaseResult[]): string {
  const right = panel.left + PANEL_WIDTH;
  const x = scaleOf(
    panel.xTicks.map(([at]) => at),
    panel.left,
    right,
  );
  const grid = Y_TICKS.map(
    ([at, label]) =>
      `<path class="grid" d="M${panel.left} ${y(at)}H${right}"/>` +
      `<text x="${panel.left - 8}" y="${y(at) + 4}" text-anchor="end">${label}</text>`,
  );
  const ticks = panel.xTicks.map(
    ([at, label]) =>
      `<text x="${round(x(at))}" y="${BOTTOM + 20}" text-anchor="middle">${label}</text>`,
  );
  const lines = LINES.map((line) => drawLine(line, panel, cases, x));
  const title = `<text class="title" x="${panel.left}" y="${BOTTOM + 44}">${panel.title}</text>`;
  return [...grid, ...ticks, ...lines, title].join("\n");
}

function drawLine(
  { id, pick, dashed }: Line,
  panel: Panel,
  cases: readonly CaseResult[],
  x: (at: number) => number,
): string {
  const points = cases.flatMap((one) => {
    const summary = summarise(one, id);
    return summary ? [{ x: x(panel.xOf(one)), y: y(pick(summary)) }] : [];
  });
  const over = cases
    .filter((one) => one.samples[id]?.notMeasured?.startsWith(">"))
    .map((one) => ({ x: x(panel.xOf(one)), y: y(LIMIT_MS) }));
  const [only] = points;
  const flat = only && points.length === 1 && over.length === 0;
  const drawn = flat ? [only, { x: panel.left + PANEL_WIDTH, y: only.y }] : [...points, ...over];
  const path = drawn.map((point) => `${round(point.x)} ${round(point.y)}`).join("L");
  const circles = over.map(
    (point) => `<circle class="over ${id}" cx="${round(point.x)}" cy="${round(point.y)}" r="5"/>`,
  );
  return `<path class="${classOf(id, dashed)}" d="M${path}"/>${circles.join("")}`;
}

function y(ms: number): number {
  return scaleOf([Y_MIN, LIMIT_MS], BOTTOM, TOP)(Math.max(Y_MIN, ms));
}

/** A logarithmic scale from the first and last of `domain` to pixels. */
function scaleOf(domain: readonly number[], from: number, to: number): (at: number) => number {
  const low = Math.log(domain[0] ?? 1);
  const high = Math.log(domain.at(-1) ?? 10);
  return (at) => from + ((Math.log(at) - low) / (high - low)) * (to - from);
}

function classOf(id: ContenderId, dashed: boolean): string {
  return dashed ? `${id} dashed` : id;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
