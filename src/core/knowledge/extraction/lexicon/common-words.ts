import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Tells whether a word (folded) of one language is an ordinary word, in whatever form it stands. */
export type IsCommonWord = (folded: string) => boolean;

/** English: `words` as a dictionary has them, folded. */
export function englishWords(words: ReadonlySet<string>): IsCommonWord {
  return (word) => words.has(word) || englishStems(word).some((stem) => words.has(stem));
}

const ENGLISH_ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ied", ["y"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", ["", "le"]],
  ["er", ["", "e"]],
  ["est", ["", "e"]],
];
const SHORTEST_STEM = 3;

function englishStems(word: string): string[] {
  return ENGLISH_ENDINGS.flatMap(([ending, instead]) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) return [];
    const undoubled = /(.)\1$/u.test(stem) && ending !== "s" ? [stem.slice(0, -1)] : [];
    return [...instead.map((letters) => stem + letters), ...undoubled];
  });
}

/**
 * German: `nouns` as in a dictionary, folded, which removes the umlaut of a plural: "hauser" is "haus" and
 * "er". Compounds are taken apart.
 */
export function germanNouns(nouns: ReadonlySet<string>): IsCommonWord {
  const isNoun = (word: string) =>
    nouns.has(word) || GERMAN_ENDINGS.some((ending) => nouns.has(withoutEnding(word, ending)));
  const isCompound = (word: string): boolean => {
    for (let cut = SHORTEST_STEM; cut <= word.length - SHORTEST_TAIL; cut++) {
      const tail = word.slice(cut);
      if (!isNoun(tail)) continue;
      const head = word.slice(0, cut);
      if (LINKED_HEAD.test(head)) return true;
      if (ENDS_NAMES.test(tail)) continue;
      if (tail.length >= TELLING_TAIL || isNoun(head) || isCompound(withoutEnding(head, "s"))) {
        return true;
      }
    }
    return false;
  };
  return (word) =>
    isNoun(word) ||
    (word.length <= LONGEST_COMPOUND && !GERMAN_ADJECTIVE.test(word) && isCompound(word));
}

const GERMAN_ENDINGS = ["n", "en", "s", "es", "e", "er", "ern", "nen", "se", "sen"];
const GERMAN_ADJECTIVE = /isch(?:e|en|er|es|em)$/u;
const LONGEST_COMPOUND = 40;
const SHORTEST_TAIL = 3;
/** Such nouns stand with an "s" before the noun that they describe, and in no name. */
const LINKED_HEAD = /(?:ung|heit|keit|schaft|ion|tat|ing)s$/u;
/** A word that ends in a known noun of at least this many letters is a compound, whatever precedes the noun. */
const TELLING_TAIL = 5;
/** Nouns with which names of places and families end. */
const ENDS_NAMES =
  /^(?:berge?s?|burgs?|stadts?|dorfs?|hausens?|heims?|lande?s?|reichs?|sees?|meere?s?|kanals?|inseln?|bachs?|steins?|felde?s?|hofs?|manns?|bauers?|strome?s?|walde?s?|brucks?|furts?|kirchens?)$/u;

function withoutEnding(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : word;
}

/** Russian: `stems` of words as a dictionary has them (`russianStem`). */
export function russianWords(stems: ReadonlySet<string>): IsCommonWord {
  return (word) => {
    if (stems.has(word.slice(0, RUSSIAN_STEM_LENGTH))) return true;
    const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    for (let length = word.length - 1; length >= shortest; length--) {
      const stem = word.slice(0, length);
      const endings = /[аеиоуыэюя]$/u.test(stem) ? BEHIND_VOWELS : BEHIND_CONSONANTS;
      if (endings.has(word.slice(length)) && stems.has(stem.slice(0, RUSSIAN_STEM_LENGTH))) {
        return true;
      }
    }
    return false;
  };
}

/**
 * The beginning that all forms of a Russian word (folded) share: the word without its ending, cut to
 * `RUSSIAN_STEM_LENGTH` letters, which are enough to tell it from other words.
 */
export function russianStem(word: string): string {
  return word
    .replace(/(?:ться|тись|ть|ти|ся|ии|ыи|ои|ая|ое|ые|ие|ия|ее|[аеиоуыэюяьи])$/u, "")
    .slice(0, RUSSIAN_STEM_LENGTH);
}

const RUSSIAN_STEM_LENGTH = 8;
const LONGEST_ENDING = 4;
/** Endings of cases and persons, folded. */
const BEHIND_CONSONANTS = wordList(
  "а я о е и ы у ю ь ам ям ом ем ои еи ою ею ов ев ами ями ах ях ого его ому ему ым им ыми ими ая яя ое ее ую юю",
  "ые ие ых их ыи ии ия ию ией ием ет ют ат ят ит ут ешь ишь ете ите емся имся ется ится ются утся атся ятся",
);
const BEHIND_VOWELS = wordList(
  "я е и ю ям ем еи ею ев ями ях его ему им ими ее юю ие их л ла ло ли ть т м в н на но ны ет ют ешь ете",
  "лся лась лось лись тся ться вши сь ся ясь",
);
