import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<article><p>${STORY}</p>
<news-card>Russia in the slot, <b>Belarus</b> too.</news-card>
<p>Lukashenko said so.</p></article>`,
    script,
  });
