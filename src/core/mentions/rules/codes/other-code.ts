import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule, smallWordAfter } from "../rule.ts";

const CURRENCIES = new Set(["dollar", "dollars", "dlr", "dlrs", "pound", "pounds"]);

const SIGNS = "$€£¥";
const SUM_BEFORE = /(?:\$\d[\d.,]*|\bdollars)\s?\($/u;
/** "$16.95 ", before the dollars' country. */
const SUM_BESIDE = /\$ ?\d[\d.,]*(?: (?:thousand|million|billion|trillion|[mb]n))? $/u;
/** A price rather than what describes a plan: "a $5 billion US aid plan". */
const CENTS = /\.\d\d $/u;
/** In UTF-16 units. */
const LONGEST_SUM = 28;

/** Stand before the code under which a share is traded. */
const EXCHANGES = wordList("nyse nasdaq amex lse tsx tsxv asx otc otcqb hkex sse moex wse bse nse");

/** Of language tags; none of them is a prefix, as in "ex-US". */
const LANGUAGE_CODES = wordList(
  "ar cs da de en es fr hr hu it ja ko nl pl pt ro ru sk sl sr sv tr uk vi zh",
);
/** "Attribution-ShareAlike 3.0 ", before the country whose law a licence is written for. */
const LICENCE = /(?:\b(?:BY|SA|NC|ND)|ShareAlike|Attribution|Commercial|Deriv\w+)[ -]\d\.\d[ -]$/u;
/** In UTF-16 units. */
const LONGEST_LICENCE = 24;

/**
 * Part of a longer abbreviation ("50 U.S.C. 1701"), of a law report ("410 U.S. 113", "480 U.S. at 685"), of a currency ("US$",
 * "US dollars"), of a language tag, a character set, a time zone, a domain or a licence ("en-US", "US-ASCII",
 * "US/Eastern", ".US", "CC BY 3.0 US"); or the code of a share ("NYSE: USA").
 */
export const otherCode: Rule = {
  id: "other-code",
  objection(candidate) {
    const { first, last } = candidate;
    const isOther =
      isInLongerAbbreviation(candidate) ||
      isInReport(candidate) ||
      isCashtag(candidate) ||
      isCurrency(candidate) ||
      isCurrencysFullName(candidate) ||
      isUnit(candidate) ||
      isTechnical(candidate) ||
      isShare(candidate) ||
      isPersons(candidate);
    return isOther ? { words: phraseWith(candidate, first, last), bearer: null } : null;
  },
};

/** Of a country or a union, in UTF-16 units. */
const LONGEST_DOMAIN = 2;

function isInLongerAbbreviation({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  if (text.charAt(start - 1) === "." && /\p{L}/u.test(text.charAt(start - 2))) {
    // A space is missing in "РИА Новости.Трамп" and "firmy.USA", not in "Leave.EU" and "мвд.рф".
    const isLong = end - start > LONGEST_DOMAIN && /\p{Ll}/u.test(text.charAt(start - 2));
    if (around.isAllCapitals(first) ? !isLong : !around.isCapital(first)) return true;
  }
  return text.charAt(end) !== " " && /^\.?\p{L}\./u.test(text.slice(end, end + 3));
}

/** "$TRUMP": a coin or a share by the sign of its exchange. */
function isCashtag({ around, first }: Candidate): boolean {
  return around.words.text.charAt(around.words.start(first) - 1) === "$";
}

/** What stands between a volume's title and a page's number. */
const PAGE = /^,? (?:at )?\d+(?![\d\p{L}])/u;
/** In UTF-16 units. */
const LONGEST_TO_PAGE = 6;
/** Of a court without its points: US. */
const LONGEST_BARE = 2;

function isInReport({ around, first, end, kind }: Candidate): boolean {
  if (kind !== "abbreviation") return false;
  const { text } = around.words;
  const start = around.words.start(first);
  if (text.charAt(start - 1) !== " ") return false;
  if (!/\d/u.test(text.charAt(start - 2))) return false;
  const isPointed = text.charAt(end - 1) === ".";
  // "3 USA 331m" in a table is no volume and page.
  if (!isPointed && end - start > LONGEST_BARE) return false;
  return (isPointed ? PAGE : /^ \d/u).test(text.slice(end, end + LONGEST_TO_PAGE));
}

/** "US$", "US dollars", "$120 (US)", but "they gave Ukraine $90 million". */
function isCurrency(candidate: Candidate): boolean {
  if (candidate.kind !== "abbreviation") return false;
  const { around, first } = candidate;
  const { text } = around.words;
  const start = around.words.start(first);
  if (
    text[start - 1] === "(" &&
    SUM_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SUM), start))
  )
    return true;
  const after = text.charAt(candidate.end);
  const isSpaced = after === " ";
  const sign = isSpaced ? text.charAt(candidate.end + 1) : after;
  // "They owe the UN $2 billion"; no dollar has an article and no other money a country before it.
  if (isSpaced && sign !== "" && SIGNS.includes(sign)) {
    return sign === "$" && !around.isIn("articles", first - 1);
  }
  if (sign !== "" && SIGNS.includes(sign)) return true;
  return CURRENCIES.has(smallWordAfter(candidate)) || isBehindSum(candidate);
}

