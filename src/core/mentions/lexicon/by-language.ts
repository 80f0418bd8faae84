import { bulgarian } from "./bg/bulgarian.ts";
import { czech } from "./cs/czech.ts";
import { english } from "./en/english.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconWith } from "./no-words.ts";
import { polish } from "./pl/polish.ts";
import { russian } from "./ru/russian.ts";
import { slovene } from "./sl/slovene.ts";
import { ukrainian } from "./uk/ukrainian.ts";

/** By two-letter code. A language has its folder beside this file, with one value of this type. */
const LEXICONS: Readonly<Record<string, Lexicon>> = {
  bg: bulgarian,
  cs: czech,
  en: english,
  pl: polish,
  ru: russian,
  sl: slovene,
  uk: ukrainian,
};
const UNKNOWN = lexiconWith({});

/** English where nothing tells the language; no words for a language without a folder. */
export function lexiconOf(language: string | null): Lexicon {
  return LEXICONS[language ?? "en"] ?? UNKNOWN;
}
