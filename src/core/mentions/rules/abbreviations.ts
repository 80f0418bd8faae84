import { isOtherThanEnglish } from "../../text/language.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Candidate, isOneWord, phraseWith, type Rule, smallWordAfter } from "./rule.ts";

const CURRENCIES = new Set(["dollar", "dollars", "dlr", "dlrs", "pound", "pounds"]);

const SIGNS = "$€£¥";
const SUM_BEFORE = /\$\d[\d.,]*\s?\($/u;
/** In UTF-16 units. */
const LONGEST_SUM = 20;

/** Stand before the code under which a share is traded. */
const EXCHANGES = new Set(
  "nyse nasdaq amex lse tsx tsxv asx otc otcqb hkex sse moex wse bse nse".split(" "),
);

/** Of language tags; none of them is a prefix, as in "ex-US". */
const LANGUAGE_CODES = new Set(
  "ar cs da de en es fr hr hu it ja ko nl pl pt ro ru sk sl sr sv tr uk vi zh".split(" "),
);
/** "Attribution-ShareAlike 3.0 ", before the country whose law a licence is written for. */
const LICENCE = /(?:\b(?:BY|SA|NC|ND)|ShareAlike|Attribution|Commercial|Deriv\w+)[ -]\d\.\d[ -]$/u;
/** In UTF-16 units. */
const LONGEST_LICENCE = 24;

/**
 * Part of a longer abbreviation ("50 U.S.C. 1701"), of a law report ("410 U.S. 113"), of a currency ("US$",
 * "US dollars"), of a language tag, a character set or a licence ("en-US", "US-ASCII", "CC BY 3.0 US"); or the
 * code of a share ("NYSE: USA").
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
      isTechnical(candidate) ||
      isShare(candidate) ||
      isPersons(candidate);
    return isOther ? { words: phraseWith(candidate, first, last), bearer: null } : null;
  },
};

function isInLongerAbbreviation({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  const isAfterPoint = text.charAt(start - 1) === "." && /\p{L}/u.test(text.charAt(start - 2));
  // A space is missing in "РИА Новости.Трамп", not in "Leave.EU" and "мвд.рф".
  if (isAfterPoint && (around.isAllCapitals(first) || !around.isCapital(first))) return true;
  return text.charAt(end) !== " " && /^\.?\p{L}\./u.test(text.slice(end, end + 3));
}

/** "$TRUMP": a coin or a share by the sign of its exchange. */
function isCashtag({ around, first }: Candidate): boolean {
  return around.words.text.charAt(around.words.start(first) - 1) === "$";
}

function isInReport({ around, first, end, kind }: Candidate): boolean {
  if (kind !== "abbreviation") return false;
  const { text } = around.words;
  const start = around.words.start(first);
  if (text.charAt(start - 1) !== " " || text.charAt(end) !== " ") return false;
  return /\d/u.test(text.charAt(start - 2)) && /\d/u.test(text.charAt(end + 1));
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
  return (sign !== "" && SIGNS.includes(sign)) || CURRENCIES.has(smallWordAfter(candidate));
}

function isTechnical({ around, first, last }: Candidate): boolean {
  if (first !== last || !around.isAllCapitals(first)) return false;
  if (around.gapAfter(last) === "hyphen" && around.word(last + 1) === "ascii") return true;
  const { text } = around.words;
  const start = around.words.start(first);
  const isTag = text.charAt(start - 1) === "_" || text.charAt(start - 1) === "-";
  if (isTag && LANGUAGE_CODES.has(around.written(first - 1))) return true;
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

/**
 * In capitals "US" may be the pronoun ("TELL US MORE"). It counts where a pronoun cannot stand: after
 * an article, with a hyphen, before a role, a name or a possessive, or first; and in a headline that
 * names others, as what somebody acts on ("PUTIN WARNS US", "TALKS WITH US FAIL").
 */
export const capitalsWord: Rule = {
  id: "capitals-word",
  objection(candidate) {
    if (!isOneWord(candidate)) return null;
    const { around, first, last } = candidate;
    if (!around.isIn("functionWords", first) && !around.isIn("prepositions", first)) return null;
    if (!amongCapitals(candidate)) return null;
    if (around.word(first - 1) === "the" || around.isPossessive(last)) return null;
    if (around.gapAfter(last) === "hyphen" || around.gapBefore(first) === "hyphen") return null;
    const isPronoun = isPronounsVerb(candidate);
    if (!isPronoun && (isBeforeName(candidate) || isInHeadline(candidate))) return null;
    return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
  },
};

/** "TELL US", "NOBODY TOLD US"; but a country that is named tells another: "TURKEY TELLS US". */
function isPronounsVerb({ around, first, last }: Candidate): boolean {
  const verb = first - 1;
  if (!around.isIn("pronounVerbs", verb)) return false;
  const isBase = !/(?:s|ed|told|gave|taught|sent|got|kept|made)$/u.test(around.word(verb));
  return isBase || !around.nameEnds.has(verb - 1) || CLAUSE.test(around.word(last + 1));
}

function isBeforeName({ around, last }: Candidate): boolean {
  const next = last + 1;
  if (around.gapAfter(last) !== "space") return false;
  return (
    around.isIn("roles", next) || around.isIn("givenNames", next) || around.nameStarts.has(next)
  );
}

function isInHeadline(candidate: Candidate): boolean {
  const { around, first } = candidate;
  return (
    around.style(first) === "capitals" && (around.startsSentence(first) || isActedOn(candidate))
  );
}

/** In a headline with another name: the object of a verb in -s or -ed, after a preposition or "and". */
function isActedOn({ around, first, last }: Candidate): boolean {
  const before = first - 1;
  // "RUSSIA, US AGREE SWAP"
  if (around.nameEnds.has(before) && around.words.between(before) === ", ") return true;
  if (around.gapAfter(before) !== "space" || !namesAnother(around, first)) return false;
  const word = around.word(before);
  if (word === "and" || word === "or") return around.nameEnds.has(before - 1);
  if (around.isIn("prepositions", before)) return !isOfPeople(around, before, last);
  if (isSpeech(around, last)) return false;
  if (around.isIn("pronounVerbs", before) || /^sa(?:ys|id)$/u.test(word))
    return around.nameEnds.has(before - 1);
  return /(?:[^s]s|ed)$/u.test(word) && !around.isSmallWord(before);
}

function namesAnother(around: Surroundings, at: number): boolean {
  const { first, last } = around.sentenceAt(at);
  for (let index = first; index <= last; index++) {
    if (index !== at && around.nameStarts.has(index)) return true;
  }
  return false;
}

/** After "tells us" they begin what is told. */
const CLAUSE = /^(?:what|why|how|that|who|when|where|about|all|more)$/u;

/** "…BETRAYED US, SAYS SOLDIER": somebody speaks of himself and others. */
function isSpeech(around: Surroundings, last: number): boolean {
  return /^say(?:s|ing)?$|^said$/u.test(around.word(last + 1)) && around.gapAfter(last) === "other";
}

const QUANTIFIERS = new Set(
  "all some both most none one two each rest last any many half few".split(" "),
);
const SPOKEN_TO =
  /^(?:did|do|does|done|lied|lies|lie|happen|happens|happened|sa(?:y|id|ys)|sp(?:eak|oke|eaks)|talk|talked|came|come|comes|listen|matter|matters|means|look)$/u;

/** "All of us", "they lied to us", "from us all", and at the end of what is said: "is with us, says". */
function isOfPeople(around: Surroundings, preposition: number, last: number): boolean {
  const before = around.word(preposition - 1);
  if (around.word(preposition) === "of") return QUANTIFIERS.has(before);
  return (
    SPOKEN_TO.test(before) ||
    /^(?:all|both)$/u.test(around.word(last + 1)) ||
    /^[,’”"']/u.test(around.has(last + 1) ? around.words.between(last) : "")
  );
}

/** "KIM JONG UN": the last syllable of a Korean given name. */
export const koreanName: Rule = {
  id: "korean-name",
  objection(candidate) {
    if (candidate.kind !== "abbreviation" || !isOneWord(candidate)) return null;
    const { around, first } = candidate;
    const syllable = first - 1;
    const family = first - 2;
    const gap = around.gapAfter(syllable);
    if ((gap !== "space" && gap !== "hyphen") || around.gapAfter(family) !== "space") return null;
    if (!around.isIn("koreanFamilyNames", family) || !around.isCapital(syllable)) return null;
    if (/(?:s|ed)$/u.test(around.word(syllable))) return null;
    return { words: phraseWith(candidate, family, first), bearer: null };
  },
};

/** "BY ISRAEL GUTIERREZ": a byline in capitals, where the name is a given one. */
export const byline: Rule = {
  id: "byline",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (first !== 1 || around.word(0) !== "by" || !isOneWord(candidate)) return null;
    if (!around.isAllCapitals(last + 1) || around.gapAfter(last) !== "space") return null;
    if (around.nameStarts.has(last + 1) || around.isSmallWord(last + 1)) return null;
    return { words: phraseWith(candidate, first, last + 1), bearer: "longer" };
  },
};

/** A word next to it, longer than an abbreviation, is in capitals too. */
function amongCapitals({ around, first, last }: Candidate): boolean {
  if (around.style(first) === "capitals") return true;
  const shouted = (index: number) =>
    around.isAllCapitals(index) && around.written(index).length > 3;
  return shouted(first - 1) || shouted(last + 1);
}
