/**
 * What a page needs once its reader points at a name, and not before: a script of its own, which the
 * background runs beside the content script and which leaves its exports there. It holds no platform code; what it asks of the browser is passed in.
 */
export { controlCard } from "./card-controller.ts";
