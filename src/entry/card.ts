/**
 * What a page needs only once its reader points at a name or opens the panel: a script of its own, which the
 * background runs in the content script's world and which leaves its exports there. It has no platform code:
 * what it needs of the browser is passed in.
 */
export { CardController } from "./content/card-controller.ts";
export { watchView } from "./content/view-watch.ts";
