import type { Category } from "../../categories.ts";
import type { NameKind } from "../../pack.ts";
import type { NameInPacks } from "../names/known-name.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** A place in a text where a name is spelt, before it is decided whether it is meant. */
export interface Candidate {
  around: Surroundings;
  /** Its first and last word. */
  first: number;
  last: number;
  /** Its end in UTF-16 units, past the last point of an abbreviation. */
  end: number;
  category: Category;
  kind: NameKind;
  /** Written in capitals, unlike in its pack: MOSCOW. */
  isInCapitals: boolean;
  name: NameInPacks;
  /** A phrase that contains the candidate and that the entity's pack lists as meaning another thing. */
  otherPhrase(): { first: number; last: number } | null;
}

/** Why a candidate is not a mention. */
export interface Objection {
  /** The words of the text that say so. */
  words: string;
  /**
   * `same`: it belongs to another bearer of the very name, who may be called by it alone (Robert
   * Wagner); `longer`: to a longer name, which is always used whole (Georgia Power); `with-article`: to
   * a thing that may be called by it after "the" (the hotel Minsk, the Minsk); `ship`: to one that may
   * also be called by it alone where ships are spoken of; `thing`: to one that may be called by it alone
   * (Dinamo Minsk, Minsk); null: none of these.
   */
  bearer: "same" | "longer" | "with-article" | "ship" | "thing" | null;
}

/** What a name is, wherever it stands. */
export interface NameTraits {
  category: Category;
  kind: NameKind;
  isOneWord: boolean;
}

/**
 * A rule that looks at a candidate and the words around it, and at nothing else: what it says never
 * depends on the rest of the page.
 */
export interface Rule {
  id: string;
  /** Holds in English texts (and those of unknown language) only, or in all others only. */
  languages?: "english" | "others";
  /** Which names it may object to, if not all; it is not asked about others. */
  concerns?: (name: NameTraits) => boolean;
  objection(candidate: Candidate): Objection | null;
}

/** Whether the entity is a country or another place. */
export function isPlaceLike({ category }: Pick<Candidate, "category">): boolean {
  return category === "country" || category === "place";
}

/** What streets, stations and houses are called after: places, and bodies such as the United Nations. */
export function hasNamesakes(name: Pick<Candidate, "category">): boolean {
  return isPlaceLike(name) || name.category === "organisation";
}

export function isOneWord(candidate: Candidate): boolean {
  return candidate.first === candidate.last;
}

/** Who bears a name with that of a place in it: clubs, ships and houses of towns, or "the Kremlin", are called by it alone. */
export function bearerOfNamesake({ category, kind }: Candidate): "thing" | "longer" {
  const isBody = category === "organisation" && kind !== "abbreviation";
  return category === "place" || isBody ? "thing" : "longer";
}

/** One word, with or without a particle ("al-Assad"): a name that a whole family may share. */
export function isFamilyName(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  for (let index = first; index < last; index++) {
    if (!around.isIn("nameParticles", index)) return false;
  }
  return true;
}

/** "Honus Wagner" may be called Wagner; "Western European Union" is never the European Union. */
export function isOfAPerson(candidate: Candidate, before: number): boolean {
  if (!isFamilyName(candidate) || candidate.around.isIn("heads", before)) return false;
  return candidate.category === "person" || (candidate.kind === "short" && !isPlaceLike(candidate));
}

/** The word right after the name, when it is written small and only a space stands between. */
export function smallWordAfter({ around, last, end }: Candidate): string {
  const next = last + 1;
  if (!around.has(next) || around.isCapital(next)) return "";
  const gap = around.words.text.slice(end, around.words.start(next));
  return gap === " " || /^\s+$/u.test(gap) ? around.word(next) : "";
}

/** The index of the first word that the bearer of a possessive has: one further where the "s" is a word of its own. */
export function firstPossession({ around, last }: Pick<Candidate, "around" | "last">): number {
  return around.word(last + 1) === "s" ? last + 2 : last + 1;
}

/** Whether no noun follows that the name could describe or own: "call him Assad", not "towed Crimea tankers". */
export function endsItsPhrase({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space"
    ? around.isSmallWord(last + 1)
    : !around.isPossessive(last);
}

/** The words up to, and with, the candidate; or from it on. */
export function phraseWith(candidate: Candidate, from: number, to: number): string {
  return candidate.around.phrase(Math.min(from, candidate.first), Math.max(to, candidate.last));
}

/** The word number of the name's article "the", or of its first word where it has none. */
export function openingOf({ around, first }: Candidate): number {
  const isThe = around.word(first - 1) === "the" && around.gapBefore(first) === "space";
  return isThe ? first - 1 : first;
}
