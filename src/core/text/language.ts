import { APOSTROPHE } from "./fold.ts";
import { ALL_CAPITALS, CAPITAL, Words } from "./words.ts";

/**
 * Frequent function words, folded, by language: enough to tell the language of a paragraph, and to
 * know a small word of it. Languages without names of ours are here too, so that they are not taken
 * for a neighbour.
 */
const FUNCTION_WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  en: [
    "a the of and to in is that for with was it he on as are by at from has have an but not be",
    "this his her they we which or their been were will would said who one more about into",
    "over after than its out if when what there can had she you could other also",
    "against during before between",
  ],
  fr: [
    "a le la les un une des du de et est dans pour que qui sur avec au aux pas par il elle en ce",
    "se ne d l qu n s plus son sa ses leur leurs ont ete sont cette ces mais ou comme apres selon",
    "tout sans fait etre entre aussi meme sous vers dont deja depuis contre lors sera pendant",
  ],
  de: [
    "der die das und ist nicht mit von den dem ein eine einen fur auf im zu sich des als auch am",
    "es sie er wie bei nach aus oder aber hat war wird einem einer eines sind sei vom zum zur",
    "uber nur noch wenn dass hatte kann wurde haben werden ihre sein seine vor um so gegen bis",
    "durch habe soll mehr laut hiess dabei",
  ],
  es: [
    "a el la los las un una de del y en que es por con para su al se no lo como mas sus ha han",
    "fue esta este desde sin sobre entre tras pero ya sido tambien hasta cuando donde muy son",
    "contra e o ni segun era habia sera ante durante le les",
  ],
  pt: [
    "a o os as um uma de do da dos das e em no na que nao com por para eu se ao mais pelo pela",
    "pelos pelas foi ser mas sobre entre apos ate ja tem seu sua seus esta este isso segundo",
    "contra num numa ele ela nos nas aos foram ha",
  ],
  it: [
    "a il lo la gli le un una di del della e che per con in non si da al sono nel piu dei degli",
    "delle dal dalla nella nei sul sulla ha hanno stato stata anche come ma tra fra dopo alla",
    "alle ai suo sua suoi loro questo essere fino ad ed o se quando contro dell nell all sull l d",
    "dai dagli",
  ],
  ro: ["a un o si in de la cu pe nu este din care sa au pentru eu"],
  ca: ["el els la les un una de del dels i a que amb per al als us com mes hem ho ha aquest"],
  gl: [
    "o as os un unha do da dos das en non nun nunha eu con polo pola ao cos dunha dun unhas pero",
  ],
  nl: [
    "de het een van en in is dat op te zijn voor met niet er aan door die dit ook maar bij uit om",
    "over na tegen heeft hebben werd worden was wordt zich hij zij ze hun als nog wel dan wie wat",
    "kan moet volgens tot tussen meer geen onder haar sinds",
  ],
  tr: [
    "bir ve bu icin ile da de ne cok daha gibi o olan olarak kadar sonra ise gore her ancak hem",
    "ya var yok oldu etti dedi buyuk yeni bin yil en sn karsi once",
  ],
  sv: ["och i att det som en pa ar av for med den till inte ett"],
  da: ["og i at det som en pa er af for med den til ikke et"],
  pl: [
    "i w na z sie nie jest do ze to o od po za przez jak oraz ale jego dla ma byl byla bylo pod",
    "przy przed tym tej tego ktory ktora ktore ich sa juz tylko lub a we co tak czy ten ta by",
    "bedzie bez gdy roku moze wobec",
  ],
  cs: [
    "a v se na je ze s z do o to ale jak by pro jako po i k od jsou jeho pri ktery bude byl byla",
    "bylo nebo uz jejich ktera ktere kteri pod pred mezi kde kdy ve ke co ten ta tom si za aby",
    "byt bez roku podle vsak take proti",
  ],
  sk: ["a v sa na je ze s z do o to ale ako by pre po aj k od su jeho pri ktory bude"],
  sl: [
    "in je v na se da za so z bi ki po ni ne pa tudi od kot pri bo ob iz sta lahko bil bila bilo",
    "kar ker vec med pred proti zaradi svoje ter ali tem leta kjer kako nad brez saj vse kateri",
  ],
  hr: [
    "i je u na se da za su s bi koji od kao ne a iz sto nije o biti bio bila bilo jer vise medu",
    "pri prije protiv zbog svoje te ili tome godine gdje kako nad bez sve kojih",
  ],
  ru: [
    "и в не на что с по он как это из за для от его но так все к у о был же бы мы она они который",
    "которые ли уже при без под чтобы если было были будет том этом ее их где когда после со об",
    "во ни или через себя года году",
  ],
  uk: [
    "і в не на що з та до як за від це для про у він але й його є був які який яка було була були",
    "буде при без під щоб якщо цього її їх де коли після зі або через себе року вже ж ще також",
  ],
  bg: [
    "и в на да за от се не с е по че са до като ще но си през той със във които който която беше",
    "бяха няма има бъде при без под над след или ако вече само този тази това тези му им ги го я",
    "ли между според срещу още",
  ],
  sr: ["и је у на се да за су с би који од као не а из што није о бити"],
  ar: ["في من على إلى أن عن التي الذي هذا مع بعد قال كان ما لا"],
};

