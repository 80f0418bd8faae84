import { htmlDocument } from "../document.mjs";

/** Nothing in the markup tells that React renders here. */
export default (script) => htmlDocument({ body: '<main class="story"></main>', script });
