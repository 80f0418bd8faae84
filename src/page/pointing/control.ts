import { closestOf, typeOf } from "../text/own-properties.ts";
import { LINKS_AND_BUTTONS } from "./page-point.ts";

/** What a press does something to, on most pages. */
const CONTROLS = `${LINKS_AND_BUTTONS},area[href],label,summary,input,select,textarea,[onclick],[role='menuitem'],[role='option'],[role='switch'],[role='tab']`;

/**
 * Whether an element is a link or a control of the page, or stands in one. What only a script makes one is told
 * by the hand that the page shows over it.
 */
export function isControl(element: Element): boolean {
  if (typeOf(element) !== Node.ELEMENT_NODE) return false;
  return closestOf(element, CONTROLS) !== null || getComputedStyle(element).cursor === "pointer";
}
