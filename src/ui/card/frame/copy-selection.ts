import { copyTexts } from "../../../core/card/copy-text.ts";

/**
 * Puts what a reader has selected of a card's claims on the clipboard, each with its source and without
 * the labels of controls. Leaves it to the browser where no claim is in the selection.
 */
export function copySelection(event: ClipboardEvent, root: ShadowRoot): void {
  const range = selectedRange(root);
  if (!range || !event.clipboardData) return;
  const copied = [...root.querySelectorAll<HTMLElement>(".claim")].flatMap((claim) => {
    const selected = (selector: string) =>
      [...claim.querySelectorAll(selector)].map((part) => textWithin(part, range)).filter(Boolean);
    const said = selected("[data-claim]").join(" ");
    const quotes = selected("blockquote");
    if (said === "" && quotes.length === 0) return [];
    const quoted = [{ introduction: null, quotes }];
    return copyTexts({ claim: said, quoted, source: claim.dataset.source ?? "" });
  });
  if (copied.length === 0) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", copied.map(({ text }) => text).join("\n\n"));
  event.clipboardData.setData("text/html", copied.map(({ html }) => html).join(""));
}

/** The part of the selection that is in the root; null where nothing is. */
export function selectedRange(root: ShadowRoot): Range | null {
  const [selected] =
    root.ownerDocument.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
  if (!selected || selected.collapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const [beginsHere, endsHere] = [root.contains(startContainer), root.contains(endContainer)];
  if (!beginsHere && !endsHere) return null;
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  if (beginsHere) range.setStart(startContainer, startOffset);
  if (endsHere) range.setEnd(endContainer, endOffset);
  return range;
}

/** The part of an element's text that is in a range. */
function textWithin(element: Element, range: Range): string {
  if (!range.intersectsNode(element)) return "";
  const part = element.ownerDocument.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString().trim();
}
