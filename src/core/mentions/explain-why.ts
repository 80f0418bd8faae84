import type { EntityId } from "../pack.ts";
import type { Why } from "./mention.ts";

/** A page may name many of an entity's circle, and a card has little room. */
const MOST_LISTED = 3;

/**
 * The reasons why a mention was accepted, as phrases in plain English for the card, the most telling
 * first; each can stand alone. `labelOf` gives an entity's usual name.
 */
export function explainWhy(why: readonly Why[], labelOf: (id: EntityId) => string): string[] {
  const by = (rule: string) => {
    const found = why.filter((one) => one.rule === rule).map((one) => one.by ?? "");
    return found.slice(0, MOST_LISTED);
  };
  const phrases: string[] = [];
  const say = (items: readonly string[], phrase: (list: string, verb: string) => string) => {
    if (items.length > 0)
      phrases.push(phrase(listed(items), items.length > 1 ? "stand" : "stands"));
  };
  say(
    by("own-name").map(quoted),
    (names, stand) => `its other name ${names} ${stand} on this page`,
  );
  say(by("circle").map(labelOf), (labels) => `the page also names ${labels}`);
  say(by("cue-near").map(quoted), (words, stand) => `${words} ${stand} near it`);
  say(by("cue-on-page").map(quoted), (words, stand) => `${words} ${stand} on this page`);
  say(by("people").map(labelOf), (label) => `the page speaks of the people of ${label}`);
  say(
    by("usual-meaning"),
    () => "nothing on this page speaks against the usual meaning of the name",
  );
  say(by("name"), () => "nothing else of this name is known here");
  say(by("not-bearer").map(quoted), (name) => `it is told apart from ${name}`);
  return phrases;
}

function quoted(words: string): string {
  return `“${words}”`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
