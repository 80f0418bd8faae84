import { APOSTROPHE } from "./fold.ts";
import { functionWords, LONGEST_FUNCTION_WORD } from "./function-words.ts";
import { ALL_CAPITALS, CAPITAL, type Words } from "./words.ts";

/**
 * Letters that one language alone writes among those with function words: they outweigh a function word. Where
 * news in other languages has names with them ("São", "Erdoğan") they count in small words only.
 */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/u,
  ru: /[ыэё]/u,
  pl: /[łąęśźń]/u,
  cs: /[ěřů]/u,
  tr: /[ığ]/u,
  de: /ß/u,
  pt: /[ãõ]/u,
  es: /ñ/u,
  fr: /[œû]/u,
};

const NAMES_OF_NEWS = new Set(["tr", "pt", "es", "fr"]);

/** Fewest function words that tell a language: fewer are a quotation or a foreign name in English. */
const FEWEST_WORDS = 3;
/** Fewest of them in a text that has no function word of the page's language. */
const FEWEST_BESIDE_NONE = 2;
/** Fewest function words that tell the language of a headline in capitals, which is short. */
const FEWEST_IN_CAPITALS = 2;
/** How many more function words of another language than of the page's a text must have to be in it. */
const CLEAR_LEAD = 2;
/** Languages whose common nouns begin with a capital, so that a capital does not mark a name. */
const NOUN_CAPITALISING = new Set(["de", "lb"]);

/**
 * The two- or three-letter code of a language tag, in small letters; null for anything else that a page may
 * declare.
 */
export function primaryLanguage(tag: string | null): string | null {
  if (tag === null || PRIMARY.test(tag)) return tag;
  const primary = tag.trim().toLowerCase().split(/[-_]/u)[0] ?? "";
  return PRIMARY.test(primary) ? primary : null;
}

const PRIMARY = /^[a-z]{2,3}$/u;

/**
 * The language of a text as a two-letter code: by its own words and letters or, if they tell too little, as
 * its page declares it; null if neither tells.
 */
export function languageOf(words: Words, pageLanguage: string | null): string | null {
  const page = primaryLanguage(pageLanguage);
  if (words.hasRareLetters) {
    const byScript = unspacedLanguage(words, page) ?? arabicLanguage(words, page);
    if (byScript !== null) return byScript;
  }
  const hasAccents = words.hasLettersBeyondBasic && ACCENTED_OR_CYRILLIC.test(words.text);
  const isHeadline = page === null && hasAccents && isInCapitals(words);
  const numbers = countFunctionWords(words, isHeadline);
  if (page !== null && hasMostFunctionWords(page, numbers)) return page;
  const counts = countsByLanguage(numbers);
  if (counts.size === 0) return page;
  if (hasAccents) addOwnLetters(counts, words.text);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] === next?.[1]) return page;
  const [language, count] = best;
  const isPageAbsent = page !== null && functionWords().ofLanguage.has(page) && !counts.has(page);
  const mayBeCyrillic = isPageAbsent && hasAccents && !IN_CYRILLIC.has(page);
  if (mayBeCyrillic && isCyrillic(words.text)) return language;
  const fewest = isPageAbsent ? FEWEST_BESIDE_NONE : FEWEST_WORDS;
  if (count < (isHeadline ? FEWEST_IN_CAPITALS : fewest)) return page;
  const rival = isHeadline ? "en" : page;
  return rival !== null && count < (counts.get(rival) ?? 0) + CLEAR_LEAD ? page : language;
}

/** Counts a language's own letters in a text like several of its function words. */
function addOwnLetters(counts: Map<string, number>, text: string): void {
  for (const [language, letters] of Object.entries(OWN_LETTERS)) {
    if (isWrittenWith(letters, text, NAMES_OF_NEWS.has(language))) {
      counts.set(language, (counts.get(language) ?? 0) + CLEAR_LEAD);
    }
  }
}

/** Whether a language has more function words than each other one: letters of its own do not make up for that. */
function hasMostFunctionWords(language: string, counts: Int32Array): boolean {
  const number = functionWords().languages.indexOf(language);
  const own = counts[number] ?? 0;
  for (let other = 0; other < counts.length; other++) {
    if (other !== number && (counts[other] ?? 0) >= own) return false;
  }
  return own > 0;
}

