import { createElement as h } from "react";
import { renderToReadableStream } from "react-dom/server.browser";
import { htmlDocument } from "../document.mjs";
import { Story } from "./story.mjs";

/** As a server streams it: the late part comes behind the page, with a script that moves it. */
export default async (script) => {
  const late = new Promise((resolve) => setTimeout(() => resolve("Putin came late to Minsk."), 30));
  const stream = await renderToReadableStream(h(Story, { late }));
  return htmlDocument({ body: `<main>${await new Response(stream).text()}</main>`, script });
};
