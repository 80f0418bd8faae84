import type { EntityId } from "../knowledge/pack.ts";
import type { Why } from "./mention.ts";

/**
 * The reasons why a mention was accepted, as phrases in plain English for the card, most telling
 * first; each reads on from "because". `labelOf` gives an entity's usual name.
 */
export function explainWhy(why: readonly Why[], labelOf: (id: EntityId) => string): string[] {
  const by = (rule: string) =>
    why.flatMap((one) => (one.rule === rule && one.by !== undefined ? [one.by] : []));
  const phrases: string[] = [];
  const say = (names: string[], phrase: (list: string) => string) => {
    if (names.length > 0) phrases.push(phrase(listed(names)));
  };
  say(by("own-name").map(quoted), (names) => `the page also says ${names}`);
  say(by("circle").map(labelOf), (names) => `the page also names ${names}`);
  say(by("cue-near").map(quoted), (words) => `${words} stands near by`);
  say(by("cue-on-page").map(quoted), (words) => `${words} stands on the page`);
  say(by("people").map(labelOf), (name) => `the page speaks of the people of ${name}`);
  if (why.some((one) => one.rule === "usual-meaning")) {
    phrases.push("this is what the name usually means, and nothing on the page speaks against it");
  }
  if (why.some((one) => one.rule === "name")) phrases.push("the name itself is plain");
  return phrases;
}

function quoted(words: string): string {
  return `“${words}”`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
