/** So much of what unfolds tells that it has, in CSS pixels; more would take what was pressed from the pointer. */
const PEEK_PX = 80;

/**
 * Scrolls the card's content, and never the page around it, as little as shows the beginning of an element
 * that has just unfolded.
 */
export function reveal(element: Element): void {
  const scroller = element.closest(".dialog");
  if (!scroller) return;
  const [seen, wanted] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const head = scroller.querySelector(".head")?.getBoundingClientRect().height ?? 0;
  const hidden = Math.min(wanted.bottom, wanted.top + PEEK_PX) - seen.bottom;
  if (hidden <= 0) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({
    top: Math.min(hidden, wanted.top - seen.top - head),
    behavior: calm ? "instant" : "smooth",
  });
}
