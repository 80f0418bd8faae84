/** What to do about Firefox, which ends a script together with its extension: no card can close itself. */

/**
 * The style that lets a page's cards be seen, to be inserted into its document with origin USER: Firefox
 * takes it out again when the extension goes, and what is left of a card has no box.
 */
export function cardStyle(): string {
  return "@layer{fact-card:popover-open{--fact-card-display:block!important}}";
}

/** Takes away cards that an ended script left open, which the style would let be seen again. */
export function removeOrphanedCards(document: Document): void {
  for (const host of document.querySelectorAll("fact-card")) {
    if (openRootOf(host)?.querySelector(".sizer")) host.remove();
  }
}

/** Firefox alone lets a content script look into a closed root, and only there are such cards left. */
function openRootOf(host: Element): ShadowRoot | null {
  return (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