/**
 * Letters that one language alone writes among those above: they outweigh a function word. Where
 * news in other languages has names with them ("São", "Erdoğan") they count in small words only.
 */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/gu,
  ru: /[ыэё]/gu,
  pl: /[łąęśźń]/gu,
  cs: /[ěřů]/gu,
  tr: /[ığ]/gu,
  de: /ß/gu,
  pt: /[ãõ]/gu,
  es: /ñ/gu,
  fr: /[œû]/gu,
};

const NAMES_OF_NEWS = new Set(["tr", "pt", "es", "fr"]);

/** Fewest function words that tell a language: fewer are a quotation or a foreign name in English. */
const FEWEST_WORDS = 3;
/** Fewest of them in a text that has no function word of the page's language. */
const FEWEST_BESIDE_NONE = 2;
/** Fewest function words that tell the language of a headline in capitals, which is short. */
const FEWEST_IN_CAPITALS = 2;
/** Length of the longest function word above, in characters. */
const LONGEST_WORD = 8;
/** How many more function words of another language than of the page's a text must have to be in it. */
const CLEAR_LEAD = 2;
/** Languages whose common nouns begin with a capital, so that a capital does not mark a name. */
const NOUN_CAPITALISING = new Set(["de", "lb"]);

interface FunctionWords {
  /** The languages that have a word, by the word's hash: blocks are read word by word. */
  languagesByHash: ReadonlyMap<number, readonly string[]>;
  ofLanguage: ReadonlyMap<string, ReadonlySet<string>>;
}

let indexed: FunctionWords | null = null;

/** Built on first use, so that bundlers can drop the table where nothing calls this. */
function functionWords(): FunctionWords {
  if (indexed) return indexed;
  const languagesByHash = new Map<number, string[]>();
  const ofLanguage = new Map<string, ReadonlySet<string>>();
  const words = new Words();
  for (const [language, lines] of Object.entries(FUNCTION_WORDS_OF)) {
    const text = lines.join(" ");
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

/**
 * The two- or three-letter code of a language tag, in small letters; null for anything else that a page may
 * declare.
 */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0] ?? "";
  return /^[a-z]{2,3}$/u.test(primary) ? primary : null;
}

/**
 * The language of a text as a two-letter code: by its own words and letters or, if they tell too little, as
 * its page declares it; null if neither tells.
 */
