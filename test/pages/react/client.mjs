/** Hydrated only when the test says so, long after the page has come to rest. */
import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./app.mjs";
import { reactSteps } from "./steps.mjs";

globalThis.steps = [
  () => {
    hydrateRoot(document.getElementById("root"), createElement(App, { start: 1 }), {
      onRecoverableError: (error) => console.error(error),
    });
  },
  ...reactSteps,
];
