import { selectedRange } from "./copy-selection.ts";

/**
 * Keeps a selection that begins with a press in a card from running on into other cards, or into the page, which
 * Firefox lets it do. To be called when the press begins.
 */
export function keepSelectionIn({ target }: Event, root: ShadowRoot): void {
  const card = target instanceof Element ? target.closest(".frame") : null;
  if (!card) return;
  for (const frame of root.querySelectorAll(".frame")) {
    frame.toggleAttribute("data-selectable", frame === card);
  }
  const { ownerDocument } = root;
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  const keep = () => cutOff(card, root);
  ownerDocument.addEventListener("selectionchange", keep, options);
  for (const type of ["pointerup", "pointercancel"]) {
    ownerDocument.defaultView?.addEventListener(
      type,
      () => {
        keep();
        ending.abort();
      },
      options,
    );
  }
}

/** Ends the selection at the card's edge where one of its ends is beyond that. */
function cutOff(card: Element, root: ShadowRoot): void {
  const selection = root.ownerDocument.getSelection();
  const range = selection && selectedRange(root);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [beginsHere, endsHere] = [card.contains(startContainer), card.contains(endContainer)];
  // What was pressed is the end that stays, so that the drag goes on from there.
  if (beginsHere && !endsHere) {
    selection.setBaseAndExtent(startContainer, startOffset, card, card.childNodes.length);
  } else if (endsHere && !beginsHere) {
    selection.setBaseAndExtent(endContainer, endOffset, card, 0);
  }
}
