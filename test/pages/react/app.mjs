import { createElement as h, useEffect, useState } from "react";

export let act = {};

export function App({ start }) {
  const [count, setCount] = useState(start);
  const [isLong, setLong] = useState(true);
  const [items, setItems] = useState(["Putin", "Lukashenko", "Russia"]);
  useEffect(() => {
    act = { setCount, setLong, setItems };
  });
  return h(
    "article",
    null,
    h("h1", null, "Putin in ", isLong ? "Minsk" : "Belarus", ", day ", count),
    h("p", null, `Lukashenko counted ${count} guests from Russia.`),
    isLong && h("p", null, "Vladimir ", h("b", null, "Putin"), " left early."),
    "Putin, bare. ",
    isLong ? "The CSTO met." : h("em", null, "The CSTO did not meet."),
    h(
      "ul",
      null,
      items.map((item) => h("li", { key: item }, item, " and Minsk")),
    ),
  );
}
