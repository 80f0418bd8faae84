/** Figures of both browsers as a table for the terminal. */
import type { Figure } from "./in-browsers.ts";
import { grid } from "./table.ts";

const MB = 1024 * 1024;

export function describeFigures(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    shown(figure, figure.measured.chromium),
    shown(figure, figure.measured.firefox),
  ]);
  return `${title}\n\n${grid([["", "Chromium", "Firefox"], ...rows])}`;
}

function shown({ unit }: Figure, value: number | null): string {
  if (value === null) return "not told";
  return unit === "ms" ? `${Math.round(value)} ms` : `${Math.round(value / MB)} MB`;
}
