import { h, hydrate } from "preact";
import { Island } from "./island.mjs";

const island = document.querySelector("astro-island");
globalThis.steps = [() => hydrate(h(Island), island), () => island.querySelector("button").click()];
