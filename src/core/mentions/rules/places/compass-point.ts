import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { withEndings, wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

const DIRECTIONS = wordList(
  "occident ouest nord sud est occidente oeste norte sur este ovest ocidente sul leste westen osten norden suden",
  "oosten noorden zuiden",
);
/** German puts the region in the genitive: "der Westen Sachsens". */
const GENITIVE = /s$/u;

const TURKISH_DIRECTIONS = wordList("bati dogu kuzey guney");
/** "Batı yakası", "Batı kıyıları". */
const SIDES = wordList(
  withEndings(
    "yakasi kiyisi kiyilari bolgesi bolgeleri kesimi kesimleri ucu yonu tarafi yarisi sahili sahilleri illeri ilceleri duvari ruzgari",
    "- nda nde ndan nden ni na ne nin",
  ),
);

/** Before what they are a part of; in other cases a verb may have both: "Запад дал Украине", "Западом Украины". */
const SLAVIC_DIRECTIONS = wordList(
  "запад западе западът захід заході zachod zachodzie zapad zapade zahod zahodu",
);
/** Folded, in the genitive. */
const PARTED = wordList(
  withEndings("стран област регион республик государств район город континент", "ы а и"),
  "края леса парка провинции штата острова поселка столицы країни області регіону республіки держави району міста континенту страната областта региона града държавата континента",
  "kraju regionu panstwa wojewodztwa miasta kontynentu zeme kraje republiky statu mesta kontinentu drzave dezele regije mesta celine",
);
/** Genitives of places that are no other case, nor a person's: "Запад Путина боится". */
const GENITIVE_OF_PLACE: Readonly<Record<string, RegExp>> = {
  bg: /./u,
  cs: /(?:y|ska|čech)$/iu,
  pl: /(?:y|ki)$/u,
  ru: /(?:ы|(?<!ин|[оеё]в)а|[^и][ия])$/u,
  sl: /e$/u,
  uk: /и$/u,
};

/** "Восток-Запад" */
const EAST = /^(?:восток|схід|изток|wschod|vychod|vzhod)$/u;
/** In UTF-16 units. */
const LONGEST_YEAR = 6;
/** Exercises by their year: "Запад-2025". */
const YEAR = /^[- \u2010-\u2013]\d{2,4}(?![\d-])/u;
/** What has a part called so: "оперативне командування Захід", "Tribuna Západ", "района Запад". */
const HAS_PARTS = wordList(
  withEndings(
    "командовани командуванн район квартал сектор трибун округ",
    "- а у е ом ам ы и я ю ем і",
  ),
  "района квартала тц трц ок вик жк ринок рынок рынка рынке группа группы группе група групи групі",
  withEndings("sektor trybun tribun dzielnic okres obvod", "- a u y e ie"),
  "naselje naselja naselju soseska soseske rejon rejonu",
);

/** "Учения «Запад-2025»", "ОК «Захід»", "Praha-Západ": exercises, commands and parts of towns. */
function namedSo({ around, first, end }: Candidate): boolean {
  if (!SLAVIC_DIRECTIONS.has(around.word(first))) return false;
  const { text } = around.words;
  if (YEAR.test(text.slice(end, end + LONGEST_YEAR))) return true;
  if (around.gapBefore(first) === "hyphen" && around.isCapital(first - 1)) {
    return !EAST.test(around.word(first - 1));
  }
  if (!HAS_PARTS.has(around.word(first - 1))) return false;
  return /^ ?["“„«]? ?$/u.test(around.words.between(first - 1));
}

/** "Запад страны", "Zachód Polski", "Западът на България". */
function slavicPart({ around, first }: Candidate): number | null {
  if (!SLAVIC_DIRECTIONS.has(around.word(first))) return null;
  const region = around.word(first + 1) === "на" ? first + 2 : first + 1;
  if (around.gapBefore(region) !== "space") return null;
  if (around.written(first) === "Западът" && region > first + 1) return region;
  if (PARTED.has(around.word(region)) && !around.isCapital(region)) return region;
  const language = around.language ?? "";
  if ((language === "bg") !== region > first + 1 || !around.isCapital(region)) return null;
  return GENITIVE_OF_PLACE[language]?.test(around.written(region).normalize("NFC")) ? region : null;
}

const TURKISH_AND = wordList("ve ile veya");
const TURKISH_PARTS = wordList("orta dogu kuzey guney ic");

/** "Batı ve Orta Karadeniz": of two parts of a region. */
function isTurkishPair({ around, last }: Candidate): boolean {
  if (!TURKISH_AND.has(around.word(last + 1)) || !TURKISH_PARTS.has(around.word(last + 2)))
    return false;
  return around.isCapital(last + 2) && around.isCapital(last + 3);
}

/** What forecasts speak of, by the beginnings of the words. */
const WEATHER =
  /(?<!\p{L})(?:дожд|дощ|дъжд|ливн|злив|гроз(?:а|ы|и|у|ой)(?!\p{L})|осадк|опад[иі]|валеж|снег|сніг|сняг|метел|хуртовин|синоптик|deszcz|opad[yó]|śnie[gż]|synopty|déšť|dešt|srážk|sněh|sněž|meteorolog|dežj|padavin|neviht|sneg|sağanak|yağış|yağmur|Regen|Schauer|Gewitter|Schnee|Niederschl|regnet|schneit|regen|buien|onweer|sneeuw)/u;

/** "Дожди на Западе", "Na Zachodzie deszcz": where a sentence speaks of the weather. */
function isInForecast({ around, first, category }: Candidate): boolean {
  const word = around.word(first);
  if (category === "country") return false;
  if (!SLAVIC_DIRECTIONS.has(word) && !TURKISH_DIRECTIONS.has(word) && !DIRECTIONS.has(word))
    return false;
  if (!around.blockHas(WEATHER)) return false;
  const sentence = around.sentenceAt(first);
  return WEATHER.test(around.phrase(sentence.first, sentence.last));
}

/** A part of a region: "el Occidente de Asturias", "der Westen Sachsens". */
export const compassPoint: Rule = {
  id: "compass-point",
  languages: "others",
  concerns: ({ isOneWord }) => isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (namedSo(candidate)) return { words: phraseWith(candidate, first, last), bearer: null };
    if (isInForecast(candidate)) {
      return { words: phraseWith(candidate, first, last), bearer: null };
    }
    if (around.gapAfter(last) !== "space") return null;
    const part = slavicPart(candidate);
    if (part !== null) return { words: phraseWith(candidate, first, part), bearer: null };
    let region = last + 1;
    const isTurkish = TURKISH_DIRECTIONS.has(around.word(first));
    if (isTurkish && (SIDES.has(around.word(region)) || isTurkishPair(candidate))) {
      return { words: phraseWith(candidate, first, region), bearer: null };
    }
    if (!DIRECTIONS.has(around.word(first))) return null;
    const hasOf = FOREIGN_OF.has(around.word(region));
    if (hasOf) region++;
    const gap = around.gapBefore(region);
    if ((gap !== "space" && gap !== "apostrophe") || !around.isCapital(region)) return null;
    const isGenitive = around.language === "de" && GENITIVE.test(around.word(region));
    return hasOf || isGenitive
      ? { words: phraseWith(candidate, first, region), bearer: null }
      : null;
  },
};
