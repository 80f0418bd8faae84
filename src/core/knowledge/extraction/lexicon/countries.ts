import { fold } from "../../../text/fold.ts";
import { inflectedForms } from "../../../text/inflection/inflect.ts";

/** What English calls countries besides their CLDR names, folded. Former states and parts of the United Kingdom too. */
const ENGLISH_NAMES =
  "us|u s|usa|u s a|uk|u k|america|united states of america|great britain|britain|england|scotland|wales|" +
  "northern ireland|soviet union|ussr|u s s r|yugoslavia|czechoslovakia|czech republic|east germany|" +
  "west germany|north korea|south korea|korea|burma|ivory coast|holland|persia|siam|zaire|rhodesia|prussia|" +
  "uae|palestine|congo|macedonia|swaziland|taiwan|hong kong|macau|" +
  "ottoman empire|russian federation|east timor|cape verde|turkey|bosnia|trinidad|vatican|tibet|soviet russia";

/** Regions of CLDR that are no countries. */
const NO_COUNTRIES = new Set("EU EZ UN QO ZZ XA XB AC CP CQ DG EA IC TA AQ BV HM".split(" "));

/** Of the short names, "USA" and "ОАЭ": others, such as "RU" for the United Kingdom, mean more than one thing. */
const SHORT_NAME = /^\p{L}{3,}$/u;

const countries = new Map<string, ReadonlySet<string>>();
const continents = new Map<string, ReadonlySet<string>>();

/** Continents and their parts, by UN M49. */
const PARTS_OF_THE_WORLD =
  "002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419";

/**
 * The names of countries in a language (ISO 639), in all cases, folded; the platform has them from CLDR.
 */
export function countryNames(language: string): ReadonlySet<string> {
  return remembered(countries, language, () => [
    ...namesOf(language, countryCodes()),
    ...(language === "en" ? ENGLISH_NAMES.split("|") : []),
  ]);
}

/** The names of countries in a language (ISO 639), as it writes them. */
export function countriesAsWritten(language: string): { text: string; category: string }[] {
  return displayed(language, countryCodes(), "long").map((name) => ({
    text: name.replace(/\s*\([^)]*\)/gu, ""),
    category: "country",
  }));
}

/** The names of continents and their parts in a language (ISO 639), in all cases, folded. */
export function continentNames(language: string): ReadonlySet<string> {
  return remembered(continents, language, () => namesOf(language, PARTS_OF_THE_WORLD.split(" ")));
}

function remembered(
  byLanguage: Map<string, ReadonlySet<string>>,
  language: string,
  list: () => string[],
): ReadonlySet<string> {
  let names = byLanguage.get(language);
  if (names === undefined) {
    names = new Set(list());
    byLanguage.set(language, names);
  }
  return names;
}

function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, letter) => String.fromCharCode(65 + letter));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code));
}

function namesOf(language: string, codes: readonly string[]): string[] {
  return [
    ...displayed(language, codes, "long"),
    ...displayed(language, codes, "short").filter((name) => SHORT_NAME.test(name)),
  ]
    .map((name) => name.replace(/\s*\([^)]*\)/gu, ""))
    .flatMap((name) => [name, ...inflectedForms(name, language, "noun")])
    .map(fold);
}

function displayed(language: string, codes: readonly string[], style: "long" | "short"): string[] {
  try {
    const names = new Intl.DisplayNames([language, "en"], {
      type: "region",
      fallback: "none",
      style,
    });
    return codes.flatMap((code) => names.of(code) ?? []);
  } catch {
    // Not a language tag.
    return [];
  }
}
