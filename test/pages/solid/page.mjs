import { htmlDocument } from "../document.mjs";

export default (script) => htmlDocument({ body: '<main class="story"></main>', script });
