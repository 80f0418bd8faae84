/**
 * Folding: what two spellings of one name have in common. Case, diacritics, compatibility forms
 * (full width, ligatures) and invisible characters do not distinguish names; letters do.
 * Built on Unicode NFKD (UAX #15); combining marks are dropped for the alphabets in which they are
 * diacritics and kept where they carry vowels (Indic scripts, kana voicing).
 */

/** Not part of a word. */
export const SEPARATOR = 0;
/** Invisible inside a word (soft hyphen, zero-width space): nothing at all. */
const INVISIBLE = -1;
/** A mark that belongs to the character before it, and is dropped. */
export const MARK = -2;
/** Folds to more than one code unit; `foldedString` has them. */
export const EXPANDS = -3;

/** Letters that NFKD leaves whole although readers and newsrooms write them otherwise too: without the stroke, as in Egypt or Iran. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ٱ: "ا",
  ة: "ه",
};

/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic, and variation selectors. */
const DIACRITICS: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

function isDiacritic(codePoint: number): boolean {
  return DIACRITICS.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const INVISIBLE_CHARACTER =
  /[\u00AD\u061C\u0640\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
/** Extends the grapheme cluster before it (UAX #29); the am of Thai and Lao is a letter by class. */
const EXTENDER = /[\u0E33\u0EB3\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D]/u;
/**
 * All characters that are used as an apostrophe, some of them letters by class; none joins a possessive to
 * its word.
 */
export const APOSTROPHE =
  /['\u2018\u2019\u201B\u02B9-\u02BD\u02C8\u02CA\u02CB\u2032\u2035\u00B4`\u055A\u05F3\uA78B\uA78C\uFF07\uFF40]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
/** Written without spaces between words: every character is a word of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A vowel sign or the like: kept in the scripts that need it, and never the start of a word. */
const KEPT_MARK = /[\p{M}\u0E33\u0EB3]/u;

/** Folds one character (one code point) that is part of a word. */
function foldCharacter(character: string): string {
  let folded = "";
  for (const letter of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (!isDiacritic(letter.codePointAt(0) ?? 0)) folded += PLAIN_LETTERS[letter] ?? letter;
  }
  return folded;
}

const IS_UPPER = 1;
const IS_UNSPACED = 2;
const IS_MARK = 4;

/** 256 code points, classified when the first of them occurs: most pages need one or two such blocks. */
interface CodePage {
  folded: Int32Array;
  traits: Uint8Array;
}
const pages: (CodePage | undefined)[] = new Array(256);
const expansions = new Map<number, string>();

function classify(codePoint: number): { folded: number; traits: number } {
  const character = String.fromCodePoint(codePoint);
  if (INVISIBLE_CHARACTER.test(character)) return { folded: INVISIBLE, traits: 0 };
  if (isDiacritic(codePoint)) return { folded: MARK, traits: 0 };
  if (APOSTROPHE.test(character)) return { folded: SEPARATOR, traits: 0 };
  if (!WORD_CHARACTER.test(character)) {
    return { folded: EXTENDER.test(character) ? MARK : SEPARATOR, traits: 0 };
  }
  const traits =
    (UPPER.test(character) ? IS_UPPER : 0) |
    (KEPT_MARK.test(character) ? IS_MARK : UNSPACED.test(character) ? IS_UNSPACED : 0);
  const folded = foldCharacter(character);
  if (folded.length === 1) return { folded: folded.charCodeAt(0), traits };
  if (folded.length === 0) return { folded: MARK, traits };
  expansions.set(codePoint, folded);
  return { folded: EXPANDS, traits };
}

function pageOf(codeUnit: number): CodePage {
  const number = codeUnit >> 8;
  const known = pages[number];
  if (known) return known;
  const page = { folded: new Int32Array(256), traits: new Uint8Array(256) };
  for (let low = 0; low < 256; low++) {
    const { folded, traits } = classify((number << 8) | low);
    page.folded[low] = folded;
    page.traits[low] = traits;
  }
  pages[number] = page;
  return page;
}

const astral = new Map<number, { folded: number; traits: number }>();
function classifyAstral(codePoint: number): { folded: number; traits: number } {
  let known = astral.get(codePoint);
  if (!known) {
    known = classify(codePoint);
    astral.set(codePoint, known);
  }
  return known;
}

/** The folded code unit of a code point, or one of SEPARATOR, INVISIBLE, MARK, EXPANDS. */
export function foldedCode(codePoint: number): number {
  if (codePoint > 0xffff) return classifyAstral(codePoint).folded;
  return pageOf(codePoint).folded[codePoint & 255] ?? SEPARATOR;
}

/** Whether a code point belongs to the same user-perceived character as the one before it. */
export function extendsCharacter(codePoint: number): boolean {
  return EXTENDER.test(String.fromCodePoint(codePoint));
}

/** What a code point folds to for which `foldedCode` returns EXPANDS. */
export function foldedString(codePoint: number): string {
  return expansions.get(codePoint) ?? "";
}

export function isUpperCase(codePoint: number): boolean {
  return (traitsOf(codePoint) & IS_UPPER) !== 0;
}

function isUnspaced(codePoint: number): boolean {
  return (traitsOf(codePoint) & IS_UNSPACED) !== 0;
}

/**
 * Whether a new word begins at a code point that follows another of a word: in scripts without
 * spaces every letter, with its marks, is a word.
 */
export function beginsWord(codePoint: number, before: number): boolean {
  if (isUnspaced(codePoint)) return true;
  return isUnspaced(before) && (traitsOf(codePoint) & IS_MARK) === 0;
}

function traitsOf(codePoint: number): number {
  if (codePoint > 0xffff) return classifyAstral(codePoint).traits;
  return pageOf(codePoint).traits[codePoint & 255] ?? 0;
}

/**
 * Latin letters, folded, with the Cyrillic ones that look the same. Texts mix them within a word, by a
 * slip of the keyboard or to be found by no search; readers see no difference.
 */
const CYRILLIC_LOOKALIKES: ReadonlyMap<number, number> = new Map(
  Object.entries({
    a: "а",
    b: "в",
    c: "с",
    e: "е",
    h: "н",
    i: "і",
    k: "к",
    ĸ: "к",
    m: "м",
    o: "о",
    p: "р",
    t: "т",
    x: "х",
    y: "у",
  }).map(([latin, cyrillic]) => [latin.charCodeAt(0), cyrillic.charCodeAt(0)]),
);

export function isCyrillic(codePoint: number): boolean {
  return codePoint >= 0x400 && codePoint < 0x530;
}

/** A folded letter of a word that has Cyrillic letters too, as the Cyrillic one it looks like. */
export function asCyrillic(folded: number): number {
  return CYRILLIC_LOOKALIKES.get(folded) ?? folded;
}

/** Letters of one word: a letter of a script without spaces is a word of its own, and parts the others. */
const WORD = new RegExp(`(?:(?!${UNSPACED.source})[\\p{L}\\p{M}])+`, "gu");
const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

function isMixed(text: string): boolean {
  return CYRILLIC_LETTER.test(text) && LATIN_LETTER.test(text);
}

/** The text with the words that mix the two alphabets all in Cyrillic, where the letters look so. */
function unmixed(text: string): string {
  if (!isMixed(text)) return text;
  return text.replace(WORD, (word) => {
    if (!isMixed(word)) return word;
    const letters = [...word.toLowerCase()].map((letter) => letter.codePointAt(0) ?? 0);
    return String.fromCodePoint(...letters.map(asCyrillic));
  });
}

/** Most words and names: nothing to fold but their case. */
const PLAIN_WORDS = /^(?:[A-Za-z0-9]+(?: [A-Za-z0-9]+)*|[А-ИК-Яа-ик-яЄєІіҐґ]+)$/;

/**
 * The words of a text, folded and joined by single spaces: the key under which a name is looked up.
 * `fold("Nagorno-Karabakh") === fold("NAGORNO KARABAKH") === "nagorno karabakh"`.
 */
export function fold(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  let folded = "";
  /** The letter before, or 0 outside words. */
  let before = 0;
  for (const character of unmixed(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const code = foldedCode(codePoint);
    if (code === SEPARATOR) before = 0;
    else if (code !== INVISIBLE && code !== MARK) {
      const begins = before === 0 || beginsWord(codePoint, before);
      if (begins && folded !== "") folded += " ";
      if (begins || !isUnspaced(before)) before = codePoint;
      folded += code === EXPANDS ? foldedString(codePoint) : String.fromCharCode(code);
    }
  }
  return folded;
}
