import { catalogueLocale } from "../platform/i18n.ts";

/** Gives an extension page the language and direction of its words, and its title. */
export function preparePage(title: string): void {
  const locale = catalogueLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir = RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
  document.title = title;
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;
