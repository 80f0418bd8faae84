import { flushSync, hydrate } from "svelte";
import App from "./App.svelte";

const act = {};
const change = (next) => () => {
  act.change(next);
  flushSync();
};
globalThis.steps = [
  () => hydrate(App, { target: document.querySelector("main"), props: { act } }),
  change({ count: 2 }),
  change({ isLong: false }),
  change({ items: ["Russia", "Belarus", "Putin"] }),
  change({ isLong: true, items: [] }),
];