/** The languages that have any function word in the text, with how many. */
function countsByLanguage(counts: Int32Array): Map<string, number> {
  const found = new Map<string, number>();
  functionWords().languages.forEach((language, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) found.set(language, count);
  });
  return found;
}

/** From each of the longest texts so many UTF-16 units are read for the page's language, and so many in all. */
const SAMPLE = 200;
const ALL_SAMPLES = 1500;
/** Texts read, at most: of headlines these many. */
const MOST_SAMPLES = 24;
/** Fewest function words that contradict the language a page gives itself, and how many times as many as in that. */
const FEWEST_TO_CONTRADICT = 12;
const TIMES_AS_MANY = 3;

/**
 * The language most of a page's texts are in, which holds for those too short to tell; null where nothing
 * tells. What the page says of itself holds unless nearly all its function words are of another language:
 * templates are often left in English. The order of the texts changes nothing.
 */
export function languageOfPage(
  words: Words,
  declared: string | null,
  texts: readonly string[],
): string | null {
  words.read(sampleOf(texts));
  const page = primaryLanguage(declared);
  const spoken = languageOf(words, null);
  if (page === null || spoken === null || spoken === page) return spoken ?? declared;
  const counts = countsByLanguage(countFunctionWords(words, false));
  const many = counts.get(spoken) ?? 0;
  const isContradicted =
    functionWords().ofLanguage.has(page) &&
    many >= FEWEST_TO_CONTRADICT &&
    many >= TIMES_AS_MANY * (counts.get(page) ?? 0);
  return isContradicted ? spoken : declared;
}

/** The beginnings of the longest texts, the same whatever their order. */
function sampleOf(texts: readonly string[]): string {
  const isBefore = (a: string, b: string) =>
    a.length > b.length || (a.length === b.length && a < b);
  const longest: string[] = [];
  for (const text of texts) {
    const last = longest.at(-1);
    if (longest.length === MOST_SAMPLES && last !== undefined && !isBefore(text, last)) continue;
    const at = longest.findIndex((one) => isBefore(text, one));
    longest.splice(at < 0 ? longest.length : at, 0, text);
    if (longest.length > MOST_SAMPLES) longest.pop();
  }
  let sample = "";
  for (const text of longest) {
    if (sample.length >= ALL_SAMPLES) break;
    sample += `${text.slice(0, SAMPLE)}. `;
  }
  return sample;
}

/** Whether one of the letters is in the text, if asked in a word without a capital. */
function isWrittenWith(letters: RegExp, text: string, inSmallWord: boolean): boolean {
  if (!letters.test(text)) return false;
  if (!inSmallWord) return true;
  return text.split(/\P{L}+/u).some((word) => letters.test(word) && /^\p{Ll}/u.test(word));
}

/** The language of some words, determined once, when it is first asked for. */
export function lazyLanguage(words: Words, pageLanguage: string | null): () => string | null {
  let known: string | null | undefined;
  return () => {
    if (known === undefined) known = languageOf(words, pageLanguage);
    return known;
  };
}

export function isOtherThanEnglish(language: string | null): boolean {
  return language !== null && language !== "en";
}

function isInCapitals({ text }: Words): boolean {
  return text === text.toUpperCase();
}

/** Used again for each text: making one takes longer than counting in a short text. */
let reusedCounts = new Int32Array(0);

function emptyCounts(languages: number): Int32Array {
  if (reusedCounts.length !== languages) reusedCounts = new Int32Array(languages);
  return reusedCounts.fill(0);
}

/**
 * How many function words of each language, by its number, the text has; the next call overwrites them. Words
 * with a capital may be names and count only at the start of a sentence, unless all are in capitals.
 */
