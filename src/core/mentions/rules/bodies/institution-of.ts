import { capitalisesNouns } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { DECLINING } from "../language-families.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";
import { isGenitive, THIS } from "../slavic.ts";
import { charityBefore } from "./charity.ts";
import { actBefore } from "./legal-act.ts";
import { raceBefore } from "./race.ts";

/** Words between the head and the name: "Министерство экономического развития и торговли Украины". */
const MOST_BETWEEN = 7;
/** In Arabic a genitive follows its noun: "ناقلة النفط إيران". */
const MOST_BETWEEN_IN_ARABIC = 1;
/** Verbs that a body is the subject of, by their past tense: "Министерство обороны попросило США". */
const VERB = /..(?:lo|ло)$|.{4}[аеия]л[аи]?$/u;
const LATIN_VERB = /.{3}[aeiy]l[ai]?$/u;
const HAS_LATIN_VERBS = new Set(["pl", "cs", "sl"]);
/** Right after the head they say what the body is for: "Департамент по выходу Британии из ЕС". */
const PURPOSE = wordList("по ds do pro za з у");
/** Of these, what says where something is besides. */
const MAY_BE_WHERE = wordList("з у do по");
const PARTICLES = wordList("pa же ж бо");
/** A bank of the world is no country's: "Всемирный банк Армении 100 млн". */
const OF_THE_WORLD =
  /^(?:всемирн|мирово|международн|європейськ|европейск|світов|міжнародн|световн|swiatow|miedzynarodow|europejsk|svetov|mezinarodn|evropsk|mednarodn)/u;
/** Before the name they say where the body is, and not whose: "Центр контролю захворювань у США". */
const IN = wordList("в во у w we v ve na");
/** Adjectives that make a body the one of its kind, at the start of a sentence too. */
const ONE_OF_A_KIND =
  /^(?:верховн|върховн|национальн|національн|державн|государственн|федеральн|централн|центральн|международн|міжнародн|воздушн|повітрян|военно|військово|vrhovn|ustavn|nejvyss|najwyzsz|komunisticn|vzdusn|zracn)/u;
/** "Международные авиалинии Украины": a firm of that name, and none of the world. */
const AIRLINES = /^ав[иі]ал[иі]н/u;
/** Right behind the head they make it the one of its kind, at the start of a sentence too: "Палата представників США". */
const OF_ONE_KIND = /^(?:представ|reprezentant|najwyzsz)/u;

/**
 * A body that is called after a country or a place, in languages that put the place behind: "Конгресс
 * США", "Ministerstwo Obrony Ukrainy", "Radio Moskau". Written small, the word for the body is an
 * ordinary noun and the country is meant ("parlament Ukrainy"), but for some that are always written
 * so ("ministerstvo financí USA").
 */
export const institutionOf: Rule = {
  id: "institution-of",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isInHonour(candidate) || isBeforeHonour(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "longer" };
    }
    if (candidate.kind === "demonym" || candidate.category === "person") return null;
    if (isArabicFirm(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: "longer" };
    }
    if (isArabicCredit(candidate)) {
      return { words: `(${around.phrase(first, last)})`, bearer: null };
    }
    const title = charityBefore(candidate) ?? actBefore(candidate) ?? raceBefore(candidate);
    if (title !== null) return { words: phraseWith(candidate, title, last), bearer: "longer" };
    // "Міністерство охорони здоров’я України": not the pronoun.
    const isWordsEnd = around.gapBefore(first - 1) === "apostrophe";
    if (around.isIn("functionWords", first - 1) && !isWordsEnd) return null;
    const partner = partnerBefore(candidate);
    if (isDealOfTwo(candidate, partner ?? first)) return null;
    if (partner !== null && isCapitalHead(candidate, partner - 1)) {
      return { words: phraseWith(candidate, partner - 1, last), bearer: "longer" };
    }
    let hasPreposition = false;
    // In Turkish the place stands before: "Hilton Oteli'ndeki kokteyle ABD konsolosu katıldı".
    if (around.language === "tr") return null;
    if (IN.has(around.word(first - 1))) return null;
    const most = around.language === "ar" ? MOST_BETWEEN_IN_ARABIC : MOST_BETWEEN;
    for (let index = first - 1; index >= first - 1 - most; index--) {
      // The apostrophe is a letter in "охорони здоров’я".
      const isJoined = around.joinsNext(index) || around.gapAfter(index) === "apostrophe";
      if (!isJoined || around.nameEnds.has(index)) return null;
      const isAlwaysName = around.isIn("ofHeads", index);
      if (isAlwaysName || around.isIn("heads", index)) {
        if (isOfTheWorld(candidate, index)) return null;
        // "Od útoku tohoto hnutí Izrael vede válku"
        if (THIS.has(around.word(index - 1)) && !around.isCapital(index)) return null;
        if (hasPreposition && !PURPOSE.has(around.word(index + 1))) return null;
        return (isAlwaysName && !hasPreposition) || isNamed(candidate, index)
          ? { words: phraseWith(candidate, index, last), bearer: "longer" }
          : null;
      }
      // "Svetovna banka pa Armeniji"
      if (
        around.isIn("roles", index) ||
        isVerb(candidate, index) ||
        PARTICLES.has(around.word(index))
      )
        return null;
      hasPreposition ||= around.isIn("prepositions", index);
    }
    return null;
  },
};

