import type { EntityId, NameKind } from "../pack.ts";
import type { Why } from "./mention.ts";

/** A page may name many of an entity's circle, and a card has little room. */
const MOST_LISTED = 3;

const KINDS: Readonly<Record<NameKind, string>> = {
  full: "Full name",
  short: "Short name",
  abbreviation: "Abbreviation",
  variant: "Another way to write or say the name",
  former: "Former name",
  demonym: "Name of its people",
};

/** Most telling first. */
const ORDER = [
  "own-name",
  "circle",
  "cue",
  "people",
  "usual-meaning",
  "only-meaning",
  "not-bearer",
];

/**
 * The reasons why a mention was accepted, each a sentence in plain English for the card, the most
 * telling first. `labelOf` gives an entity's usual name. Every sentence about a `Why` is made here.
 */
export function explainWhy(why: readonly Why[], labelOf: (id: EntityId) => string): string[] {
  const groups = new Map<string, Why[]>();
  for (const one of why) {
    const group = `${one.id} ${"near" in one && one.near}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap((group) => sentenceOf(group.slice(0, MOST_LISTED), labelOf));
}

function rankOf(why: Why | undefined): number {
  return why ? ORDER.indexOf(why.id) + ("near" in why && why.near ? 0 : 0.5) : ORDER.length;
}

/** One sentence for reasons of one kind. */
function sentenceOf(group: readonly Why[], labelOf: (id: EntityId) => string): string[] {
  const [first] = group;
  if (!first) return [];
  const subjects = listed(group.flatMap((one) => subjectOf(one, labelOf)));
  const verb = group.length > 1 ? "stand" : "stands";
  const isNear = "near" in first && first.near;
  const where = isNear ? "near by" : "elsewhere on this page";
  const nearBy = isNear ? " near by" : "";
  switch (first.id) {
    case "own-name":
      return [`Its other name ${subjects} stands ${where}.`];
    case "circle":
      return [`The page also names ${subjects}${nearBy}.`];
    case "cue":
      return [`${subjects} ${verb} ${where}.`];
    case "people":
      return [`The page speaks of the people of ${subjects}${nearBy}.`];
    case "usual-meaning":
      return ["Nothing on this page speaks against the usual meaning of the name."];
    case "only-meaning":
      return [`${KINDS[first.kind]}; nothing else in your documents is called so.`];
    case "not-bearer":
      return [`It is told apart from ${subjects}.`];
  }
}

function subjectOf(why: Why, labelOf: (id: EntityId) => string): string[] {
  switch (why.id) {
    case "own-name":
      return [quoted(why.name)];
    case "circle":
    case "people":
      return [labelOf(why.entity)];
    case "cue":
      return [quoted(why.words)];
    case "not-bearer":
      return [quoted(why.bearer)];
    default:
      return [];
  }
}

function quoted(words: string): string {
  return `“${words}”`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
