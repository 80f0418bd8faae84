import browser from "webextension-polyfill";
import { type Translate, translator } from "../core/i18n/translator.ts";

/** Translates with the catalogue that the browser has chosen for its language. */
export function browserTranslate(): Translate {
  return translator(catalogueLocale(), (key) => browser.i18n.getMessage(key));
}

/**
 * The BCP 47 tag of the catalogue in use, which is English where the browser's language has none: its
 * plurals and dates go with its words, not with the browser's language.
 */
export function catalogueLocale(): string {
  return browser.i18n.getMessage("catalogueLocale") || "en";
}
