import { createElement as h, Suspense, use } from "react";

export function Story({ late }) {
  return h(
    "article",
    null,
    h("p", null, "Lukashenko waited in Minsk."),
    h(Suspense, { fallback: h("p", null, "Waiting for Putin") }, h(Late, { late })),
  );
}

function Late({ late }) {
  return h("p", null, use(late));
}
