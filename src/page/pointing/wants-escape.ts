import { closestOf, documentOf, matches } from "../text/own-properties.ts";

/** What is open above a page, and closed by Escape. */
const LAYERS =
  ":modal, :fullscreen, [popover]:not([popover='manual' i]):popover-open, [aria-modal='true']";

/** What does something of its own on Escape while it has the focus, or something in it has. */
const USERS = `dialog,select,textarea,[aria-haspopup][aria-expanded='true'],${[
  ...["alertdialog", "combobox", "dialog", "listbox", "menu", "searchbox", "textbox"],
].map((role) => `[role='${role}']`)}`;

/** Inputs in which nothing is written. */
const PRESSED = `input:is(${["button", "checkbox", "image", "radio", "reset", "submit"].map(
  (type) => `[type='${type}' i]`,
)})`;

/** Whether a page has a use for Escape pressed on an element: a layer is open, or a field is being written in. */
export function wantsEscape(element: Element): boolean {
  if (closestOf(element, USERS) !== null) return true;
  if (matches(element, "input")) return !matches(element, PRESSED);
  if ((element as HTMLElement).isContentEditable) return true;
  const layers = Document.prototype.querySelectorAll.call(documentOf(element), LAYERS);
  return [...layers].some((layer) => layer.checkVisibility());
}
