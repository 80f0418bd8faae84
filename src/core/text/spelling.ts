import type { EntityName } from "../pack.ts";
import { extendsCharacter, fold } from "./fold.ts";
import { type Gap, gapBetween } from "./gaps.ts";
import { ALL_CAPITALS, CAPITAL, Words } from "./words.ts";

/** A name or cue, split into words as texts are. */
export interface Spelling {
  text: string;
  /** Folded. */
  key: string;
  shapes: number[];
  words: string[];
  gaps: Gap[];
  endsWithPoint: boolean;
  /** Has letters such as no text of another script has by chance: Cyrillic, Arabic. */
  isOfOwnScript: boolean;
}

const OWN_SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}]/u;

/** British newsrooms write the abbreviations that are spoken as words like words: Nato, Unesco. */
const SHORTEST_SPOKEN_ABBREVIATION = 4;

const reader = /* @__PURE__ */ new Words();

export function spellingOf(text: string): Spelling {
  reader.read(text);
  const spelling: Spelling = {
    text,
    key: fold(text),
    shapes: [],
    words: [],
    gaps: [],
    endsWithPoint: text.endsWith("."),
    isOfOwnScript: OWN_SCRIPTS.test(text),
  };
  for (let index = 0; index < reader.count; index++) {
    spelling.shapes.push(reader.shape(index));
    spelling.words.push(reader.word(index));
    if (index + 1 < reader.count) spelling.gaps.push(reader.gapAfter(index));
  }
  return spelling;
}

/** The name and its forms, each in one line; for an abbreviation also with, and without, its points. */
export function waysToWrite(name: EntityName): string[] {
  const text = name.text.trim().replace(/\s+/gu, " ");
  if (name.kind !== "abbreviation") return [text, ...(name.forms ?? [])];
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return [text, text.replaceAll(".", "")];
  if (/^\p{Lu}{2,4}$/u.test(text)) return [text, [...text].map((letter) => `${letter}.`).join("")];
  return [text];
}

/** A hyphen may stand for a space and a space for a hyphen; points may be left out or followed by a space. */
function gapFits(wanted: Gap, between: string): boolean {
  const gap = gapBetween(between);
  if (gap === wanted) return true;
  switch (wanted) {
    case "space":
      return gap === "hyphen";
    case "hyphen":
      return gap === "space";
    case "point":
      return gap === "point-space";
    case "point-space":
      return gap === "point" || gap === "space";
    default:
      return false;
  }
}

/** A capital in the name requires one in the text; a small letter requires nothing. */
function caseFits(name: string, nameShape: number, textShape: number): boolean {
  if ((nameShape & CAPITAL) === 0) return true;
  if ((nameShape & ALL_CAPITALS) === 0 || name.length === 1) return (textShape & CAPITAL) !== 0;
  if ((textShape & ALL_CAPITALS) !== 0) return true;
  return name.length >= SHORTEST_SPOKEN_ABBREVIATION && (textShape & CAPITAL) !== 0;
}

/** Whether the words of a text that begin at `first` spell the name. */
export function isSpeltAt(name: Spelling, words: Words, first: number): boolean {
  const last = first + name.words.length - 1;
  const start = words.start(first);
  if (words.text.startsWith(name.text, start)) {
    const length = words.end(last) - start;
    if (length === name.text.length || name.endsWithPoint) return true;
  }
  for (let index = first; index <= last; index++) {
    const at = index - first;
    if (!caseFits(name.words[at] ?? "", name.shapes[at] ?? 0, words.shape(index))) return false;
    if (index < last && !gapFits(name.gaps[at] ?? "other", words.between(index))) return false;
  }
  return fold(words.text.slice(words.start(first), words.end(last))) === name.key;
}

/** The point of an abbreviation belongs to it, unless a mark makes another character of it. */
export function endOf({ endsWithPoint }: Spelling, words: Words, last: number): number {
  const end = words.end(last);
  if (!endsWithPoint) return end;
  const isPoint =
    words.text[end] === "." && !extendsCharacter(words.text.codePointAt(end + 1) ?? 0);
  return isPoint ? end + 1 : end;
}

/** Before a plural: "the Lukashenkos", "two Assads". */
const BEFORE_PLURAL =
  /^(?:the|two|three|four|five|several|many|few|some|all|both|these|those|other|no|little)$/iu;
/** Behind a plural, and never what somebody has: "Putins and Trumps". */
const AFTER_PLURAL =
  /^(?:and|or|but|of|in|from|to|at|with|by|on|for|as|who|that|are|were|is|was|have|had|do)$/u;

/** A capitalised word that carries a bare s before a small word, and is no plural: "Russias war". */
export function hidesPossessive(words: Words, index: number): boolean {
  if (!words.endsInS(index) || (words.shape(index + 1) & CAPITAL) !== 0) return false;
  if (index + 1 >= words.count || words.between(index) !== " ") return false;
  if (AFTER_PLURAL.test(words.word(index + 1))) return false;
  return index === 0 || !BEFORE_PLURAL.test(words.word(index - 1));
}
