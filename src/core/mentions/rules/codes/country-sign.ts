import { fold } from "../../../text/fold.ts";
import { firstWord, startsInsideWord } from "../../../text/unspaced.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { UNSPACED } from "../language-families.ts";
import { type Candidate, isOneWord, phraseWith, type Rule } from "../rule.ts";

/** Towards: "対ロ制裁", "对俄政策". */
const TOWARDS = /[対对對]$/u;
/** What a clause begins behind. */
const CLAUSE_START = /(?:^|[\s，。、：；！？“”「」（）,.:;!?|｜])$/u;
/** Behind an office they say that somebody takes it: "以总统为首", "以总理身份". */
const TAKING = /^.{0,3}(?:为|為|身份|名义|名義|的)/u;
const LONGEST_HEAD = 6;

/**
 * One letter stands for a country beside that of another country, or beside its name, before what two states
 * have between them ("中美关系", "日米首脳会談", "米イラン協議"), behind "towards" ("対ロ制裁"), and before an
 * office or a body ("俄外长", "米大統領"). Else it is a word or a part of one.
 */
export const countrySign: Rule = {
  id: "country-sign",
  languages: "others",
  concerns: ({ kind, isOneWord }) => kind === "abbreviation" && isOneWord,
  objection(candidate) {
    if (!isCountrySign(candidate)) return null;
    const { first } = candidate;
    return isOfPair(candidate) || isTowards(candidate) || isBeforeOffice(candidate)
      ? null
      : { words: phraseWith(candidate, first - 1, first + 1), bearer: null };
  },
};

/** Whether the candidate is one letter for a country. */
export function isCountrySign(candidate: Candidate): boolean {
  const { around, first, kind } = candidate;
  if (kind !== "abbreviation" || !isOneWord(candidate)) return false;
  return around.written(first).length === 1 && UNSPACED.has(around.language ?? "");
}

/** "俄乌双方", "日米韓首脳", in Japanese "米ロは" too, but "日中は" is "in the daytime". */
function isOfPair(candidate: Candidate): boolean {
  const { around, first } = candidate;
  let start = first;
  while (isSign(around, start - 1) && around.gapBefore(start) === "none") start--;
  let last = first;
  while (isSign(around, last + 1) && around.gapAfter(last) === "none") last++;
  // "27日朝" is the morning of a day.
  if (isDay(around, start)) start++;
  if (start >= last) return isBesideName(candidate);
  const { text } = around.words;
  if (startsInsideWord(text, around.words.start(start))) return false;
  // "朝日新聞" is a paper; the two countries stand the other way round: "日朝".
  if (around.language === "ja" && text.startsWith("朝日", around.words.start(start))) return false;
  if (around.language === "ja" && !hasSmallWord(around, start, last)) return true;
  if (around.gapAfter(last) !== "none") return false;
  return startsWithOne(around.lexicon.meetings, text, around.words.end(last));
}

const BEHIND_NUMBER = /[\d一二三四五六七八九十〇]日$/u;

function isDay({ words }: Surroundings, index: number): boolean {
  const end = words.end(index);
  return BEHIND_NUMBER.test(words.text.slice(Math.max(0, end - 2), end));
}

/** "米イラン協議": beside the full name of another country. */
function isBesideName({ around, first }: Candidate): boolean {
  const name = first + 1;
  if (!around.nameStarts.has(name) || around.gapAfter(first) !== "none") return false;
  let last = name;
  while (!around.nameEnds.has(last)) last++;
  const { text } = around.words;
  if (around.isIn("functionWords", first) || startsInsideWord(text, around.words.start(first)))
    return false;
  return startsWithOne(around.lexicon.meetings, text, around.words.end(last));
}

/** "対ロ制裁", "对俄政策". */
function isTowards({ around, first }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  if (around.gapAfter(first) !== "none" || !TOWARDS.test(text.slice(0, start))) return false;
  return startsWithOne(around.lexicon.meetings, text, around.words.end(first));
}

/** "俄外长", but not where the sign is a small word: "会议中总统" is "in the meeting the president". */
function isBeforeOffice({ around, first }: Candidate): boolean {
  if (around.gapAfter(first) !== "none") return false;
  const { text } = around.words;
  if (around.isIn("functionWords", first)) {
    // "以总理内塔尼亚胡" opens a clause, and a preposition has its object there.
    if (!around.isIn("prepositions", first)) return false;
    if (!CLAUSE_START.test(text.slice(0, around.words.start(first)))) return false;
    const office = firstWord(text, around.words.end(first));
    const after = around.words.end(first) + office.length;
    if (TAKING.test(text.slice(after, after + LONGEST_HEAD))) return false;
  }
  if (startsInsideWord(text, around.words.start(first))) return false;
  return startsWithOne(around.lexicon.roles, text, around.words.end(first));
}

function hasSmallWord(around: Surroundings, start: number, last: number): boolean {
  for (let index = start; index <= last; index++) {
    if (around.isIn("functionWords", index)) return true;
  }
  return false;
}

function isSign(around: Surroundings, index: number): boolean {
  return around.isIn("abbreviatedBodies", index);
}

/** Whether a word of the list begins here: as the dictionary has it, or one of several letters. */
function startsWithOne(list: ReadonlySet<string>, text: string, at: number): boolean {
  if (list.has(fold(firstWord(text, at)))) return true;
  for (let length = LONGEST_HEAD; length > 1; length--) {
    if (list.has(fold(text.slice(at, at + length)))) return true;
  }
  return false;
}
