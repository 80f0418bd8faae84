import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<article><p>${STORY}</p></article>
<div class="editor" contenteditable="true"></div>
<div class="late">Putin, soon to be edited.</div>
<textarea>Putin</textarea>`,
    script,
  });
