import { browserTranslate } from "../../platform/i18n.ts";

/** Gives an extension page the language and direction of its words, and its title. */
export function preparePage(title: string): void {
  const { locale } = browserTranslate();
  document.documentElement.lang = locale;
  document.documentElement.dir = RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
  document.title = title;
}

/** Gives the page's text the size of the text of cards, in percent of the usual one. */
export function scaleText(percent: number): void {
  document.documentElement.style.setProperty("--text-scale", String(percent / 100));
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;
