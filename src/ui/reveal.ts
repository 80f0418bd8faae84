/**
 * Scrolls the card's content, and never the page around it, as little as shows an element that has just
 * unfolded, or its beginning where it is taller than the card.
 */
export function reveal(element: Element): void {
  const scroller = element.closest(".dialog");
  if (!scroller) return;
  const [seen, wanted] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const head = scroller.querySelector(".head")?.getBoundingClientRect().height ?? 0;
  const hidden = wanted.bottom - seen.bottom;
  if (hidden <= 0) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({
    top: Math.min(hidden, wanted.top - seen.top - head),
    behavior: calm ? "instant" : "smooth",
  });
}
