import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<article><p>${STORY}</p><p>Updated <time>12:00</time> in Minsk</p>
<ol><li>Putin 12:00</li><li>Lukashenko 11:00</li></ol></article>`,
    script,
  });
