import { render } from "svelte/server";
import { htmlDocument } from "../document.mjs";
import App from "./App.svelte";

export default (script) => htmlDocument({ body: `<main>${render(App).body}</main>`, script });
