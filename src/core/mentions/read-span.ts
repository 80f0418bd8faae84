import { isOtherThanEnglish } from "../text/language.ts";
import { type CueHit, keyOf, type NameHit, namesWithKey } from "./find-names.ts";
import {
  categoryOf,
  entityOf,
  type Gazetteer,
  kindOf,
  languagesOf,
  nameAt,
  namesOf,
} from "./gazetteer.ts";
import { isGovernment } from "./governments.ts";
import { isDoubtful } from "./learn.ts";
import { wordList } from "./lexicon/word-list.ts";
import { isOfGuests, knowsGuests } from "./lexicon/words-of-houses.ts";
import { isLocated, isOfState } from "./located.ts";
import { asDouble, type ReadCandidate, type ReadSpan, withArticle } from "./reading.ts";
import { mayBeVerb } from "./rules/name-verb.ts";
import { isOrdinary } from "./rules/persons-names.ts";
import { type Candidate, initialOf, type Rule } from "./rules/rule.ts";
import { CASES } from "./rules/slavic.ts";
import type { Surroundings } from "./surroundings.ts";

/** Verbs in -ed and -s; nouns in -s are told apart where they matter. */
const FINITE = /..(?:ed|[^s]s)$/u;
/** Of plurals and of the past, without such an ending: "rooms at the Minsk start at 90 euros". */
const BARE_VERBS = wordList("start cost begin smell remain include stood sank lay rang");
const HAN = /^\p{Script=Han}$/u;
/** More capitalised words in a row than this are more than one name. */
const LONGEST_PERSONS_NAME = 4;

/** What the spans of one block are read with. */
export interface SpanContext {
  gazetteer: Gazetteer;
  around: Surroundings;
  /** The block's cues of more than one word. */
  phrases: readonly CueHit[];
  /** The names that the block's cues contradict. */
  spokenAgainst: ReadonlySet<number>;
  /** Those that hold in the block's language. */
  rules: readonly Rule[];
}

/** Reads one span by itself: what the words around it say against each name it spells. */
export function readSpan(
  { gazetteer, around, phrases, spokenAgainst, rules }: SpanContext,
  hit: NameHit,
): ReadSpan {
  const { first, last } = hit;
  const { words } = around;
  const isAllCapitals = isInCapitals(around, first, last);
  const candidates = hit.names.map((name): ReadCandidate => {
    const entity = entityOf(gazetteer, name);
    const candidate: Candidate = {
      around,
      first,
      last,
      end: hit.end,
      category: categoryOf(gazetteer, entity),
      kind: kindOf(gazetteer, name),
      isInCapitals: isAllCapitals && /\p{Ll}/u.test(nameAt(gazetteer, name)),
      hasArticle: () => hasName(gazetteer, entity, `the ${keyOf(gazetteer, name)}`),
      hasName: (key) => hasName(gazetteer, entity, key),
      isKnownAbroad: () => isKnownAbroad(gazetteer, entity),
      initials: () => initialsOf(gazetteer, entity),
      otherPhrase: () =>
        phrases.find(
          (cue) =>
            cue.first <= first &&
            cue.last >= last &&
            cue.last - cue.first > last - first &&
            speaksAgainst(gazetteer, cue.cue, name),
        ) ?? null,
    };
    for (const rule of rules) {
      const objection = rule.objection(candidate);
      if (objection) return { name, objection };
    }
    return { name, objection: null };
  });
  const key = keyOf(gazetteer, hit.names[0] ?? -1);
  const before = beforePerson(around, first);
  // "His son Adam Kadyrov", "his father, Hafez al-Assad": whose relative it is keeps the bare name.
  const isRelative = around.isIn("kin", before);
  const neighbours: string[] = [];
  const opening = around.gapBefore(first);
  if (around.isCapital(first - 1) && around.word(first - 1) !== "the") {
    if (opening === "space") neighbours.push(`${around.word(first - 1)} ${key}`);
    if (opening === "hyphen") neighbours.push(asDouble(around.word(first - 1), key));
  }
  if (isBareWithArticle(around, first, last)) neighbours.push(withArticle(key));
  const closing = around.gapAfter(last);
  if (around.isCapital(last + 1)) {
    if (closing === "space") neighbours.push(`${key} ${around.word(last + 1)}`);
    if (closing === "hyphen") neighbours.push(asDouble(key, around.word(last + 1)));
  }
  return {
    start: words.start(first),
    first,
    end: hit.end,
    surface: words.text.slice(words.start(first), hit.end).toLowerCase(),
    key,
    candidates,
    neighbours,
    isForeign: isOtherThanEnglish(around.language),
    inner: [],
    sentence: hit.names.some((name) => isDoubtful(gazetteer, spokenAgainst, name))
      ? around.sentenceAt(first)
      : null,
    introduced: null,
    mayBeVerb: first === last && mayBeVerb(around, first),
    isCommonNounToo:
      hit.names.some((name) => gazetteer.counts.has(name)) && mayBeCommonNoun(around, first, last),
    isSetApart:
      hit.names.some((name) => gazetteer.counts.get(name) === "default") &&
      isSetApart(gazetteer, around, hit),
    isBeforeBearers: false,
    amongCountries: null,
    hasArticle:
      hit.names.every((name) => isPlaceName(gazetteer, name) && !isCountry(gazetteer, name)) &&
      isBehindArticle(around, hit),
    isLocated:
      hit.names.every((name) => isPlaceName(gazetteer, name)) &&
      isLocated(around, hit) &&
      !isAmongGuests(around, first),
    isOfState: hit.names.every((name) => isCountry(gazetteer, name)) && isOfState(around, hit),
    isGovernment: isGovernment(
      around,
      hit,
      hit.names.some((name) => isPlaceName(gazetteer, name)),
    ),
    // "Donald and Ivanka Trump"
    title: titleBefore(around, first),
    isBeside: isRelative || AND.has(around.word(before)),
    isRelative,
    declinedIn: CASES.has(around.language ?? "") ? around.language : null,
    isStranger:
      candidates.some(({ objection }) => objection?.bearer === "same") &&
      isStranger(around, before, hit),
    hasOwnGivenName:
      around.mayBeCapital(first - 1) &&
      around.joinsNext(first - 1) &&
      hit.names.some((name) => isGivenNameOf(gazetteer, name, around.word(first - 1))),
    womansTitle: around.joinsNext(first - 1) && around.isIn("womensTitles", first - 1),
  };
}

