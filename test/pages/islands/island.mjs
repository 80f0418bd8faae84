import { h } from "preact";
import { useState } from "preact/hooks";

export function Island() {
  const [votes, setVotes] = useState(3);
  return h("div", null, [
    h("p", null, "Putin has ", votes, " votes in Minsk."),
    h("button", { onClick: () => setVotes(votes + 1) }, "Vote"),
  ]);
}
