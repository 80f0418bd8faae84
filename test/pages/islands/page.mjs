import { htmlDocument, STORY } from "../document.mjs";

export default (script) =>
  htmlDocument({
    body: `<article><h1>Putin in Minsk</h1><p>${STORY}</p>
<astro-island ssr client="idle"><div><p>Putin has 3 votes in Minsk.</p><button>Vote</button></div></astro-island>
<p>Russia and Belarus.</p></article>`,
    script,
  });