/** "$16.95 US", "$40 US a day"; but "a $5 billion US aid plan" and "$9 million US and Canadian deals". */
function isBehindSum({ around, first, last, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  if (text[start - 1] !== " " || !/[\d.nkmb]/u.test(text.charAt(start - 2))) return false;
  if (!SUM_BESIDE.test(text.slice(Math.max(0, start - LONGEST_SUM), start))) return false;
  if (/^\s/u.test(text.slice(end))) {
    if (CENTS.test(text.slice(Math.max(0, start - LONGEST_SUM), start))) return true;
    return around.isSmallWord(last + 1) && around.word(last + 1) !== "and";
  }
  return /^(?:$|[.,;:!?)\]])/u.test(text.slice(end));
}

/** "Nine million United States dollars" and the like, in capitals too. */
function isCurrencysFullName({ around, last, category, kind }: Candidate): boolean {
  if (category !== "country" || kind === "demonym") return false;
  if (around.word(last + 1) !== "dollars" || around.gapAfter(last) !== "space") return false;
  return !isOtherThanEnglish(around.language);
}

/** "0.5 EU/mL": units of something in an amount of another. */
function isUnit({ around, first, end, kind }: Candidate): boolean {
  if (kind !== "abbreviation" || !/^\d/u.test(around.word(first - 1))) return false;
  return /^\/(?:m[lgL]|k?g|[lLh]|m3|dose)(?!\p{L})/u.test(around.words.text.slice(end, end + 6));
}

const TIME_ZONES = wordList("eastern central mountain pacific alaska hawaii");

/** "03:28 US/Eastern" */
function isTimeZone({ around, last, end }: Candidate): boolean {
  return around.words.text[end] === "/" && TIME_ZONES.has(around.word(last + 1));
}

/** A domain, "a .us address" in capitals. */
function isDomain({ around, first }: Candidate): boolean {
  const start = around.words.start(first);
  if (around.words.text[start - 1] !== ".") return false;
  return /^(?:^|[\s("“])\.$/u.test(around.words.text.slice(Math.max(0, start - 2), start));
}

/** Participles and adjectives before which "un-" is no body: "UN-USED". */
const DENIED = new Set(
  "used opened wanted touched known named paid happy fair able believable real armed seen worn".split(
    " ",
  ),
);

function isPrefix({ around, first, last }: Candidate): boolean {
  return (
    around.word(first) === "un" &&
    around.gapAfter(last) === "hyphen" &&
    DENIED.has(around.word(last + 1))
  );
}

function isTechnical(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (first !== last || !around.isAllCapitals(first)) return false;
  if (around.gapAfter(last) === "hyphen" && around.word(last + 1) === "ascii") return true;
  const { text } = around.words;
  const start = around.words.start(first);
  const isTag = text.charAt(start - 1) === "_" || text.charAt(start - 1) === "-";
  if (
    isTag &&
    (LANGUAGE_CODES.has(around.written(first - 1)) || around.written(first - 1) === "EN")
  )
    return true;
  if (isTimeZone(candidate) || isDomain(candidate) || isPrefix(candidate)) return true;
  return LICENCE.test(text.slice(Math.max(0, start - LONGEST_LICENCE), start));
}

function isShare({ around, first }: Candidate): boolean {
  const before = first - 1;
  if (!EXCHANGES.has(around.word(before)) || !around.isAllCapitals(first)) return false;
  return /^:\s?$/u.test(around.words.between(before));
}

/** "R. P. Nowak": initials, where papers write no abbreviation so. */
function isPersons({ around, first, last }: Candidate): boolean {
  if (first === last || !isOtherThanEnglish(around.language)) return false;
  for (let index = first; index <= last; index++) {
    if (!around.isInitial(index) || around.gapAfter(index) !== "point-space") return false;
  }
  const name = last + 1;
  return around.isCapital(name) && !around.isIn("roles", name) && !around.isIn("heads", name);
}