function isInCapitals(around: Surroundings, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if (!around.isAllCapitals(index)) return false;
  }
  return true;
}

/** "Turkey or not", "The Kremlin of Kolomna": where a common noun has a capital, and the block has it without. */
function mayBeCommonNoun(around: Surroundings, first: number, last: number): boolean {
  if (first !== last) return false;
  const article = around.isIn("articles", first - 1) && around.gapBefore(first) === "space";
  const opens = around.startsSentence(article ? first - 1 : first);
  // Looked for in the whole block.
  return (opens || around.style(first) !== "sentence") && around.hasInSmallLetters(first);
}

/** "Spice from Turkey on a leftover turkey", "in Poland": in a sentence no common noun, but for scripts without capitals. */
function isSetApart(gazetteer: Gazetteer, around: Surroundings, hit: NameHit): boolean {
  const { first, last, names } = hit;
  if (first !== last || !around.isCapital(first) || around.startsSentence(first)) return false;
  const isWhere = around.isIn("locating", first - 1) && isCountry(gazetteer, names[0] ?? -1);
  return (isWhere || around.hasInSmallLetters(first)) && around.style(first) === "sentence";
}

/**
 * "V Moskvě vaří Gruzínci": in a house, where the block has one and the sentence speaks of what guests get
 * without saying of what house.
 */
function isAmongGuests(around: Surroundings, index: number): boolean {
  if (!knowsGuests(around.language) || !around.hasNamesakeOpener()) return false;
  const { first, last } = around.sentenceAt(index);
  let isOfHouse = false;
  for (let at = first; at <= last; at++) {
    // Dishes are among what is called after places too.
    if (isOfGuests(around.language, around.word(at))) isOfHouse = true;
    else if (around.isKind("namesakeOpeners", at)) return false;
  }
  return isOfHouse;
}