export function languageOf(words: Words, pageLanguage: string | null): string | null {
  const page = primaryLanguage(pageLanguage);
  const byScript = unspacedLanguage(words, page) ?? arabicLanguage(words, page);
  if (byScript !== null) return byScript;
  const hasAccents = ACCENTED_OR_CYRILLIC.test(words.text);
  const isHeadline = page === null && hasAccents && isInCapitals(words);
  const counts = countFunctionWords(words, isHeadline);
  if (counts.size === 0) return page;
  const ownLetters = hasAccents ? Object.entries(OWN_LETTERS) : [];
  for (const [language, letters] of ownLetters) {
    if (isWrittenWith(letters, words.text, NAMES_OF_NEWS.has(language))) {
      counts.set(language, (counts.get(language) ?? 0) + CLEAR_LEAD);
    }
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  const rival = isHeadline ? "en" : page;
  const isAlone = page !== null && Object.hasOwn(FUNCTION_WORDS_OF, page) && !counts.has(page);
  const fewest = isHeadline ? FEWEST_IN_CAPITALS : isAlone ? FEWEST_BESIDE_NONE : FEWEST_WORDS;
  if (!best || best[1] < fewest) return page;
  if (rival !== null && best[1] < (counts.get(rival) ?? 0) + CLEAR_LEAD) return page;
  return best[1] > (next?.[1] ?? 0) ? best[0] : page;
}

/** Whether one of the letters is in the text, if asked in a word without a capital. */
function isWrittenWith(letters: RegExp, text: string, inSmallWord: boolean): boolean {
  for (const { index } of text.matchAll(letters)) {
    let start = index;
    while (inSmallWord && start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--;
    if (!inSmallWord || /\p{Ll}/u.test(text.charAt(start))) return true;
  }
  return false;
}

/** The language of some words, determined once, when it is first asked for. */
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

/** Words with a capital may be names and count only at the start of a sentence, unless all are in capitals. */
function countFunctionWords(words: Words, countsCapitals: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const { languagesByHash } = functionWords();
  for (let index = 0; index < words.count; index++) {
    if (words.end(index) - words.start(index) > LONGEST_WORD) continue;
    if (isBehindApostrophe(words, index)) {
      if (isTurkishEnding(words, index)) counts.set("tr", (counts.get("tr") ?? 0) + 1);
      continue;
    }
    const languages = languagesByHash.get(words.hash(index));
    if (!languages) continue;
    const isCapital = (words.shape(index) & CAPITAL) !== 0;
    if (isCapital && !countsCapitals && !opensSentence(words, index)) continue;
    for (const language of languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

const TURKISH_ENDING =
  /^(?:n?[ıiuü]n|y?[aeıiuü]|n[aeıiuü]|n?[dt][ae]n?|[dt][ae]ki|yl[ae]|l[ıiuü])$/u;

function isBehindApostrophe(words: Words, index: number): boolean {
  const end = index > 0 ? words.end(index - 1) : -1;
  return end >= 0 && words.start(index) - end === 1 && APOSTROPHE.test(words.text.charAt(end));
}

/** "Kiev'e", "Rusya'nın": the endings of a name stand behind an apostrophe. */
function isTurkishEnding(words: Words, index: number): boolean {
  const isName = (words.shape(index - 1) & CAPITAL) !== 0;
  const length = words.end(index - 1) - words.start(index - 1);
  return isName && length > 1 && TURKISH_ENDING.test(words.word(index));
}

/** Whether a sentence begins at a word. None begins with an abbreviation in capitals. */
function opensSentence(words: Words, index: number): boolean {
  if ((words.shape(index) & ALL_CAPITALS) !== 0) return false;
  return index === 0 || /[.!?]\s/u.test(words.between(index - 1));
}

/** Includes all letters of `OWN_LETTERS`; most English texts have none of them. */
const ACCENTED_OR_CYRILLIC = /[\u00c0-\u024f\u0400-\u04ff]/u;
/** Kana, Chinese characters, and what few texts have besides. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;
const KANA = /[\u3040-\u30ff]/gu;
const HAN = /\p{Script=Han}/gu;

const ARABIC = /\p{Script=Arabic}/gu;
const MAY_BE_ARABIC = /[\u0600-\u06ff]/;
/** The languages written in Arabic letters. */
const IN_ARABIC_LETTERS = new Set(["ar", "fa", "ur", "ps", "ckb", "ug", "sd"]);

/** Arabic where most letters are, unless the page is in another language of its letters; else null. */
function arabicLanguage({ text }: Words, page: string | null): string | null {
  if (!MAY_BE_ARABIC.test(text)) return null;
  const letters = text.match(ARABIC)?.length ?? 0;
  if (letters * 2 < text.length) return null;
  return page !== null && IN_ARABIC_LETTERS.has(page) ? page : "ar";
}

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
