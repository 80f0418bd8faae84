/** The size of text that browsers come with, in CSS pixels. */
const USUAL_PX = 16;

/** The size of text that the reader has set in the browser, in parts of the usual one; by an element without a style. */
export function browserTextScale(unstyled: Element): number {
  return Number.parseFloat(getComputedStyle(unstyled).fontSize) / USUAL_PX || 1;
}
