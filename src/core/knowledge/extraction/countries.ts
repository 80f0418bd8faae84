import { wordList } from "../../mentions/lexicon/word-list.ts";
import { fold } from "../../text/fold.ts";

/** What English calls countries besides their CLDR names, folded. Former states and parts of the United Kingdom too. */
const ENGLISH_NAMES =
  "us|u s|usa|u s a|uk|u k|america|united states of america|great britain|britain|england|scotland|wales|" +
  "northern ireland|soviet union|ussr|u s s r|yugoslavia|czechoslovakia|czech republic|east germany|" +
  "west germany|north korea|south korea|korea|burma|ivory coast|holland|persia|siam|zaire|rhodesia|prussia|" +
  "uae|palestine|congo|macedonia|swaziland|taiwan|hong kong|macau|" +
  "ottoman empire|russian federation|east timor|cape verde|turkey|bosnia|trinidad|vatican|tibet|soviet russia";

/** Regions of CLDR that are no countries. */
const NO_COUNTRIES = wordList("EU EZ UN QO ZZ XA XB AC CP CQ DG EA IC TA AQ BV HM");

const byLanguage = new Map<string, ReadonlySet<string>>();

/** The names of countries in a language (ISO 639), folded, as the platform knows them from CLDR. */
export function countryNames(language: string): ReadonlySet<string> {
  let names = byLanguage.get(language);
  if (names === undefined) {
    names = new Set([
      ...cldrNames(language),
      ...(language === "en" ? ENGLISH_NAMES.split("|") : []),
    ]);
    byLanguage.set(language, names);
  }
  return names;
}

/** "vereinigte staaten" behind an article: "vereinigten staaten". */
function inflected(name: string): string {
  return name.replace(/e (?=\p{L})/gu, "en ");
}

function cldrNames(language: string): string[] {
  let display: Intl.DisplayNames;
  try {
    display = new Intl.DisplayNames([language, "en"], { type: "region", fallback: "none" });
  } catch {
    // Not a language tag.
    return [];
  }
  const letters = Array.from({ length: 26 }, (_, letter) => String.fromCharCode(65 + letter));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRIES.has(code))
    .flatMap((code) => display.of(code) ?? [])
    .map((name) => fold(name.replace(/\s*\([^)]*\)/gu, "")))
    .flatMap((name) => (language === "de" && /e /u.test(name) ? [name, inflected(name)] : [name]));
}
