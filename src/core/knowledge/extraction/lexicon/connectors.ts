import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Small words inside names: "Charles de Gaulle", "Ludwig van Beethoven", "Bashar al-Assad". */
const EVERYWHERE = wordList(
  "al el ul bin ibn bint ben abu von van de der den di da dos das du del della la le ter ten af av zu d",
);
const CYRILLIC = wordList(
  "де да ди дю дель делла ла ле лос дос фон цу ван дер ден тер аль эль ибн бен бин ульд",
);
const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList("of the and for on"),
  fr: wordList("des l les en sur aux au"),
  es: wordList("los las"),
  pt: wordList("do"),
  it: wordList("dei degli delle dell dal nel sul d"),
  de: wordList("am an zum zur"),
  nl: wordList("het in"),
  ru: CYRILLIC,
  uk: CYRILLIC,
  be: CYRILLIC,
  bg: CYRILLIC,
};

const joined = new Map<string, ReadonlySet<string>>();

/** The small words that may stand inside a name, in a language (ISO 639). */
export function connectorsOf(language: string): ReadonlySet<string> {
  let connectors = joined.get(language);
  if (connectors === undefined) {
    connectors = new Set([...EVERYWHERE, ...(BY_LANGUAGE[language] ?? [])]);
    joined.set(language, connectors);
  }
  return connectors;
}
