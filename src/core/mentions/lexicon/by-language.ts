import { arabic } from "./ar/arabic.ts";
import { bulgarian } from "./bg/bulgarian.ts";
import { czech } from "./cs/czech.ts";
import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { spanish } from "./es/spanish.ts";
import { french } from "./fr/french.ts";
import { italian } from "./it/italian.ts";
import { japanese } from "./ja/japanese.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconWith } from "./lexicon-with.ts";
import { dutch } from "./nl/dutch.ts";
import { polish } from "./pl/polish.ts";
import { portuguese } from "./pt/portuguese.ts";
import { russian } from "./ru/russian.ts";
import { slovene } from "./sl/slovene.ts";
import { turkish } from "./tr/turkish.ts";
import { ukrainian } from "./uk/ukrainian.ts";
import { chinese } from "./zh/chinese.ts";

/** By two-letter code. A language has its folder beside this file, with one function that makes its lexicon. */
const MAKERS: Readonly<Record<string, () => Lexicon>> = {
  ar: arabic,
  bg: bulgarian,
  cs: czech,
  de: german,
  en: () => english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sl: slovene,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

export const LANGUAGES: readonly string[] = Object.keys(MAKERS);

const UNKNOWN = lexiconWith({});
const made = new Map<string, Lexicon>();

/**
 * English where nothing tells the language; no words for a language without a folder. Each is made when
 * it is first asked for: the background wakes often, and pages are in one language or two.
 */
export function lexiconOf(language: string | null): Lexicon {
  const code = language ?? "en";
  const known = made.get(code);
  if (known) return known;
  const make = Object.hasOwn(MAKERS, code) ? MAKERS[code] : undefined;
  if (!make) return UNKNOWN;
  const lexicon = make();
  made.set(code, lexicon);
  return lexicon;
}
