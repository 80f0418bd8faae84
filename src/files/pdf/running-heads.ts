import type { Line } from "./lines.ts";

/** How many of a page's first and last lines may be running heads and footers. */
const EDGE_LINES = 2;
/** They stand on at least this part of the pages, perhaps left and right ones in turn. */
const PAGES_PART_MIN = 0.4;
const PAGES_MIN = 2;
const PAGE_NUMBER =
  /^[\W_]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?[\W_]*$/iu;

/** The pages' lines without page numbers, and without what stands at the edge of page after page. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const pattern of new Set([...edgeLines(page)].map(patternOf))) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  }
  const enough = Math.max(PAGES_MIN, pages.length * PAGES_PART_MIN);
  return pages.map((page) => {
    const edges = edgeLines(page);
    return page.filter((line) => {
      if (!edges.has(line)) return true;
      return !PAGE_NUMBER.test(line.text) && (counts.get(patternOf(line)) ?? 0) < enough;
    });
  });
}

function edgeLines(page: readonly Line[]): Set<Line> {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
}

/** The same on each page but for its number. */
function patternOf({ text }: Line): string {
  return text.replace(/\d+/gu, "#").toLowerCase();
}
