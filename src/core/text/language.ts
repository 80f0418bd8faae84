import { CAPITAL, Words } from "./words.ts";

/**
 * Frequent function words, folded, by language: enough to tell the language of a paragraph, and to
 * know a small word of it. Languages without names of ours are here too, so that they are not taken
 * for a neighbour.
 */
const FUNCTION_WORDS_OF: Readonly<Record<string, string>> = {
  en: "a the of and to in is that for with was it he on as are by at from has have an but not be this",
  fr: "a le la les un une des du de et est dans pour que qui sur avec au aux pas par il elle en ce se ne",
  de: "der die das und ist nicht mit von den dem ein eine einen fur auf im zu sich des als auch am es",
  es: "a el la los las un una de del y en que es por con para su al se no lo como mas",
  pt: "a o os as um uma de do da dos das e em no na que nao com por para eu se ao mais",
  it: "a il lo la gli le un una di del della e che per con in non si da al sono nel piu",
  ro: "a un o si in de la cu pe nu este din care sa au pentru eu",
  ca: "el els la les un una de del dels i a que amb per al als us com mes hem ho ha aquest",
  gl: "o os as un unha do da dos das en non nun nunha eu con polo pola ao cos",
  nl: "de het een van en in is dat op te zijn voor met niet er aan door",
  tr: "bir ve bu icin ile da de ne cok daha gibi o",
  sv: "och i att det som en pa ar av for med den till inte ett",
  da: "og i at det som en pa er af for med den til ikke et",
  pl: "i w na z sie nie jest do ze to o od po za przez jak oraz ale jego dla",
  cs: "a v se na je ze s z do o to ale jak by pro jako po i k od jsou jeho pri ktery bude",
  sk: "a v sa na je ze s z do o to ale ako by pre po aj k od su jeho pri ktory bude",
  sl: "in je v na se da za so z bi ki po ni ne pa tudi od kot pri bo ob iz sta lahko",
  hr: "i je u na se da za su s bi koji od kao ne a iz sto nije o biti",
  ru: "и в не на что с по он как это из за для от его но так все к у о был",
  uk: "і в не на що з та до як за від це для про у він але й його є був",
  bg: "и в на да за от се не с е по че са до като ще но си през той",
  sr: "и је у на се да за су с би који од као не а из што није о бити",
  ar: "في من على إلى أن عن التي الذي هذا مع بعد قال كان ما لا",
};

/** Letters that one language alone writes among those above: each outweighs a function word. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/u,
  ru: /[ыэё]/u,
  pl: /[łąęśźń]/u,
  cs: /[ěřů]/u,
  tr: /[ığ]/u,
  de: /ß/u,
};

/** Fewer are a quotation or a foreign name in an English sentence. */
const FEWEST_WORDS = 3;
/** A headline in capitals is short; where it has accents, so many words tell what the page does not. */
const FEWEST_IN_CAPITALS = 2;
/** Of the words above. */
const LONGEST_WORD = 5;
/** A text is in another language than its page only where that one has so many words more. */
const CLEAR_LEAD = 2;
/** Languages whose common nouns begin with a capital, so that a capital does not mark a name. */
const NOUN_CAPITALISING = new Set(["de", "lb"]);

interface FunctionWords {
  /** The languages that have a word, by the word's hash: blocks are read word by word. */
  languagesByHash: ReadonlyMap<number, readonly string[]>;
  ofLanguage: ReadonlyMap<string, ReadonlySet<string>>;
}

let indexed: FunctionWords | null = null;

/** Made when it is first asked for: a module that nobody asks leaves nothing in a bundle. */
function functionWords(): FunctionWords {
  if (indexed) return indexed;
  const languagesByHash = new Map<number, string[]>();
  const ofLanguage = new Map<string, ReadonlySet<string>>();
  const words = new Words();
  for (const [language, text] of Object.entries(FUNCTION_WORDS_OF)) {
    ofLanguage.set(language, new Set(text.split(" ")));
    words.read(text);
    for (let index = 0; index < words.count; index++) {
      const hash = words.hash(index);
      languagesByHash.set(hash, [...(languagesByHash.get(hash) ?? []), language]);
    }
  }
  indexed = { languagesByHash, ofLanguage };
  return indexed;
}

