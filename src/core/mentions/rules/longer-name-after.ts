import { COMMON_ABBREVIATIONS } from "../lexicon/common-abbreviations.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { FIRM_ENDINGS, HEADS, OFFICE_WORDS } from "../lexicon/heads.ts";
import { GROUPS, NATIONALITIES } from "../lexicon/nationalities.ts";
import {
  FUNCTION_WORDS,
  NUMBER_WORDS,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
  WEEKDAYS_AND_MONTHS,
} from "../lexicon/openers.ts";
import { GENERATION_SUFFIXES, GOVERNMENTS, ROLE_MODIFIERS, ROLES } from "../lexicon/titles.ts";
import { type Candidate, phraseWith, type Rule } from "./rule.ts";

/** Longer runs of capitalised words are several names in a row. */
const LONGEST_RUN = 6;

/**
 * A capitalised word right after a name joins it to a longer one: "Georgia Power", "Moscow State
 * University", "U.S.-Japan Council", "Minsk II". Roles ("Ukraine President Zelensky"), days and other
 * known names do not; in headlines only the heads of institutions and the like do.
 */
export const longerNameAfter: Rule = {
  id: "longer-name-after",
  object(candidate) {
    const { around, last } = candidate;
    if (around.isPossessive(last)) return null;
    const firm = firmEnding(candidate);
    if (firm) return firm;
    const joint = afterHyphen(candidate);
    const from = joint ?? last;
    if (around.gapAfter(from) !== "space" && !(from === last && isPointedJoint(candidate)))
      return null;
    const run = runFrom(candidate, from + 1);
    if (run.length === 0 || isLoose(candidate, run)) return null;
    return { by: phraseWith(candidate, last, run.at(-1) ?? last), bearer: "longer" };
  },
};

/** The name ends with the point of an abbreviation: "U.S.". */
function isPointed({ around, last, end }: Candidate): boolean {
  return end > around.words.end(last);
}

/** "U.S. Steel": the name's own point, then a space. */
function isPointedJoint(candidate: Candidate): boolean {
  return isPointed(candidate) && candidate.around.gapAfter(candidate.last) === "point-space";
}

/** "U.S.-Japan Council": the word after the hyphen, when both are part of what follows. */
function afterHyphen({ around, last, end }: Candidate): number | null {
  const between = around.words.text.slice(end, around.words.start(last + 1));
  if (!around.isCapital(last + 1) || !/^[-\u2010-\u2013]$/u.test(between)) return null;
  return last + 1;
}

/** "Wagner & Co", "Trump and Sons". */
function firmEnding(candidate: Candidate) {
  const { around, last } = candidate;
  const and = around.word(last + 1) === "and" && around.gapAfter(last) === "space";
  const after = and ? last + 2 : last + 1;
  if (!and && !/^\s?&\s?$/u.test(around.has(after) ? around.words.between(last) : "")) return null;
  if (!around.isCapital(after) || !FIRM_ENDINGS.has(around.word(after))) return null;
  return { by: phraseWith(candidate, last, after), bearer: "longer" as const };
}

/** The capitalised words in a row from `start`; a possessive ends the row. */
function runFrom({ around }: Candidate, start: number): number[] {
  const run: number[] = [];
  for (let index = start; run.length < LONGEST_RUN && around.isCapital(index); index++) {
    run.push(index);
    if (around.isPossessive(index) || !around.joinsNext(index)) break;
  }
  return run;
}

function isLoose(candidate: Candidate, run: readonly number[]): boolean {
  const { around, first, last } = candidate;
  const next = run[0] ?? last + 1;
  const word = around.word(next);
  if (around.nameStarts.has(next)) return true;
  if (WEEKDAYS_AND_MONTHS.has(word)) return true;
  if (candidate.category === "person" && GOVERNMENTS.has(word)) return true;
  const style = around.style(first);
  if (style === "capitals" && !around.isAllCapitals(next)) return true;
  const roleAt = run.findIndex((index) => ROLES.has(around.word(index)));
  const endsInHead = run.length > 0 && HEADS.has(around.word(run.at(-1) ?? next));
  const beforeRole = run.slice(0, Math.max(roleAt, 0));
  if (roleAt >= 0 && !endsInHead) {
    const plain = beforeRole.every((index) => !HEADS.has(around.word(index)));
    if (plain) return true;
    if (beforeRole.length === 1 && run.length > 1 && OFFICE_WORDS.has(around.word(next)))
      return true;
  }
  if (roleAt < 0 && ROLE_MODIFIERS.has(word) && run.length === 1) return true;
  if (style !== "sentence") {
    if (GENERATION_SUFFIXES.has(word)) return false;
    return !isHeadedInHeadline(run.map((index) => around.word(index)));
  }
  if (isNewSentence(candidate, run)) return true;
  if (COMMON_ABBREVIATIONS.has(word) && around.isAllCapitals(next)) return true;
  if (word === "i" || (isPointed(candidate) && isSmallWord(word))) return true;
  if ((NATIONALITIES.has(word) || GROUPS.has(word)) && run.length === 1) return true;
  if (isAfterOffice(candidate) && run.length > 1 && !endsInHead) return true;
  return GIVEN_NAMES.has(word) && (isAfterPreposition(candidate) || isAfterOffice(candidate));
}

function isSmallWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || PREPOSITIONS.has(word) || NUMBER_WORDS.has(word);
}

/** "Paris State University Moves", but "Norway Closes Bank": a verb before the head parts it. */
function isHeadedInHeadline([next = "", second = ""]: readonly string[]): boolean {
  return HEADS.has(next) || (HEADS.has(second) && !/(?:s|ed|ing)$/u.test(next));
}

/** After an abbreviation's point a sentence may have ended: "in the U.S. Officials said". */
function isNewSentence(candidate: Candidate, run: readonly number[]): boolean {
  const { around, last } = candidate;
  if (!isPointed(candidate)) return false;
  const next = run[0] ?? last + 1;
  return run.length === 1 && !HEADS.has(around.word(next)) && isAfterPreposition(candidate);
}

/** "Mayor of Moscow Sergei Sobyanin", "Ambassador to Poland Ann Lee": it closes an office's title. */
function isAfterOffice({ around, first }: Candidate): boolean {
  const before = around.word(first - 1) === "the" ? first - 2 : first - 1;
  const links = around.word(before) === "of" || around.word(before) === "to";
  return links && around.isCapital(before - 1) && ROLES.has(around.word(before - 1));
}

/** "In the US Chris Corrigan developed": the name closes a phrase of place. */
function isAfterPreposition({ around, first }: Candidate): boolean {
  const before = around.word(first - 1) === "the" ? first - 2 : first - 1;
  return PLACE_PREPOSITIONS.has(around.word(before));
}
