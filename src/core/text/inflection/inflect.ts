import { primaryLanguage } from "../language.ts";
import { BULGARIAN } from "./bulgarian.ts";
import { CZECH } from "./czech.ts";
import { casesOf, type Declension, type Gender, type Row, rowsFor } from "./declension.ts";
import { DUTCH } from "./dutch.ts";
import { GERMAN } from "./german.ts";
import { POLISH } from "./polish.ts";
import { withPrefixes } from "./prefixes.ts";
import { RUSSIAN } from "./russian.ts";
import { SLOVENE } from "./slovene.ts";
import { turkishCases } from "./turkish.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const DECLENSIONS: Readonly<Record<string, Declension>> = {
  bg: BULGARIAN,
  cs: CZECH,
  de: GERMAN,
  nl: DUTCH,
  pl: POLISH,
  ru: RUSSIAN,
  sl: SLOVENE,
  uk: UKRAINIAN,
};

/** Stands in a name before the words that stay as they are: "Stany Zjednoczone | Ameryki". */
const FIXED_FROM_HERE = "|";
/** Longer phrases are sentences and would have too many forms. */
const MOST_WORDS = 6;
const GENDERS: readonly Gender[] = ["m", "f", "n", "p"];

/** How a name is inflected. */
export type Inflection = "person" | "noun" | "adjective" | "none";

/** Whether the names of a language (ISO 639) stand in cases that `inflectedForms` knows. */
export function declines(language: string): boolean {
  return Object.hasOwn(DECLENSIONS, language);
}

/**
 * The other forms of a name in running text of a language (BCP 47), in no special order, without the
 * name itself: cases, attached articles, possessives of people, attached prepositions. Empty for
 * languages whose names do not change. A person's name changes in every word; any other in all words
 * before a `|`, which the name may have once.
 */
export function inflectedForms(name: string, language: string, kind: Inflection): string[] {
  const base = plainName(name);
  if (kind === "none") return [];
  const primary = primaryLanguage(language) ?? "";
  const declension = DECLENSIONS[primary];
  const forms = declension
    ? declinedForms(name, declension, kind)
    : primary === "tr"
      ? turkishCases(base)
      : withPrefixes(base, primary);
  return [...new Set(forms)].filter((form) => form !== base);
}

/**
 * The other forms that a word or phrase has as a noun, as an adjective and as a name, for when it is not
 * known which it is; some of them do not exist.
 */
export function inflectedWord(phrase: string, language: string): string[] {
  const isPhrase = phrase.includes(" ");
  const kinds: Inflection[] = isPhrase ? ["noun"] : ["noun", "adjective"];
  return [...new Set(kinds.flatMap((kind) => inflectedForms(phrase, language, kind)))];
}

/** The name without the `|` after which its words stay as they are. */
export function plainName(name: string): string {
  return name.replace(/\s*\|\s*/u, " ").trim();
}

function declinedForms(name: string, declension: Declension, kind: Inflection): string[] {
  const [changing = "", fixed = ""] = name.split(FIXED_FROM_HERE);
  const words = changing.trim().split(/\s+/u);
  if (words.length > MOST_WORDS || words[0] === "") return [];
  if (kind === "adjective" && words.length === 1)
    return formsOfAdjective(words[0] ?? "", declension);
  const tail = fixed.trim() === "" ? "" : ` ${fixed.trim()}`;
  return formsOf(words, declension, kind).map((form) => form + tail);
}

function formsOf(words: readonly string[], declension: Declension, kind: Inflection): string[] {
  if (declension.firstWordOnly) return formsOfFirst(words, declension, kind);
  if (kind === "person") return formsOfPerson(words, declension);
  return GENDERS.flatMap((gender) =>
    readingsOf(words.length, declension, kind).flatMap((isNoun) =>
      formsInOneGender(words, declension, gender, isNoun),
    ),
  );
}

/** The adjective in every gender and case; its dictionary form is the masculine singular. */
function formsOfAdjective(word: string, { adjectives, genders = {} }: Declension): string[] {
  const endings = Object.keys(genders).filter((ending) => word.endsWith(ending));
  const ending = endings.sort((a, b) => b.length - a.length)[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, word.length - ending.length);
  const nominatives = (genders[ending] ?? "").split(" ").map((other) => stem + other);
  return [word, ...nominatives].flatMap((form) => [
    form,
    ...casesOf(form, rowsFor(adjectives, form)).flat(),
  ]);
}

function formsOfFirst(words: readonly string[], declension: Declension, kind: Inflection) {
  const [first = "", ...rest] = words;
  if (kind === "person") return rest.length > 0 ? [] : possessivesOf(first, declension);
  const isAdjective = kind === "adjective" || rest.length > 0;
  const adjective = isAdjective ? rowsFor(declension.adjectives, first) : [];
  const found = adjective.length > 0 ? adjective : rowsFor(declension.nouns, first);
  return casesOf(first, found)
    .flat()
    .map((form) => [form, ...rest].join(" "));
}

/** Given names, patronymics and family names each change; particles stay ("van der Bellen"). */
function formsOfPerson(words: readonly string[], declension: Declension) {
  const { nouns, people = [], lastNameOnly } = declension;
  const rowsOfWords = words.map((word, index) => {
    const stays = lastNameOnly === true && index < words.length - 1;
    if (stays || word === word.toLowerCase()) return [];
    const found = rowsFor(people, word);
    return found.length > 0 ? found : rowsFor(nouns, word);
  });
  const forms = inAllCases(words, rowsOfWords);
  const [name = ""] = words;
  if (words.length === 1) forms.push(...possessivesOf(name, declension));
  return forms;
}

function possessivesOf(name: string, { possessives = [] }: Declension): string[] {
  return casesOf(name, rowsFor(possessives, name)).flat();
}

/** For each way to read a phrase, which of its words is the noun; -1 where all are adjectives. */
function readingsOf(words: number, { adjectivesFollow }: Declension, kind: Inflection): number[] {
  if (kind === "adjective") return [-1];
  return adjectivesFollow ? Array.from({ length: words }, (_, index) => index) : [words - 1];
}

function formsInOneGender(
  words: readonly string[],
  { nouns, adjectives }: Declension,
  gender: Gender,
  noun: number,
): string[] {
  const rowsOfWords = words.map((word, index) =>
    rowsFor(
      (index === noun ? nouns : adjectives).filter((row) => row.gender === gender),
      word,
    ),
  );
  const agree = rowsOfWords.every((found) => found.length > 0);
  // A plural is told by its adjective; a noun by itself is taken for a singular.
  if (!agree || (gender === "p" && words.length === 1 && noun === 0)) return [];
  return inAllCases(words, rowsOfWords);
}

/** The phrase in every case, with every choice of each word's forms; words without rows stay. */
function inAllCases(words: readonly string[], rowsOfWords: readonly Row[][]): string[] {
  const byWord = words.map((word, index) => casesOf(word, rowsOfWords[index] ?? []));
  const count = Math.max(...byWord.map((cases) => cases.length));
  const forms: string[] = [];
  for (let index = 0; index < count; index++) {
    forms.push(...combinations(byWord.map((cases, at) => cases[index] ?? [words[at] ?? ""])));
  }
  return forms;
}

/** All combinations of one element from each list. */
function combinations(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (begun, words, index) =>
      begun.flatMap((start) => words.map((word) => (index === 0 ? word : `${start} ${word}`))),
    [""],
  );
}
