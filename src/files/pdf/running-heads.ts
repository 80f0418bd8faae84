import { ENDS_SENTENCE } from "../../core/text/sentence-end.ts";
import type { Line } from "./lines.ts";

/** How many of a page's first and last lines may be running heads and footers. */
const EDGE_LINES = 2;
/** They stand on at least this part of the pages, perhaps left and right ones in turn. */
const PAGES_PART_MIN = 0.4;
const PAGES_MIN = 2;
const PAGE_NUMBER =
  /^[\W_]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?[\W_]*$/iu;

/** A page's number is further from the text than its lines are from each other, by this factor at least. */
const APART = 1.4;
/** How far apart lines are where a page has too few to tell, in heights of their letters. */
const USUAL_DISTANCE = 1.4;

/** The pages' lines without page numbers, and without what stands at the edge of page after page. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const pattern of new Set([...edgeLines(page)].map((line) => patternOf(line, index)))) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  });
  const enough = Math.max(PAGES_MIN, pages.length * PAGES_PART_MIN);
  return pages.map((page, index) => {
    const edges = edgeLines(page);
    return page.filter((line) => {
      if (!edges.has(line)) return true;
      if ((counts.get(patternOf(line, index)) ?? 0) >= enough) return false;
      return !(PAGE_NUMBER.test(line.text) && (standsApart(line, page) || endsPage(line, page)));
    });
  });
}

function edgeLines(page: readonly Line[]): Set<Line> {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
}

/** "1944." may be the last line of a sentence, and "ill." too. */
function standsApart(line: Line, page: readonly Line[]): boolean {
  const rows = page.map(({ y }) => y).sort((a, b) => a - b);
  const distances = rows
    .slice(1)
    .map((y, row) => y - (rows[row] ?? y))
    .filter((distance) => distance > line.size / 2)
    .sort((a, b) => a - b);
  const fewest = line.size * USUAL_DISTANCE;
  const usual = distances.length > 2 ? (distances[distances.length >> 1] ?? fewest) : fewest;
  const others = page.filter(({ y }) => Math.abs(y - line.y) > line.size / 2);
  return others.every(({ y }) => Math.abs(y - line.y) > usual * APART);
}

/** Behind a whole sentence, and no sentence itself. */
function endsPage(line: Line, page: readonly Line[]): boolean {
  const [before] = page.filter(({ y }) => y > line.y).sort((a, b) => a.y - b.y);
  return before !== undefined && ENDS_SENTENCE.test(before.text) && !line.text.endsWith(".");
}

/** The same on each page but for its number; a number alone counts up from page to page. */
function patternOf({ text }: Line, page: number): string {
  const [number] = PAGE_NUMBER.test(text) ? (/\d+|[ivxl]+$/iu.exec(text) ?? []) : [];
  return number === undefined
    ? text.replace(/\d+/gu, "#").toLowerCase()
    : `the page's number is ${readNumber(number) - page} more`;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function readNumber(number: string): number {
  if (/\d/u.test(number)) return Number(number);
  const values = [...number.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