function isOfTheWorld({ around }: Candidate, head: number): boolean {
  if (AIRLINES.test(around.word(head))) return false;
  return OF_THE_WORLD.test(around.word(head - 1)) || OF_THE_WORLD.test(around.word(head + 1));
}

const ARABIC_FIRMS = wordList("شركة لشركة بشركة وشركة مجموعة هيئة");

/** "شركة الصين للطيران": a firm with a country's name and, behind it, what it is for. */
function isArabicFirm({ around, first, last }: Candidate): boolean {
  if (around.language !== "ar" || !ARABIC_FIRMS.has(around.word(first - 1))) return false;
  const isNext = around.gapBefore(first) === "space" && around.gapAfter(last) === "space";
  return isNext && /^لل.{3}/u.test(around.word(last + 1));
}

/** "خالد في الدوحة (الشرق الأوسط)": the paper whose picture it is, at the end of a caption. */
function isArabicCredit({ around, first, last, end, category }: Candidate): boolean {
  if (around.language !== "ar" || category !== "place" || first === last) return false;
  const { text } = around.words;
  return (
    text.charAt(around.words.start(first) - 1) === "(" && /^\)\s*(?:$|\n)/u.test(text.slice(end))
  );
}

/** "Of the name of": what schools and streets are called after stands behind in the genitive. */
const NAME_OF = wordList("имени імені imienia");
/** With a point; without one they are "them". */
const NAME_OF_SHORT = wordList("им ім im");
/** What bears names, besides what heads institutions: not "при упоминании имени Трампа". */
const NAMED_PLACES = wordList(
  "школа школы школе школу школою школі лицей лицея лицее ліцей ліцею гимназия гимназии гімназія гімназії мечеть мечети мечеті",
  "больница больницы больнице лікарня лікарні завод завода заводу парк парка парку площадь площади площа площі улица улицы улице",
  "вулиця вулиці проспект проспекта проспекту мост моста міст мосту полк полка батальон батальона училище училища библиотека библиотеки",
  "liceum szkola szkoly szkole szpital szpitala gimnazjum park parku ulica ulicy plac placu most mostu biblioteka biblioteki osiedle",
);

/** "Liceum imienia Narodów Zjednoczonych", "мечеть имени Кадырова", but "от имени Путина". */
function isInHonour(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  const name = first - 1;
  if (!DECLINING.has(around.language ?? "") || around.isCapital(name)) return false;
  const bearer = name - 1;
  const isBearer = NAMED_PLACES.has(around.word(bearer)) || around.isIn("heads", bearer);
  if (around.gapBefore(name) !== "space" || !isBearer) return false;
  const gap = around.gapAfter(name);
  if (gap === "space") return NAME_OF.has(around.word(name));
  // "Не верит им. Россия готова"
  const isBehind = first < last || isGenitive(candidate);
  return gap === "point-space" && NAME_OF_SHORT.has(around.word(name)) && isBehind;
}

const BEFORE_HONOUR = /^ (?:им\.|ім\.|имени|імені|im\.|imienia) \p{Lu}/u;
/** In UTF-16 units. */
const LONGEST_HONOUR = 12;

/** "Ансамбль танца Украины имени Вирского": whose name stands behind is a body's. */
function isBeforeHonour(candidate: Candidate): boolean {
  const { around, end } = candidate;
  if (!/^[иіi]/u.test(around.word(candidate.last + 1)) || !isGenitive(candidate)) return false;
  return BEFORE_HONOUR.test(around.words.text.slice(end, end + LONGEST_HONOUR));
}

const LONGEST_PARTNER = 3;

