import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { htmlDocument } from "../document.mjs";
import { app, state } from "./app.mjs";

export default async (script) =>
  htmlDocument({
    body: `<div id="app">${await renderToString(createSSRApp(app(state())))}</div>`,
    script,
  });
