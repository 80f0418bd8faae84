import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import {
  type Candidate,
  isPlaceLike,
  type Objection,
  openingOf,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { NAMED } from "../things/namesakes.ts";
import { isWorkBehind } from "./quoted-phrase.ts";
import { isDefined, isSaidBefore, isSaidBehind, isSlogan } from "./quoted-speech.ts";
import { isLabelAbroad } from "./work-title.ts";

/** Longer quotations are what somebody said. */
const LONGEST_TITLE = 12;
/** What may close each; Polish closes „ with ”, Danish and some German papers open with ». */
const QUOTES: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "“": ["”"],
  "„": ["“", "”"],
  "”": ["”"],
  "«": ["»"],
  "»": ["«"],
  "‘": ["’"],
  "'": ["'"],
};
/** Written small in titles, with the prepositions. */
const SMALL_WORDS = new Set(["a", "an", "the", "and", "or", "but", "nor", "s"]);
/** In English names quoted in other languages too: „Macron Route for Peace“. */
const ENGLISH_PREPOSITIONS = new Set(["for", "of", "in", "to", "on", "with", "from", "at", "by"]);
/** A comma on either side of the closing mark. */
const CLOSED_BY_COMMA = /^(?:,["”’']|["”’'],)\s$/u;
/** Words of "the third studio album" after its article. */
const LONGEST_DESCRIPTION = 4;
/** With verbs in -ed, -ing and -s they tell who said what stands in quotes. */
const SPEAKERS = wordList(
  "he she they it we i you said wrote told thought sang shouted began went according",
);
const OF_A_FILM = new Set(["starring", "featuring"]);

/**
 * The title of a work in quotation marks: a short one in which every longer word has a capital ("From
 * Russia with Love"), or the name alone (“Tehran”).
 */
export const quotedTitle: Rule = {
  id: "quoted-title",
  objection(candidate) {
    const { around } = candidate;
    if (!around.hasQuotes || isDefined(around, candidate.first)) return null;
    const { text } = around.words;
    let first = candidate.first;
    while (
      candidate.first - first < LONGEST_TITLE &&
      around.has(first - 1) &&
      isPlainGap(around, first - 1)
    )
      first--;
    const opening = text.slice(
      Math.max(0, around.words.start(first) - 2),
      around.words.start(first),
    );
    // French puts spaces within its quotes.
    const open = /^«\s$/u.test(opening) ? "«" : opening.slice(-1);
    const close = QUOTES[open];
    if (close === undefined) return null;
    let last = candidate.last;
    while (last - first < LONGEST_TITLE && around.has(last + 1) && isPlainGap(around, last)) last++;
    const after = text.slice(around.words.end(last), around.words.end(last) + 2);
    if (!close.some((mark) => after.includes(mark)) || last - first >= LONGEST_TITLE) return null;
    if (first === openingOf(candidate) && last === candidate.last) {
      const alone = quotedAlone(candidate);
      if (alone || first === candidate.first) return alone;
    }
    let others = isWhole(candidate, first, last) ? 1 : 0;
    if (isPairOfParties(around, first)) return null;
    for (let index = first; index <= last; index++) {
      if (index >= candidate.first && index <= candidate.last) continue;
      if (!around.isCapital(index)) {
        if (!isSmallInTitles(around, index)) return null;
      } else if (index > first || isLine(around, first)) others++;
    }
    if (others === 0 || around.style(candidate.first) === "capitals") return null;
    if (isOtherThanEnglish(around.language) && isTerm(around, first, last)) return null;
    if (isSaidBefore(around, first) || isHeadline(around, last)) return null;
    if (isQuotedHeadline(around, first, last) || isSaidInHeadline(around, last)) return null;
    if (isEpithet(candidate, first) || isLabel(around, first, candidate)) return null;
    if (isSlogan(around, first, candidate.first) || isGermanTerm(candidate, first, last))
      return null;
    const bearer = isClubsTown(candidate, last) ? "thing" : "longer";
    return { words: phraseWith(candidate, first, last), bearer };
  },
};

const GERMAN_ARTICLES = wordList(
  "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am vom zum zur beim ins",
  "dieser diese dieses diesen diesem sein seine seinen seiner ihr ihre ihren ihrer",
);
/** How many words before the quotation a kind of work is looked for. */
const NEAR_WORK = 5;

/** „Warnung vor der „Gefahr aus Norwegen““: German nouns have capitals; behind an article they are a term, unless a work is near. */
function isGermanTerm({ around, first: name }: Candidate, first: number, last: number): boolean {
  if (!around.capitalisesNouns || first === name) return false;
  if (!GERMAN_ARTICLES.has(around.word(first - 1))) return false;
  for (let index = first - 1; index >= first - NEAR_WORK && around.has(index); index--) {
    if (around.isKind("works", index)) return false;
  }
  return /[.!?]/u.test(around.words.between(last)) || !isWorkBehind(around, last + 1);
}

/** What runs from one place to another. */
const LINES = wordList(
  "поезд поезда поезде поезду поездом электричка экспресс автобус автобуса рейс рейса рейсе рейсы трасса трассы трассе трассу дорога дороги дороге дорогу",
  "канал канала канале газопровод газопровода нефтепровод нефтепровода аммиакопровод маршрут маршрута маршруте линия линии магистраль магистрали",
  "потяг потяга потязі потягу поїзд поїзда автобуса рейсу траса траси трасі газопроводу нафтопровід маршруту лінія влак влака влакът линията",
  "pociag pociagu pociagiem vlak vlaku vlakem zug zuges nachtzug bahnstrecke strecke pipeline linie flug train vol ligne tren linea treno comboio trem trein bus",
);

/** "Переговоры «Россия — США»": two known names and a dash, and no line or work: both are meant. */
function isPairOfParties(around: Surroundings, first: number): boolean {
  if (!isLine(around, first) || LINES.has(around.word(first - 1))) return false;
  return around.nameStarts.has(first + 1) && !around.isKind("works", first - 1);
}

/** "Поезд «Киев — Москва»": a known name and a dash begin it, and no sentence. */
function isLine(around: Surroundings, first: number): boolean {
  return around.nameStarts.has(first) && /^\s[\u2013\u2014-]\s$/u.test(around.words.between(first));
}

/** „Заплаха от Русия“: what is said is quoted before the colon of a headline. */
function isQuotedHeadline(around: Surroundings, first: number, last: number): boolean {
  if (!isOtherThanEnglish(around.language)) return false;
  if (around.has(first - 1) && !/[.!?…\n]/u.test(around.words.between(first - 1))) return false;
  const isBeforeColon = /^\s?["”“»’]:\s$/u.test(around.words.between(last));
  return isBeforeColon && !isWorkBehind(around, last + 1);
}

/** Of a question, behind the word that is asked about: "‘Güçlü Amerika’ mı?" */
const TURKISH_QUESTIONS = wordList("mi mu midir mudur");

/** "«специальная операция в Донбассе»" begins small, as no title does; what is asked about in Turkish is none either. */
function isTerm(around: Surroundings, first: number, last: number): boolean {
  if (around.language === "tr") return TURKISH_QUESTIONS.has(around.word(last + 1));
  return /^\p{Ll}/u.test(around.written(first));
}

const DESCRIBES = wordList("as called dubbed nicknamed labelled labeled hailed like");

/** "Known as \"Norway's Joan of Arc\"": what somebody is called for a country, not a title with it. */
function isEpithet({ around, first, last, category }: Candidate, opening: number): boolean {
  if (opening !== first || category === "person" || !around.isPossessive(last)) return false;
  return DESCRIBES.has(around.word(first - 1));
}

/** "Made in the USA" on goods; it is a song or a film where one is spoken of. */
function isLabel(around: Surroundings, opening: number, candidate: Candidate): boolean {
  if (around.word(opening) !== "made" || around.word(opening + 1) !== "in") return false;
  if (isLabelAbroad(candidate, opening)) return true;
  const { last } = candidate;
  return GOODS.has(around.word(last + 1)) || LABELS.has(around.word(opening - 1));
}

const GOODS = wordList(
  "label labels sticker stickers tag tags stamp stamps products goods brand brands clothes claims claim",
);
const LABELS = wordList("labelled labeled marked stamped says said reads read");

/** "‘We Stand With Ukraine,’ Says Tusk": speech in a headline, where the verb has a capital too. */
function isSaidInHeadline({ words }: Surroundings, last: number): boolean {
  const end = words.end(last);
  return SAID.test(words.text.slice(end, end + LONGEST_SAID));
}

const SAID =
  /^(?:[,!?]["”’']|["”’'],) (?:\p{Lu}\p{L}+ )?(?:[Ss]ays?|[Ss]aid|[Tt]ells|[Tt]old|[Vv]ows|[Ww]arns|[Ii]nsists|[Cc]laims)(?!\p{L})/u;
/** In UTF-16 units. */
const LONGEST_SAID = 32;

/** Behind a headline in a list of sources: the paper and the day. */
const SOURCE = /^[”"] [-–—] \p{Lu}[^.\n]{1,40}, (?:\d{1,2} )?\p{Lu}\p{L}+ (?:\d{1,2}, )?\d{4}/u;
/** In UTF-16 units. */
const LONGEST_SOURCE = 80;

/** “Norway Joins Accords” — Reuters, November 7, 2025 */
function isHeadline({ words }: Surroundings, last: number): boolean {
  const end = words.end(last);
  return SOURCE.test(words.text.slice(end, end + LONGEST_SOURCE));
}

/** "«Чайка-Минск»": a club goes by its town. */
function isClubsTown({ around, first, last, category }: Candidate, closing: number): boolean {
  return category === "place" && last === closing && around.gapBefore(first) === "hyphen";
}

/**
 * Alone between quotation marks, perhaps with its article: the title of a work where it is a place
 * (“Tehran”), a nickname ("calls his corridor “the Kremlin”"), and any name that is said to be a work's.
 */
function quotedAlone(candidate: Candidate): Objection | null {
  const { around, first, last, end, category } = candidate;
  if (around.style(first) === "capitals" || isSaidBehind(around, last)) return null;
  const { text } = around.words;
  // "The term “Syria” includes any agency of its government"
  if (around.word(openingOf(candidate) - 1) === "term" || isTag(candidate)) return null;
  const objection: Objection = { words: phraseWith(candidate, first, last), bearer: null };
  if (isWorkOf(candidate)) return objection;
  if (!isPlaceLike(candidate) && category !== "organisation") return null;
  const start = openingOf(candidate);
  const close = QUOTES[text[around.words.start(start) - 1] ?? ""] ?? [];
  if (close.includes(text[end] ?? "")) {
    const isNickname = start < first && candidate.kind === "short" && !candidate.name.hasArticle();
    if (category === "place" && isOtherThanEnglish(around.language)) {
      return { ...objection, bearer: "thing" };
    }
    return isNickname || isPlaceLike(candidate) ? objection : null;
  }
  // American papers put the comma inside; but “Moscow,” he said.
  const isTitle =
    text[end] === "," &&
    close.includes(text[end + 1] ?? "") &&
    (opensWithIn(around, start) || !mayBeSpeech(around, last + 1));
  return isTitle && isPlaceLike(candidate) ? objection : null;
}

/** "In “Tehran,” Ann Lee plays a spy": nobody speaks behind a preposition. */
function opensWithIn(around: Surroundings, start: number): boolean {
  const before = start - 1;
  return around.isIn("prepositions", before) && around.startsSentence(before);
}

const TAGGED = wordList("tagged tag tags category categories topic topics keyword keywords");

/** "Posts tagged 'Russia'", "the 'Afghanistan' category": what texts are filed under. */
function isTag({ around, first, last }: Candidate): boolean {
  return TAGGED.has(around.word(first - 1)) || TAGGED.has(around.word(last + 1));
}

/** "Her album “Kremlin”", "“Kremlin”, the third album,". */
function isWorkOf(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const before = openingOf(candidate) - 1;
  if (around.has(before) && /^\s["“‘']$/u.test(around.words.between(before))) {
    if (around.isIn("works", before) && !around.isCapital(before)) return true;
    if (NAMED.has(around.word(before)) && isPlaceLike(candidate)) return true;
  }
  const article = last + 1;
  if (!around.has(article) || !CLOSED_BY_COMMA.test(around.words.between(last))) return false;
  if (!around.isIn("articles", article) && !around.isIn("possessives", article)) return false;
  for (let index = article + 1; index <= article + LONGEST_DESCRIPTION; index++) {
    if (around.isIn("works", index)) return true;
    if (around.gapAfter(index) !== "space" || around.isIn("prepositions", index)) return false;
  }
  return false;
}

/** The words after a quotation may say who spoke: a name, a pronoun, "the driver said". */
function mayBeSpeech(around: Surroundings, next: number): boolean {
  if (around.isCapital(next) || !around.has(next)) return true;
  return (
    SPEAKERS.has(around.word(next)) ||
    around.isIn("articles", next) ||
    around.isIn("possessives", next) ||
    (/..(?:ed|ing|[^s]s)$/u.test(around.word(next)) && !OF_A_FILM.has(around.word(next)))
  );
}

/** Without a point or comma at its end a quotation that begins large is more a title than speech. */
function isWhole(candidate: Candidate, start: number, last: number): boolean {
  const { around, first } = candidate;
  // The point of an abbreviation belongs to it.
  const end = last === candidate.last ? candidate.end : around.words.end(last);
  const next = around.words.text[end] ?? "";
  const opener = around.word(start);
  return (
    start < first &&
    around.isCapital(start) &&
    !/[.,!?]/u.test(next) &&
    !around.lexicon.functionWords.has(opener) &&
    !around.nameStarts.has(start)
  );
}

function isPlainGap(around: Surroundings, index: number): boolean {
  return (
    around.gapAfter(index) !== "other" ||
    /^(?:[,:]| [\u2013\u2014-]) $/u.test(around.words.between(index))
  );
}

function isSmallInTitles(around: Surroundings, index: number): boolean {
  const word = around.word(index);
  return (
    around.isIn("prepositions", index) || SMALL_WORDS.has(word) || ENGLISH_PREPOSITIONS.has(word)
  );
}
