import Mark from "mark.js";

const HIT = "hit";
const CURRENT = "current";

/**
 * Marks the places where blocks of text have the words searched for, and returns how many there are. A place
 * may be in several elements, as where it begins in words that are lit: mark.js looks in the text alone, and
 * marks it in the block as it stands.
 */
export function markHits(blocks: readonly Element[], words: string): number {
  let hits = 0;
  for (const block of blocks) {
    const numbers = new Map(rangesIn(block, words).map((range) => [range, ++hits]));
    if (numbers.size === 0) continue;
    new Mark(block).markRanges([...numbers.keys()], {
      className: HIT,
      each: (element, range) => element.setAttribute("data-hit", String(numbers.get(range))),
    });
  }
  return hits;
}

export function unmarkHits(blocks: readonly Element[]): void {
  new Mark(blocks).unmark({ className: HIT });
}

/** Shows one hit, counted from 1, as the current one, and brings it into view. */
export function showHit(blocks: readonly Element[], hit: number): void {
  const marks = blocks.flatMap((block) => [...block.querySelectorAll(`.${HIT}`)]);
  const isCurrent = (mark: Element) => mark.getAttribute("data-hit") === String(hit);
  for (const mark of marks) mark.classList.toggle(CURRENT, isCurrent(mark));
  marks.find(isCurrent)?.scrollIntoView({ block: "center" });
}

function rangesIn(block: Element, words: string): { start: number; length: number }[] {
  const plain = document.createElement("p");
  plain.textContent = block.textContent;
  new Mark(plain).mark(words, { className: HIT, separateWordSearch: false });
  let start = 0;
  return [...plain.childNodes].flatMap((node) => {
    const range = { start, length: node.textContent?.length ?? 0 };
    start += range.length;
    return node instanceof Element ? [range] : [];
  });
}
