import css from "./card.css";
import { OWN_EVENTS, READER_EVENTS } from "./card-events.ts";
import { copySelection } from "./copy-selection.ts";

/** Closed, so that a page can neither read a card nor press what is on it; open where a test looks in. */
export type RootMode = "closed" | "open";

/**
 * The host of the cards and its root. Made in a document without scripts, where no element that the page
 * has defined can refuse the root or get at it.
 */
export function createCardRoot(document: Document, mode: RootMode): [HTMLElement, ShadowRoot] {
  const inert = new DOMParser().parseFromString("", "text/html");
  const host = inert.createElement("fact-card");
  const root = host.attachShadow({ mode });
  document.adoptNode(host);
  host.popover = "manual";
  addStyle(document, root);
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  for (const type of READER_EVENTS) root.addEventListener(type, refuseForged, { capture: true });
  root.addEventListener("copy", (event) => copySelection(event as ClipboardEvent, root));
  return [host, root];
}

function addStyle(document: Document, root: ShadowRoot): void {
  // The extension's own policy forbids style elements on its pages, and allows sheets made by script.
  if (document.location.protocol.endsWith("-extension:")) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = root.ownerDocument.createElement("style");
  // Set as text, not as a child node: Firefox then knows the style for the extension's, not the
  // page's, and a page's content security policy does not forbid it.
  style.textContent = css;
  root.append(style);
}

/** Only a reader's own presses and keys do anything on a card. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
