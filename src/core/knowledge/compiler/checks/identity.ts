/** What is checked of the line that says who or what an entity is. */

import { labelOfCategory } from "../../../categories.ts";
import { countWords } from "../../../text/text-words.ts";
import { carryingCitations } from "../../pack/statements.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";
import { withoutOwnWords } from "./own-words.ts";
import { isRepeated } from "./repeats.ts";
import { speaksOf } from "./speaks-of.ts";

const MAX_WORDS = 12;
/** "Country that ...", "Body whose ...": something told of it, which does not tell it from others. */
const RELATIVE = /(?<!\p{L})(?:that|which|who|whom|whose|where)(?!\p{L})/iu;

/** Every fault of one identity. */
export function checkIdentity({ entity, source }: CompiledEntity): Problem[] {
  const { identity, summary, label, kind, category } = entity;
  if (identity === null) return [];
  const { text, stance } = identity;
  const problems: Problem[] = [];
  const refuse = (key: string, message: string) => {
    problems.push(source.problem(["identity", key], message));
  };
  const words = countWords(text);
  if (words > MAX_WORDS) refuse("text", `${words} words; an identity has at most ${MAX_WORDS}`);
  if (text.endsWith(".")) refuse("text", "an identity is no sentence; drop the full stop");
  const relative = RELATIVE.exec(withoutOwnWords(text))?.[0];
  if (relative !== undefined) {
    const message = `tells something of it ("${relative}") instead of what it is; make it null where the documents do not say`;
    refuse("text", message);
  }
  if (stance === "prediction") refuse("stance", "what may come to be does not say what it is");
  if (!carryingCitations(identity).some(({ quote }) => speaksOf(entity, quote))) {
    const message = `no quote that carries it names ${label} or its kind; cite words that do`;
    refuse("cite", message);
  }
  if (isRepeated(identity, summary, [label, kind ?? labelOfCategory(category)])) {
    refuse("text", "a claim of the summary says the same; drop one of the two");
  }
  return problems;
}