/** A language tag's two- or three-letter code in small letters, or null; what else a page may write is no language. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0] ?? "";
  return /^[a-z]{2,3}$/u.test(primary) ? primary : null;
}

/**
 * The language of a text as a two-letter code: what its own words and letters say, and the page's
 * word for it where they say too little; null where neither does.
 */
export function languageOf(words: Words, pageLanguage: string | null): string | null {
  const page = primaryLanguage(pageLanguage);
  const unspaced = unspacedLanguage(words, page);
  if (unspaced !== null) return unspaced;
  const hasAccents = ACCENTED_OR_CYRILLIC.test(words.text);
  const isHeadline = page === null && hasAccents && isInCapitals(words);
  const counts = countFunctionWords(words, isHeadline);
  if (counts.size === 0) return page;
  const ownLetters = hasAccents ? Object.entries(OWN_LETTERS) : [];
  for (const [language, letters] of ownLetters) {
    if (counts.has(language) && letters.test(words.text)) {
      counts.set(language, (counts.get(language) ?? 0) + CLEAR_LEAD);
    }
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < (isHeadline ? FEWEST_IN_CAPITALS : FEWEST_WORDS)) return page;
  const rival = isHeadline ? "en" : page;
  if (rival !== null && best[1] < (counts.get(rival) ?? 0) + CLEAR_LEAD) return page;
  return best[1] > (next?.[1] ?? 0) ? best[0] : page;
}

/** The language of words that may never be asked for it: told once, when it is. */
export function lazyLanguage(words: Words, pageLanguage: string | null): () => string | null {
  let known: string | null | undefined;
  return () => {
    if (known === undefined) known = languageOf(words, pageLanguage);
    return known;
  };
}

export function isOtherThanEnglish(language: string | null): boolean {
  return language !== null && language !== "en";
}

function isInCapitals({ text }: Words): boolean {
  return text === text.toUpperCase();
}

/** Words with a capital may be names and do not count, unless all are in capitals. */
function countFunctionWords(words: Words, countsCapitals: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const { languagesByHash } = functionWords();
  for (let index = 0; index < words.count; index++) {
    if (words.end(index) - words.start(index) > LONGEST_WORD) continue;
    if (!countsCapitals && (words.shape(index) & CAPITAL) !== 0) continue;
    for (const language of languagesByHash.get(words.hash(index)) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** All that `OWN_LETTERS` has is among them; most English texts have none. */
const ACCENTED_OR_CYRILLIC = /[\u00c0-\u024f\u0400-\u04ff]/u;
/** Kana, Chinese characters, and what few texts have besides. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;
const KANA = /[\u3040-\u30ff]/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * Japanese by its kana; Chinese characters alone are Chinese unless the page is Japanese. Null where
 * they are a gloss in a text of another script.
 */
function unspacedLanguage(words: Words, page: string | null): string | null {
  if (!MAY_BE_UNSPACED.test(words.text)) return null;
  const kana = words.text.match(KANA)?.length ?? 0;
  const han = words.text.match(HAN)?.length ?? 0;
  if ((kana + han) * 2 < words.count || kana + han === 0) return null;
  return kana > 0 || page === "ja" ? "ja" : "zh";
}

export function capitalisesNouns(language: string | null): boolean {
  return language !== null && NOUN_CAPITALISING.has(language);
}

/** Whether a folded word is a function word of a language other than English. */
export function isForeignFunctionWord(word: string, language: string | null): boolean {
  if (language === null || language === "en") return false;
  return functionWords().ofLanguage.get(language)?.has(word) ?? false;
}
