import type { Found } from "../../src/core/knowledge/collection/types.ts";
import { fold } from "../../src/core/text/fold.ts";

/** A text whose names are looked for. */
export interface NamedRow {
  id: string;
  text: string;
  lang: string | null;
}

export interface RowNames {
  id: string;
  names: { start: number; end: number; category: string }[];
}

/** The names found, row by row, in the order of the text. The name of a people is of no country: `other`. */
export function namesByRow(rows: readonly NamedRow[], { entities }: Found): RowNames[] {
  const byRow = rows.map(({ id }): RowNames => ({ id, names: [] }));
  for (const { category, names, mentions } of entities) {
    const demonyms = new Set(
      names.filter(({ kind }) => kind === "demonym").map(({ text }) => fold(text)),
    );
    for (const { document, start, end } of mentions) {
      const isDemonym =
        demonyms.size > 0 && demonyms.has(fold(rows[document]?.text.slice(start, end) ?? ""));
      byRow[document]?.names.push({ start, end, category: isDemonym ? "other" : category });
    }
  }
  for (const { names } of byRow) names.sort((a, b) => a.start - b.start);
  return byRow;
}
