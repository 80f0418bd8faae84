import { h, reactive } from "vue";

export const state = () =>
  reactive({ count: 1, isLong: true, items: ["Putin", "Lukashenko", "Russia"] });

export const app = (data) => ({
  render: () =>
    h("article", [
      h("h1", ["Putin in ", data.isLong ? "Minsk" : "Belarus", `, day ${data.count}`]),
      data.isLong ? h("p", ["Vladimir ", h("b", "Putin"), " left early."]) : null,
      h("p", `Lukashenko counted ${data.count} guests from Russia.`),
      h(
        "ul",
        data.items.map((item) => h("li", { key: item }, `${item} and Minsk`)),
      ),
    ]),
});
