import { fold } from "../../text/fold.ts";
import { firstWord, startsInsideWord } from "../../text/unspaced.ts";
import { type Candidate, isOneWord, phraseWith, type Rule } from "./rule.ts";

/** In which a country is written with one letter. */
const LANGUAGES = new Set(["zh", "ja"]);
const LONGEST_HEAD = 6;

/**
 * One letter stands for a country beside that of another country before what two states have between them
 * ("中美关系", "日米首脳会談"), and before an office or a body ("俄外长", "米大統領"). Else it is a word or a part
 * of one.
 */
export const countrySign: Rule = {
  id: "country-sign",
  objection(candidate) {
    if (!isCountrySign(candidate)) return null;
    const { first } = candidate;
    return isOfPair(candidate) || isBeforeOffice(candidate)
      ? null
      : { words: phraseWith(candidate, first - 1, first + 1), bearer: null };
  },
};

/** Whether the candidate is one letter for a country. */
export function isCountrySign(candidate: Candidate): boolean {
  const { around, first, kind } = candidate;
  if (kind !== "abbreviation" || !isOneWord(candidate)) return false;
  return around.written(first).length === 1 && LANGUAGES.has(around.language ?? "");
}

/** "俄乌双方", "日米韓首脳", in Japanese "米ロは" too, but "日中は" is "in the daytime". */
function isOfPair({ around, first }: Candidate): boolean {
  let start = first;
  while (isSign(around, start - 1) && around.gapBefore(start) === "none") start--;
  let last = first;
  while (isSign(around, last + 1) && around.gapAfter(last) === "none") last++;
  if (start === last) return false;
  const { text } = around.words;
  if (startsInsideWord(text, around.words.start(start))) return false;
  if (around.language === "ja" && !hasSmallWord(around, start, last)) return true;
  if (around.gapAfter(last) !== "none") return false;
  return startsWithOne(around.lexicon.meetings, text, around.words.end(last));
}

/** "俄外长", but not where the sign is a small word: "会议中总统" is "in the meeting the president". */
function isBeforeOffice({ around, first }: Candidate): boolean {
  if (around.isIn("functionWords", first) || around.gapAfter(first) !== "none") return false;
  const { text } = around.words;
  if (startsInsideWord(text, around.words.start(first))) return false;
  return startsWithOne(around.lexicon.roles, text, around.words.end(first));
}

function hasSmallWord(around: Candidate["around"], start: number, last: number): boolean {
  for (let index = start; index <= last; index++) {
    if (around.isIn("functionWords", index)) return true;
  }
  return false;
}

function isSign(around: Candidate["around"], index: number): boolean {
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
