import type { MessageId, Translate } from "../i18n/translator.ts";
import type { EntityId, NameKind } from "../pack.ts";
import { fold } from "../text/fold.ts";
import type { Support } from "./evidence/senses.ts";
import type { Mention, Why } from "./mention.ts";

/** A page may have many words of an entity, and a card has little room. */
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
const ORDER: readonly Support["id"][] = ["own-name", "circle", "cue", "people"];

/** A mention whose reasons are told, with the name as the page has it. */
export interface Explained extends Pick<Mention, "entity" | "kind" | "why"> {
  surface: string;
}

/**
 * Why a mention was accepted, in one sentence for the card; a second says who else of the name is not meant.
 * `labelOf` gives an entity's usual name. Every sentence about a `Why` is made here.
 */
export function explainWhy(
  { entity, kind, why, surface }: Explained,
  labelOf: (id: EntityId) => string,
  t: Translate,
): string[] {
  const listed = why.filter(isSupport).sort((a, b) => rankOf(a) - rankOf(b));
  const words = wordsOf(listed, labelOf, t).slice(0, MOST_LISTED);
  const others = why.flatMap((one) =>
    one.id === "not-bearer" ? [t("quoted", { words: one.bearer })] : [],
  );
  const named = { name: t("quoted", { words: surface }), label: labelOf(entity) };
  const sentences: string[] = [];
  if (words.length > 0) {
    const isNear = words.every(({ near }) => near);
    const subjects = words.map(({ subject }) => subject);
    const spoken = { ...named, names: listOf(subjects, t), count: words.length };
    sentences.push(t(isNear ? "whyNear" : "whyOnPage", spoken));
  } else if (why.some(({ id }) => id === "usual-meaning")) {
    sentences.push(t("whyUsualMeaning", named));
  } else if (surface === named.label) {
    sentences.push(t("whyOnlyName", named));
  } else {
    sentences.push(t("whyOnlyMeaning", { ...named, kind: t(KINDS[kind]) }));
  }
  if (others.length > 0) sentences.push(t("whyNotBearer", { names: listOf(others, t) }));
  return sentences;
}

function isSupport(why: Why): why is Support {
  return why.id !== "usual-meaning" && why.id !== "not-bearer";
}

/** What is near comes before all that is far. */
function rankOf({ id, near }: Support): number {
  return ORDER.indexOf(id) + (near ? 0 : ORDER.length);
}

interface ListedWord {
  subject: string;
  near: boolean;
}

/** What each reason rests on, as a part of the sentence, each once. */
function wordsOf(
  reasons: readonly Support[],
  labelOf: (id: EntityId) => string,
  t: Translate,
): ListedWord[] {
  const names = reasons.flatMap((one) => {
    if (one.id === "circle") return [fold(labelOf(one.entity))];
    return one.id === "own-name" ? [fold(one.name)] : [];
  });
  const words = new Map<string, ListedWord>();
  for (const one of reasons) {
    // Names that are listed anyway, and parts of them, may be words of the sense too.
    if (one.id === "cue" && names.some((name) => ` ${name} `.includes(` ${fold(one.words)} `))) {
      continue;
    }
    const subject = subjectOf(one, labelOf, t);
    if (!words.has(subject)) words.set(subject, { subject, near: one.near });
  }
  return [...words.values()];
}

function subjectOf(reason: Support, labelOf: (id: EntityId) => string, t: Translate): string {
  switch (reason.id) {
    case "own-name":
      return t("quoted", { words: reason.name });
    case "circle":
      return labelOf(reason.entity);
    case "cue":
      return t("quoted", { words: reason.words });
    case "people":
      return t("whyPeople");
  }
}

function listOf(names: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.locale, { type: "conjunction" }).format(names);
}
