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
  const words = new Words();
  words.read(text.slice(0, SAMPLE));
  return languageOf(words, null);
}

/** The same, but English where nothing tells. */
export function documentLanguage(text: string, lang: string | null): string {
  return knownLanguage(text, lang) ?? "en";
}
