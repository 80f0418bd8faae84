import browser from "webextension-polyfill";
import { type MessageOf, type Translate, translator } from "../core/i18n/translator.ts";

/**
 * Reads the catalogue that the browser has chosen for its language, which is English where that has none.
 * Plurals and dates go with the catalogue's words, not with the browser's language.
 */
export const messageOf: MessageOf = (key) => browser.i18n.getMessage(key);

/** Translates with the catalogue that the browser has chosen. */
export function browserTranslate(): Translate {
  return translator(messageOf);
}
