import { wordList } from "../../lexicon/word-list.ts";
import {
  bearerOfNamesake,
  type Candidate,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";

/** Words of a report on races. */
const RACING =
  /\b(?:jockeys?|furlongs?|colts?|fill(?:y|ies)|geldings?|mares?|racehorses?|thoroughbreds?|steeplechasers?|racecourse|bookmakers?|unseated|hurdlers?|by a (?:neck|head|nose)|Kentucky Derby|Grand National(?! \p{Lu})|the \d{1,2}[:.]\d\d at)\b/u;
/** What a horse does in a race, or is said of one. */
const RAN =
  /^(?:won|ran|beat|finished|led|fell|stayed|galloped|faded|is|was|has|goes|had|came|pulled|went|held|jumped|will)$/u;
/** "Crimea, by Kodiac,", "Crimea, ridden by", "Crimea, a bay colt". */
const OF_A_HORSE =
  /^, (?:by \p{Lu}|ridden|trained|a (?:\w+ ){0,2}(?:colt|filly|gelding|mare|stallion)|who\b|(?:at )?\d{1,3}-\d)/u;
/** In UTF-16 units. */
const LONGEST_MARK = 40;

/** A horse called after a place, in a report on races: "Crimea won the 3:40 by a neck", "Crimea, by Kodiac,". */
export const racehorse: Rule = {
  id: "racehorse",
  languages: "english",
  concerns: ({ kind }) => kind !== "abbreviation" && kind !== "demonym",
  objection(candidate) {
    const { around, first, last, end } = candidate;
    if (!isPlaceLike(candidate)) return onCard(candidate);
    const after = around.words.text.slice(end, end + LONGEST_MARK);
    const isWho = after.startsWith(", who ");
    if (!isWho && !isBeaten(candidate)) {
      if (around.isIn("prepositions", first - 1)) return null;
      if (!isRunning(candidate) && !OF_A_HORSE.test(after)) return null;
    }
    if (!around.blockHas(RACING)) return null;
    return { words: phraseWith(candidate, first, last), bearer: bearerOfNamesake(candidate) };
  },
};

/** "2 Kremlin Gold (9-1)": with its odds on a card. */
const ODDS = /^(?:['’]s)?(?: \p{Lu}[\p{L}'’]*){0,3} \((?:\d{1,3}-\d{1,2}|evens)\b/u;

function onCard(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  const after = around.words.text.slice(end, end + LONGEST_MARK);
  if (!after.includes(" (")) return null;
  if (!ODDS.test(after) || !around.blockHas(RACING)) return null;
  return { words: phraseWith(candidate, first, last), bearer: "longer" };
}

/** What horses win and lose by. */
const MARGINS = wordList("head neck nose length lengths");

/** "A head behind Minsk" */
function isBeaten({ around, first }: Candidate): boolean {
  return around.word(first - 1) === "behind" && MARGINS.has(around.word(first - 2));
}

function isRunning({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space" && RAN.test(around.written(last + 1));
}
