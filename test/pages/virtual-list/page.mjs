import { htmlDocument } from "../document.mjs";

export default (script) =>
  htmlDocument({
    head: "<style>.rows { height: 200px; overflow: auto; position: relative } .row { position: absolute; height: 20px }</style>",
    body: '<article><p>Putin has a list.</p><div class="rows"><div style="height: 4000px"></div></div></article>',
    script,
  });