function countFunctionWords(words: Words, countsCapitals: boolean): Int32Array {
  const { languages, languagesOf } = functionWords();
  const counts = emptyCounts(languages.length);
  const hasApostrophe = APOSTROPHE.test(words.text);
  let turkishEndings = 0;
  for (let index = 0; index < words.count; index++) {
    if (words.end(index) - words.start(index) > LONGEST_FUNCTION_WORD) continue;
    if (hasApostrophe && isBehindApostrophe(words, index)) {
      if (isTurkishEnding(words, index)) turkishEndings++;
      continue;
    }
    const bits = languagesOf(words.hash(index));
    if (bits === 0) continue;
    const isCapital = (words.shape(index) & CAPITAL) !== 0;
    if (isCapital && !countsCapitals && !opensSentence(words, index)) continue;
    for (let left = bits; left !== 0; left &= left - 1) {
      const language = 31 - Math.clz32(left & -left);
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  if (turkishEndings > 0) {
    const turkish = languages.indexOf("tr");
    counts[turkish] = (counts[turkish] ?? 0) + turkishEndings;
  }
  return counts;
}

const TURKISH_ENDING =
  /^(?:n?[ıiuü]n|y?[aeıiuü]|n[aeıiuü]|n?[dt][ae]n?|[dt][ae]ki|yl[ae]|l[ıiuü])$/u;

function isBehindApostrophe(words: Words, index: number): boolean {
  if (index === 0 || words.isSpaceAfter(index - 1)) return false;
  const between = words.between(index - 1);
  return between.length === 1 && APOSTROPHE.test(between);
}

/** "Kiev'e", "Rusya'nın": the endings of a name stand behind an apostrophe. */
function isTurkishEnding(words: Words, index: number): boolean {
  const isName = (words.shape(index - 1) & CAPITAL) !== 0;
  const length = words.end(index - 1) - words.start(index - 1);
  return isName && length > 1 && TURKISH_ENDING.test(words.word(index));
}

/** Whether a sentence begins at a word. None begins with an abbreviation in capitals. */
function opensSentence(words: Words, index: number): boolean {
  if ((words.shape(index) & ALL_CAPITALS) !== 0) return false;
  if (index === 0) return true;
  return !words.isSpaceAfter(index - 1) && /[.!?]\s/u.test(words.between(index - 1));
}

/** Includes all letters of `OWN_LETTERS`; most English texts have none of them. */
const ACCENTED_OR_CYRILLIC = /[\u00c0-\u024f\u0400-\u04ff]/u;
/** Kana, Chinese characters, and what few texts have besides. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;
const HAN = /\p{Script=Han}/u;

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const IN_CYRILLIC = new Set(["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn", "bs"]);

/** Whether most of a text is Cyrillic letters: no word of it is of a page in another script. */
function isCyrillic(text: string): boolean {
  return (text.match(CYRILLIC)?.length ?? 0) * 2 > text.length;
}

const ARABIC = /\p{Script=Arabic}/gu;
const MAY_BE_ARABIC = /[\u0600-\u06ff]/;
/** The languages written in Arabic letters. */
const IN_ARABIC_LETTERS = new Set(["ar", "fa", "ur", "ps", "ckb", "ug", "sd"]);

/** Arabic where most letters are, unless the page is in another language of its letters; else null. */
function arabicLanguage({ text }: Words, page: string | null): string | null {
  if (!MAY_BE_ARABIC.test(text)) return null;
  const letters = text.match(ARABIC)?.length ?? 0;
  if (letters * 2 < text.length) return null;
  return page !== null && IN_ARABIC_LETTERS.has(page) ? page : "ar";
}

/**
 * Japanese by its kana; Chinese characters alone are Chinese unless the page is Japanese. Null where
 * they are a gloss in a text of another script.
 */
function unspacedLanguage(words: Words, page: string | null): string | null {
  if (!MAY_BE_UNSPACED.test(words.text)) return null;
  let kana = 0;
  let han = 0;
  for (let index = 0; index < words.text.length; index++) {
    const code = words.text.charCodeAt(index);
    if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if (code >= 0x2e80 && isHan(words.text, index, code)) han++;
  }
  if ((kana + han) * 2 < words.count || kana + han === 0) return null;
  return kana > 0 || page === "ja" ? "ja" : "zh";
}

/** The characters of everyday texts are told by their number, which takes a tenth of the time. */
function isHan(text: string, index: number, code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return HAN.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

export function capitalisesNouns(language: string | null): boolean {
  return language !== null && NOUN_CAPITALISING.has(language);
}
