import { createSSRApp } from "vue";
import { app, state } from "./app.mjs";

const data = state();
globalThis.steps = [
  () => createSSRApp(app(data)).mount("#app"),
  () => {
    data.count = 2;
  },
  () => {
    data.isLong = false;
  },
  () => {
    data.items = ["Russia", "Belarus", "Putin"];
  },
  () => {
    data.isLong = true;
    data.items = [];
  },
];
