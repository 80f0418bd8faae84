import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({ body: `<article><p>${STORY}</p><p>Putin, guarded.</p></article>`, script });
