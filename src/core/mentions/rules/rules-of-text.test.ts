/** Which rules are asked about a name. */
import { expect, test } from "vitest";
import { isPlaceLike, type NameTraits, type Rule } from "./rule.ts";
import { RulesOfText } from "./rules-of-text.ts";

const rule = (id: string, concerns?: Rule["concerns"]): Rule => ({
  id,
  ...(concerns && { concerns }),
  objection: () => null,
});

const rules = new RulesOfText([
  rule("of-all"),
  rule("of-places", isPlaceLike),
  rule("of-words", ({ isOneWord }) => isOneWord),
  rule("of-short-names", ({ kind }) => kind === "short"),
]);

test.each<[NameTraits, string[]]>([
  [{ category: "place", kind: "full", isOneWord: true }, ["of-all", "of-places", "of-words"]],
  [{ category: "place", kind: "full", isOneWord: false }, ["of-all", "of-places"]],
  [
    { category: "person", kind: "short", isOneWord: true },
    ["of-all", "of-words", "of-short-names"],
  ],
  [{ category: "person", kind: "full", isOneWord: false }, ["of-all"]],
])("those that concern %o, in their order", (name, ids) => {
  for (let time = 0; time < 2; time++) {
    expect(rules.about(name).map(({ id }) => id)).toEqual(ids);
  }
});
