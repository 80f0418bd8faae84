import { CAPITAL, Words } from "../text/words.ts";
import { wordList } from "./lexicon/word-list.ts";

/** Frequent function words, folded: enough to tell a paragraph's language, and to know a word of it. */
const FUNCTION_WORDS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList(
    "the of and to in is that for with was it he on as are by at from has have an but not be this",
  ),
  fr: wordList(
    "le la les un une des du de et est dans pour que qui sur avec au aux pas par il elle en ce se ne",
  ),
  de: wordList(
    "der die das und ist nicht mit von den dem ein eine einen fur auf im zu sich des als auch am es",
  ),
  es: wordList("el la los las un una de del y en que es por con para su al se no lo como mas"),
  pt: wordList("o os as um uma de do da dos das e em no na que nao com por para eu se ao mais"),
  it: wordList("il lo la gli le un una di del della e che per con in non si da al sono nel piu"),
  ro: wordList("un o si in de la cu pe nu este din care sa au pentru eu"),
  nl: wordList("de het een van en in is dat op te zijn voor met niet er aan door"),
  pl: wordList("i w na z sie nie jest do ze to o od po za przez jak"),
  tr: wordList("bir ve bu icin ile da de ne cok daha gibi o"),
  sv: wordList("och i att det som en pa ar av for med den till inte ett"),
  da: wordList("og i at det som en pa er af for med den til ikke et"),
};

/** Fewer are a quotation or a foreign name in an English sentence. */
const FEWEST_WORDS = 3;
/** Of the words above. */
const LONGEST_WORD = 4;
/** Languages whose common nouns begin with a capital, so that a capital does not mark a name. */
const NOUN_CAPITALISING = new Set(["de", "lb"]);

/** The languages that have a function word, by the word's hash: blocks are read word by word. */
const languagesByHash = new Map<number, string[]>();
const hashes = new Words();
for (const [language, words] of Object.entries(FUNCTION_WORDS_OF)) {
  for (const word of words) {
    hashes.read(word);
    const hash = hashes.hash(0);
    languagesByHash.set(hash, [...(languagesByHash.get(hash) ?? []), language]);
  }
}

/** The language of a block: what its own words say, and the page's word for it where they say nothing. */
export function languageOf(words: Words, pageLanguage: string | null): string | null {
  const counts = new Map<string, number>();
  for (let index = 0; index < words.count; index++) {
    if (words.end(index) - words.start(index) > LONGEST_WORD) continue;
    if ((words.shape(index) & CAPITAL) !== 0) continue;
    for (const language of languagesByHash.get(words.hash(index)) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (best && best[1] >= FEWEST_WORDS && best[1] > (next?.[1] ?? 0)) return best[0];
  return pageLanguage?.toLowerCase().split(/[-_]/u)[0] ?? null;
}

export function capitalisesNouns(language: string | null): boolean {
  return language !== null && NOUN_CAPITALISING.has(language);
}

/** Whether a folded word is a function word of a language other than English. */
export function isForeignFunctionWord(word: string, language: string | null): boolean {
  return (
    language !== null && language !== "en" && (FUNCTION_WORDS_OF[language]?.has(word) ?? false)
  );
}
