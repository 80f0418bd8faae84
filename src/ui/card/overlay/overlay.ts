import { useLayoutEffect } from "preact/hooks";

/** Sent to what is open over a card, when the card has moved. */
const MOVED = "overlay-moved";
/** Sent to a document's words that are shown over a card, when the reader closes them. */
const DISMISSED = "overlay-dismissed";

/** A box of the window beside a control of a card: a menu, or a document's words. */
interface Overlay {
  box: { readonly current: HTMLElement | null };
  beside: Element;
  /** Gives the box its place; it has none. */
  place(box: HTMLElement): void;
  dismiss?(): void;
}

/** Places a box over a card, and anew whenever the card moves. */
export function useOverlay({ box, beside, place, dismiss }: Overlay): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another control is another place
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const ending = new AbortController();
    const options = { signal: ending.signal };
    const follow = () => {
      element.removeAttribute("style");
      place(element);
    };
    element.addEventListener(MOVED, follow, options);
    if (dismiss) element.addEventListener(DISMISSED, dismiss, options);
    place(element);
    return () => ending.abort();
  }, [beside]);
}

/** The card has moved: what is open over it goes along. */
export function moveOverlays(card: HTMLElement): void {
  for (const overlay of card.querySelectorAll(".menu, .preview")) {
    overlay.dispatchEvent(new Event(MOVED));
  }
}

/** Closes the menu of the card's head, whose button has the focus then, or the words shown; false where there is neither. */
export function closeOverlayIn(card: HTMLElement): boolean {
  const button = card.querySelector<HTMLElement>("[aria-haspopup][aria-expanded=true]");
  button?.focus({ preventScroll: true });
  const words = card.querySelector(".preview");
  words?.dispatchEvent(new Event(DISMISSED));
  return button !== null || words !== null;
}
