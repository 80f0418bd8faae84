import Mark from "mark.js";
import { type Paragraph, partIn } from "../../core/reader/passages.ts";
import type { Span } from "../../core/text/span.ts";

const LIT = "lit";

/**
 * Lights words of a document, given by their spans in its whole text, and brings the first of them into view
 * with the focus, until the function returned is called. `blocks` are the elements of the paragraphs.
 */
export function lightWords(
  blocks: readonly Element[],
  paragraphs: readonly Paragraph[],
  spans: readonly Span[],
): () => void {
  for (const [i, block] of blocks.entries()) {
    const paragraph = paragraphs[i];
    const parts = paragraph ? spans.flatMap((span) => partIn(paragraph, span) ?? []) : [];
    const ranges = disjoint(parts).map(({ start, end }) => ({ start, length: end - start }));
    if (ranges.length > 0) new Mark(block).markRanges(ranges, { className: LIT });
  }
  const lit = blocks.flatMap((block) => [...block.querySelectorAll<HTMLElement>(`.${LIT}`)]);
  if (lit[0]) focusOn(lit[0]);
  return () => {
    if (lit.length > 0) new Mark(blocks).unmark({ className: LIT });
  };
}

function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.scrollIntoView({ block: "center" });
  // Who chooses in a list goes on choosing.
  if (!document.activeElement?.matches("select")) element.focus({ preventScroll: true });
}

/** mark.js puts half-overlapping ranges in the wrong place. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
