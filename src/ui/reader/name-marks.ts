import type { EntityId } from "../../core/pack.ts";
import { pushTo } from "../../core/push-to.ts";
import type { NamedPlace } from "../../core/reader/named-places.ts";
import { type Paragraph, partIn } from "../../core/reader/passages.ts";

/** The names under which reader.css styles the highlights. */
const NAMES = "fact-name";
const POINTED_AT = "fact-name-current";

interface NameRange {
  range: Range;
  entity: EntityId;
}

/**
 * Marks names in the paragraphs of a document, and tells when one is clicked, until the function returned
 * is called. Highlights leave the text as one run, in which mark.js finds the words searched for; what
 * mark.js changes in a paragraph takes its ranges away, so that the names have to be marked anew. Only
 * paragraphs near the view have ranges: a document may be as long as a book.
 */
export function markNames(
  blocks: readonly Element[],
  paragraphs: readonly Paragraph[],
  names: readonly NamedPlace[],
  onClick: (entity: EntityId) => void,
): () => void {
  const placesOf = placesByBlock(blocks, paragraphs, names);
  const highlight = new Highlight();
  const marks = new Map<Element, NameRange[]>();
  const show = (block: Element) => {
    marks.set(block, marksIn(block, placesOf.get(block) ?? []));
    for (const { range } of marks.get(block) ?? []) highlight.add(range);
  };
  const hide = (block: Element) => {
    for (const { range } of marks.get(block) ?? []) highlight.delete(range);
    marks.delete(block);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting !== marks.has(target)) (isIntersecting ? show : hide)(target);
      }
    },
    { rootMargin: "50%" },
  );
  CSS.highlights.set(NAMES, highlight);
  for (const block of placesOf.keys()) observer.observe(block);
  const stopFollowing = followPointer(marks, onClick);
  return () => {
    stopFollowing();
    observer.disconnect();
    CSS.highlights.delete(NAMES);
  };
}

/** Lights the name under the pointer and tells when one is clicked, until the function returned is called. */
function followPointer(
  marks: ReadonlyMap<Element, NameRange[]>,
  onClick: (entity: EntityId) => void,
): () => void {
  const pointedAt = new Highlight();
  CSS.highlights.set(POINTED_AT, pointedAt);
  const markAt = ({ target, clientX, clientY }: MouseEvent): NameRange | null => {
    const block = target instanceof Element ? target.closest(".text") : null;
    const here = (block && marks.get(block)) ?? [];
    return here.find(({ range }) => isOver(range, clientX, clientY)) ?? null;
  };
  const clicked = (event: MouseEvent) => {
    const mark = markAt(event);
    // Whoever selects words of a name does not ask for its card.
    if (mark && getSelection()?.isCollapsed !== false) onClick(mark.entity);
  };
  const moved = (event: MouseEvent) => {
    const mark = markAt(event);
    pointedAt.clear();
    if (mark) pointedAt.add(mark.range);
    document.documentElement.classList.toggle("on-name", mark !== null);
  };
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener("click", clicked, { signal });
  addEventListener("mousemove", moved, { signal, passive: true });
  return () => {
    listening.abort();
    CSS.highlights.delete(POINTED_AT);
    document.documentElement.classList.remove("on-name");
  };
}

/** Names of each paragraph that has any, counted from its start. */
function placesByBlock(
  blocks: readonly Element[],
  paragraphs: readonly Paragraph[],
  names: readonly NamedPlace[],
): Map<Element, NamedPlace[]> {
  const places = new Map<Element, NamedPlace[]>();
  let next = 0;
  for (const [i, block] of blocks.entries()) {
    const paragraph = paragraphs[i];
    for (; paragraph; next++) {
      const name = names[next];
      const part = name && partIn(paragraph, name);
      if (!part) break;
      pushTo(places, block, { ...part, entity: name.entity });
    }
  }
  return places;
}

function marksIn(block: Element, places: readonly NamedPlace[]): NameRange[] {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  let at = 0;
  return places.flatMap(({ start, end, entity }) => {
    const range = document.createRange();
    const pointAt = (offset: number, isEnd: boolean): [Node, number] | null => {
      for (; node; node = texts.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (isEnd ? offset <= at + length : offset < at + length) return [node, offset - at];
        at += length;
      }
      return null;
    };
    const from = pointAt(start, false);
    const to = pointAt(end, true);
    if (!from || !to) return [];
    range.setStart(...from);
    range.setEnd(...to);
    return [{ range, entity }];
  });
}

function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, top, right, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}
