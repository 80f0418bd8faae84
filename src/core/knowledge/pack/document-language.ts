import { languageOf, primaryLanguage } from "../../text/language.ts";
import { Words } from "../../text/words.ts";

/** Code units of a document that are read to tell its language. */
const SAMPLE = 20_000;

/**
 * The language of a document (ISO 639): as it declares it, else by its function words; null if neither
 * tells.
 */
export function knownLanguage(text: string, lang: string | null): string | null {
  const given = primaryLanguage(lang);
  if (given !== null) return given;
  const sample = text.slice(0, SAMPLE);
  const words = new Words();
  words.read(sample);
  return languageOf(words, null) ?? languageOfScript(sample);
}

/** Scripts in which, among the languages of the news, hardly more than one is written. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ko", /\p{Script=Hangul}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

/** The language of a script that most of the text's letters are in. */
function languageOfScript(text: string): string | null {
  const half = (text.match(/\p{L}|\p{M}/gu)?.length ?? 0) / 2;
  const [language = null] =
    SCRIPTS.find(([, letters]) => (text.match(letters)?.length ?? 0) > half) ?? [];
  return language;
}

/** The same, but English where nothing tells. */
export function documentLanguage(text: string, lang: string | null): string {
  return knownLanguage(text, lang) ?? "en";
}
