import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<article><p>${STORY}</p>
<iframe width="500" height="120" style="border: 3px solid; padding: 5px"
  srcdoc="<p>Putin, framed in Minsk.</p><p id='last'>Russia.</p>"></iframe>
<p>Lukashenko said so.</p></article>`,
    script,
  });
