import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { htmlDocument } from "../document.mjs";
import { App } from "./app.mjs";

export default (script) =>
  htmlDocument({
    body: `<div id="root">${renderToString(createElement(App, { start: 1 }))}</div>`,
    script,
  });
