import { closestOf, typeOf } from "../text/own-properties.ts";

/** What a press does something to, on most pages. */
const CONTROLS =
  "a[href],area[href],button,summary,label,input,select,textarea,[onclick]," +
  ["button", "link", "menuitem", "option", "switch", "tab"]
    .map((role) => `[role='${role}']`)
    .join();

/** Whether an element is a link or a control of the page, or stands in one. */
export function isControl(element: Element): boolean {
  return typeOf(element) === Node.ELEMENT_NODE && closestOf(element, CONTROLS) !== null;
}
