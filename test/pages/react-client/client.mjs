import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "../react/app.mjs";
import { reactSteps } from "../react/steps.mjs";

const root = createRoot(document.querySelector(".story"));
flushSync(() => root.render(createElement(App, { start: 1 })));
globalThis.steps = [...reactSteps, () => root.unmount()];
