import type { MessageId, Translate } from "../i18n/translator.ts";
import type { EntityId, NameKind } from "../pack.ts";
import type { Mention, Why } from "./mention.ts";

/** A page may name many of an entity's circle, and a card has little room. */
const MOST_LISTED = 3;

const KINDS: Readonly<Record<NameKind, MessageId>> = {
  full: "nameFull",
  short: "nameShort",
  abbreviation: "nameAbbreviation",
  variant: "nameVariant",
  former: "nameFormer",
  demonym: "nameDemonym",
};

/** Most telling first. */
const ORDER = ["own-name", "circle", "cue", "people", "usual-meaning", "not-bearer"];

/**
 * The reasons why a mention was accepted, each a sentence for the card, the most telling first.
 * `labelOf` gives an entity's usual name. Every sentence about a `Why` is made here.
 */
export function explainWhy(
  { kind, why }: Pick<Mention, "kind" | "why">,
  labelOf: (id: EntityId) => string,
  t: Translate,
): string[] {
  const hasOneMeaning = why.every(({ id }) => id === "not-bearer");
  const named = new Set(why.flatMap((one) => (one.id === "circle" ? labelOf(one.entity) : [])));
  const groups = new Map<string, Why[]>();
  for (const one of why) {
    // Names of related entities are words of the sense too.
    if (one.id === "cue" && named.has(one.words)) continue;
    const group = `${one.id} ${"near" in one && one.near}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const sentences = [...groups.values()]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap((group) => sentenceOf(group.slice(0, MOST_LISTED), labelOf, t));
  return hasOneMeaning ? [t("whyOnlyMeaning", { kind: t(KINDS[kind]) }), ...sentences] : sentences;
}

function rankOf(why: Why | undefined): number {
  return why ? ORDER.indexOf(why.id) + ("near" in why && why.near ? 0 : 0.5) : ORDER.length;
}

/** One sentence for reasons of one kind. */
function sentenceOf(
  group: readonly Why[],
  labelOf: (id: EntityId) => string,
  t: Translate,
): string[] {
  const [first] = group;
  if (!first) return [];
  const subjects = group.flatMap((one) => subjectOf(one, labelOf, t));
  const names = new Intl.ListFormat(t.locale, { type: "conjunction" }).format(subjects);
  const named = { names, count: group.length };
  switch (first.id) {
    case "own-name":
      return [t(first.near ? "whyOwnNameNear" : "whyOwnName", named)];
    case "circle":
      return [t(first.near ? "whyCircleNear" : "whyCircle", { names })];
    case "cue":
      return [t(first.near ? "whyCueNear" : "whyCue", named)];
    case "people":
      return [t(first.near ? "whyPeopleNear" : "whyPeople", { names })];
    case "usual-meaning":
      return [t("whyUsualMeaning")];
    case "not-bearer":
      return [t("whyNotBearer", { names })];
  }
}

function subjectOf(why: Why, labelOf: (id: EntityId) => string, t: Translate): string[] {
  switch (why.id) {
    case "own-name":
      return [t("quoted", { words: why.name })];
    case "circle":
    case "people":
      return [labelOf(why.entity)];
    case "cue":
      return [t("quoted", { words: why.words })];
    case "not-bearer":
      return [t("quoted", { words: why.bearer })];
    default:
      return [];
  }
}
