/**
 * What a page needs once its reader points at a name, and not before: a module of its own, which the
 * content script imports. It holds no platform code; what it asks of the browser is passed in.
 */
export { controlCard } from "./card-controller.ts";