/** "Instytut Polska–Rosja": where the name begins that a dash joins to this one; null for none. */
function partnerBefore({ around, first }: Candidate): number | null {
  const before = first - 1;
  if (!around.nameEnds.has(before) || !/^[-\u2010-\u2014]$/u.test(around.words.between(before)))
    return null;
  let start = before;
  while (!around.nameStarts.has(start) && before - start < LONGEST_PARTNER) start--;
  return around.nameStarts.has(start) ? start : null;
}

/** What two countries have with each other. */
const DEALS = wordList(
  "accord accords traite traites pacte accordo accordi trattato trattati patto acuerdo acuerdos tratado tratados pacto",
  "acordo acordos akkoord akkoorden verdrag pact abkommen vertrag umowa uklad dohoda smlouva sporazum dogovor",
  "договор соглашение договір угода споразумение",
);

/** "Accordo Usa-Cina sui dazi" names both, "accord UE-Mercosur" one that is known; "accord Minsk-II" neither. */
function isDealOfTwo({ around, first, last, category }: Candidate, start: number): boolean {
  if (!DEALS.has(around.word(start - 1)) || around.gapBefore(start) !== "space") return false;
  const isBeforePartner = around.gapAfter(last) === "hyphen" && around.isCapital(last + 1);
  return category !== "place" && (start < first || isBeforePartner);
}

function isCapitalHead({ around }: Candidate, head: number): boolean {
  return around.isIn("heads", head) && around.isCapital(head) && around.gapAfter(head) === "space";
}

/** At the start of a sentence these are the ordinary nouns: "Аэропорты Москвы закрыты", "Banki Rosji". */
const COMMON = wordList(
  "силы сили sily sile правительство парламент суд суды компания компании партия партии банки аэропорт аэропорты театры газеты клубы",
  "центры университеты институты церкви полиция прокуратура армия авиакомпании телеканалы фонды службы",
  "уряд суди компанія компанії партія партії аеропорт аеропорти театри газети клуби центри університети інститути",
  "поліція прокуратура армія авіакомпанії телеканали фонди служби агентства",
  "правителството правителство парламентът съд съдът съдилищата компаниите компании партиите партии банките летища",
  "летищата университетите университети полицията прокуратурата армията фирмите",
  "parlament sad sady policja armia banki lotnisko lotniska firmy partie partia gazety kluby uniwersytety",
  "центр centrum center комиссия комитет агентство комісія комітет агентство комисия комисията комитетът komisja komitet agencja komise vybor",
  "agentura komisija odbor agencija",
  "teatry sejmy prokuratura soud soudy policie armada banky letiste strany strana noviny univerzity divadla",
  "sodisce sodisca policija vojska banke letalisce letalisca stranke stranka univerze gledalisca tozilstvo",
);

/** The head has a capital, or the adjective before it has: "Верховный суд". */
function isNamed({ around, first }: Candidate, head: number): boolean {
  const isNext = head === first - 1;
  if (around.isAllCapitals(head)) return isNext;
  if (around.isCapital(head) && !capitalisesNouns(around.language)) {
    // "Ministerstwo ds. wyjścia z UE"
    if (PURPOSE.has(around.word(head + 1)) && !MAY_BE_WHERE.has(around.word(head + 1))) return true;
    if (!around.startsSentence(head) || OF_ONE_KIND.test(around.word(head + 1))) return true;
    return isNext && !COMMON.has(around.word(head));
  }
  let adjective = head - 1;
  if (around.gapAfter(adjective) !== "space" || around.nameEnds.has(adjective)) return false;
  if (ONE_OF_A_KIND.test(around.word(adjective))) return around.isCapital(adjective);
  // "Печерский районный суд"
  const isFurther = !around.isCapital(adjective) && around.gapAfter(adjective - 1) === "space";
  if (isFurther && ADJECTIVE.test(around.word(adjective))) adjective--;
  // "Военно-морские силы"
  if (around.gapBefore(adjective) === "hyphen") adjective--;
  return (
    around.isCapital(adjective) &&
    !around.startsSentence(adjective) &&
    !around.nameEnds.has(adjective)
  );
}

/** Folding takes the breve from й. */
const ADJECTIVE = /..(?:[иыо][йи]|[ое]го|[ое]му|[иыо]м|ая|ую)$/u;

/** A verb in the past tense ends what a body is called: "Конгресс предупредил Россию". */
function isVerb({ around }: Candidate, index: number): boolean {
  if (around.isCapital(index)) return false;
  const word = around.word(index);
  return VERB.test(word) || (HAS_LATIN_VERBS.has(around.language ?? "") && LATIN_VERB.test(word));
}
