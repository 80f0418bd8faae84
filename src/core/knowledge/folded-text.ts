/**
 * A text as names are compared in it: NFKD, without diacritics, lower case, one kind of apostrophe,
 * of quotation mark and of hyphen. Every folded code unit knows the code unit of the original it came from.
 */
export interface FoldedText {
  original: string;
  folded: string;
  /** For folded index i, the index in the original; has one entry more than `folded`, for the end. */
  origins: Uint32Array;
  /** Every run of letters and digits of the folded text. */
  words: ReadonlySet<string>;
}

const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\uff07`\u00b4]/gu;
const QUOTATION_MARKS = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/gu;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2014\u2212]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** A text for comparing only, e.g. whether two names are one. Whitespace is collapsed and trimmed. */
export function foldName(text: string): string {
  return foldCharacters(text).replace(/\s+/gu, " ").trim();
}

/** The source of a pattern (flag u) that finds a folded name, with whitespace of any length. */
export function patternOf(folded: string): string {
  return folded.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/ /gu, "\\s+");
}

/** A text for searching in, with the way back to the original's offsets. */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const origins: number[] = [];
  let origin = 0;
  for (const character of original) {
    const folded = foldCharacters(character);
    pieces.push(folded);
    for (let i = 0; i < folded.length; i++) origins.push(origin);
    origin += character.length;
  }
  origins.push(origin);
  const folded = pieces.join("");
  return {
    original,
    folded,
    origins: Uint32Array.from(origins),
    words: new Set(folded.match(WORD)),
  };
}

function foldCharacters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHES, "'")
    .replace(QUOTATION_MARKS, '"')
    .replace(HYPHENS, "-")
    .toLowerCase();
}
