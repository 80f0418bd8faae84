import { english } from "./en/english.ts";
import type { Lexicon } from "./lexicon.ts";

/** By two-letter code. A language has its folder beside this file, with one value of this type. */
const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english };

/** English where the language is unknown or has no folder: its names stand in texts of all languages. */
export function lexiconOf(language: string | null): Lexicon {
  return LEXICONS[language ?? "en"] ?? english;
}
