import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { Story } from "./story.mjs";

globalThis.steps = [
  () => {
    const late = Promise.resolve("Putin came late to Minsk.");
    hydrateRoot(document.querySelector("main"), createElement(Story, { late }), {
      onRecoverableError: (error) => console.error(error),
    });
  },
];
