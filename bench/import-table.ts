/** The figures of imports as a table for the terminal. */
import type { ImportFigure } from "./import.ts";
import { grid } from "./table.ts";

const MB = 1024 * 1024;

export function describeImports(figures: readonly ImportFigure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    shown(figure, figure.measured.chromium),
    shown(figure, figure.measured.firefox),
  ]);
  return `Imports into the library\n\n${grid([["", "Chromium", "Firefox"], ...rows])}`;
}

function shown({ unit }: ImportFigure, value: number | null): string {
  if (value === null) return "not told";
  return unit === "ms" ? `${Math.round(value)} ms` : `${Math.round(value / MB)} MB`;
}
