/** How much of what has unfolded is scrolled into view, in CSS pixels; more would move what was pressed away from the pointer. */
const PEEK_PX = 80;
/** Height of the last lines, which fade out while more is below; as in the stylesheet, in CSS pixels. */
const FADE_PX = 40;

/**
 * Scrolls the card's content, and never the page around it, as little as shows an element that has just
 * unfolded, or the beginning of a long one, clear of the lines that fade out.
 */
export function reveal(element: Element): void {
  const scroller = element.closest(".dialog");
  if (!scroller) return;
  const [seen, wanted] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const head = scroller.querySelector(".head")?.getBoundingClientRect().height ?? 0;
  const isShort = wanted.height <= PEEK_PX + FADE_PX;
  const hidden = (isShort ? wanted.bottom : wanted.top + PEEK_PX) - seen.bottom;
  if (hidden <= (isShort ? -FADE_PX : 0)) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({
    // The browser scrolls no further than to the end, where nothing fades out.
    top: Math.min(hidden + FADE_PX, wanted.top - seen.top - head),
    behavior: calm ? "instant" : "smooth",
  });
}