/** Where towns have no article: "De Minsk, een sleepboot" is a ship. Contracted with a preposition too. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordList("der die das den dem"),
  nl: wordList("de het"),
  fr: wordList("le la du au"),
  es: wordList("el la del al"),
  it: wordList("il la del della al alla dal"),
  pt: wordList("o do ao pelo"),
};

function isBehindArticle(around: Surroundings, { first, last }: NameHit): boolean {
  const language = around.language ?? "";
  const articles = Object.hasOwn(ARTICLES, language) ? ARTICLES[language] : undefined;
  if (!articles?.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  return first === last && around.gapAfter(last) !== "hyphen" && around.hasNamesakeOpener();
}

function isCountry(gazetteer: Gazetteer, name: number): boolean {
  return categoryOf(gazetteer, entityOf(gazetteer, name)) === "country";
}

function isPlaceName(gazetteer: Gazetteer, name: number): boolean {
  return isCountry(gazetteer, name) || categoryOf(gazetteer, entityOf(gazetteer, name)) === "place";
}

const AND = wordList("and und et y e en ve i a in и і та و");

/** "Judge" in "Judge Amanda Assad" and "Judge Assad". */
function titleBefore(around: Surroundings, first: number): string | null {
  for (let index = first - 1; index >= first - LONGEST_PERSONS_NAME; index--) {
    if (!around.joinsNext(index)) return null;
    if (around.isIn("offices", index) || around.isIn("personalTitles", index)) {
      return around.word(index);
    }
    if (!around.isCapital(index)) return null;
  }
  return null;
}

/** The word before a person's given names. */
function beforePerson(around: Surroundings, first: number): number {
  let before = first - 1;
  const end = before - LONGEST_PERSONS_NAME;
  while (before > end && around.isCapital(before) && around.joinsNext(before)) {
    // German nouns have capitals too.
    if (around.isIn("kin", before)) break;
    before--;
  }
  return before;
}

/** "Фермер Иван Путин", "Marek Assad, kierowca": a trade, perhaps with a capital, before the name or behind it. */
function isStranger(around: Surroundings, before: number, { first, last }: NameHit): boolean {
  const behind = last + 1;
  if (around.has(behind) && around.words.between(last) === ", ") {
    if (around.isKind("trades", behind) || isOrdinary(around.word(behind))) return true;
  }
  // "Учитель географии Пётр Китай"
  for (let index = Math.max(before - 1, 0); index < first; index++) {
    if (around.isKind("trades", index) || isOrdinary(around.word(index))) return true;
  }
  return false;
}

/** "The Minsk was scrapped": after the name comes nothing that the article could belong to. */
function isBareWithArticle(around: Surroundings, first: number, last: number): boolean {
  if (around.word(first - 1) !== "the" || around.gapBefore(first) !== "space") return false;
  const next = last + 1;
  return (
    around.gapAfter(last) !== "space" ||
    around.isSmallWord(next) ||
    BARE_VERBS.has(around.word(next)) ||
    (FINITE.test(around.word(next)) && !around.isIn("meetings", next))
  );
}

function speaksAgainst(gazetteer: Gazetteer, cue: number, name: number): boolean {
  return gazetteer.cueOwners[cue]?.some((owner) => owner.name === name && owner.against) ?? false;
}

/** Languages with a name of their own. */
const SEVERAL = 3;

function isKnownAbroad(gazetteer: Gazetteer, entity: number): boolean {
  const languages = new Set(
    namesOf(gazetteer, entity).flatMap((name) => languagesOf(gazetteer, name)),
  );
  return languages.size >= SEVERAL;
}

function hasName(gazetteer: Gazetteer, entity: number, key: string): boolean {
  return namesWithKey(gazetteer, key).some((name) => entityOf(gazetteer, name) === entity);
}

/** Whether a folded word stands before the last one in a name of the person. */
function isGivenNameOf(gazetteer: Gazetteer, name: number, word: string): boolean {
  const entity = entityOf(gazetteer, name);
  if (categoryOf(gazetteer, entity) !== "person") return false;
  return namesOf(gazetteer, entity).some((one) => keyOf(gazetteer, one).startsWith(`${word} `));
}

function initialsOf(gazetteer: Gazetteer, entity: number): Set<string> {
  const initials = new Set<string>();
  for (const number of namesOf(gazetteer, entity)) {
    const words = keyOf(gazetteer, number).split(" ");
    for (const [index, word] of words.slice(0, -1).entries()) {
      // Of Chinese names each letter is a word.
      if (index === 0 || !HAN.test(word)) initials.add(initialOf(word));
    }
  }
  return initials;
}
