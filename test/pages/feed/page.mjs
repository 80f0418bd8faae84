import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<main><article><h2>Putin</h2><p>${STORY}</p></article></main>`,
    script,
  });
