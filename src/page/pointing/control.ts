import { closestOf, typeOf } from "../text/own-properties.ts";
import { LINKS_AND_BUTTONS } from "./page-point.ts";

/** What a press does something to, on most pages. */
const CONTROLS = `${LINKS_AND_BUTTONS},area[href],summary,input,select,textarea,[onclick],[role='menuitem'],[role='option'],[role='switch'],[role='tab']`;

/** Whether an element is a link or a control of the page, or stands in one. */
export function isControl(element: Element): boolean {
  return typeOf(element) === Node.ELEMENT_NODE && closestOf(element, CONTROLS) !== null;
}
