import { createSignal, For, Show } from "solid-js";
import html from "solid-js/html";
import { render } from "solid-js/web";

const [count, setCount] = createSignal(1);
const [isLong, setLong] = createSignal(true);
const [items, setItems] = createSignal(["Putin", "Lukashenko", "Russia"]);

const Story = () => html`<article>
  <h1>Putin in ${() => (isLong() ? "Minsk" : "Belarus")}, day ${count}</h1>
  <${Show} when=${isLong}><p>Vladimir <b>Putin</b> left early.</p><//>
  <p>Lukashenko counted ${count} guests from Russia.</p>
  <ul><${For} each=${items}>${(item) => html`<li>${item} and Minsk</li>`}<//></ul>
</article>`;

const dispose = render(Story, document.querySelector(".story"));
globalThis.steps = [
  () => setCount(2),
  () => setLong(false),
  () => setItems(["Russia", "Belarus", "Putin"]),
  () => {
    setLong(true);
    setItems([]);
  },
  () => dispose(),
];
