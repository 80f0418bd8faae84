import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  endsItsPhrase,
  firstPossession,
  isPlaceLike,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isRelativeClause, kindBefore } from "./namesakes.ts";

/**
 * A ship called after a place: "the aircraft carrier Minsk", "another carrier, the Kiev". Elsewhere on the page the
 * name alone then means the ship where it has an article ("the Minsk"), or words beside it that are only said of
 * ships ("aboard Minsk").
 */
export const ship: Rule = {
  id: "ship",
  languages: "english",
  concerns: isPlaceLike,
  objection(candidate) {
    if (hasPart(candidate)) {
      return { words: phraseWith(candidate, candidate.first, candidate.last + 2), bearer: null };
    }
    const warship = warshipAfter(candidate);
    if (warship !== null) {
      return { words: phraseWith(candidate, candidate.first, warship), bearer: "ship" };
    }
    if (isLettered(candidate)) {
      return { words: phraseWith(candidate, candidate.first - 1, candidate.last), bearer: "ship" };
    }
    if (isTowed(candidate)) {
      return { words: phraseWith(candidate, candidate.first - 1, candidate.last), bearer: null };
    }
    const kind = kindBefore(candidate);
    if (kind === null || !candidate.around.isIn("vessels", kind)) return null;
    if (isRelativeClause(candidate) || isClaimed(candidate)) return null;
    return { words: phraseWith(candidate, kind, candidate.last), bearer: "ship" };
  },
};

const CLAIMS = wordList(
  "says said claims claimed believes believed insists insisted alleges alleged",
);

/** "The tanker Iran says it seized" */
function isClaimed({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space" && CLAIMS.has(around.word(last + 1));
}

const TOWED = wordList("tow tows towed towing refloat refloats refloated moored berthed drydocked");

const AFLOAT = wordList(
  "towed refloated moored berthed drydocked scuttled beached decommissioned scrapped",
);

/** "Iran was scrapped from the list, as a goal": a plan is, and no ship. */
const OF_PLANS = wordList("from as");

/** Behind them a clause begins with its subject. */
const CONJUNCTIONS = wordList("that because when while once although though but");

/** "The coastguard towed Crimea to Killybegs", "Crimea was refloated", but "towed Crimea tankers". */
function isTowed(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  const isPassive = /^(?:was|is|been)$/u.test(around.word(last + 1));
  if (isPassive && around.gapAfter(last) === "space" && AFLOAT.has(around.word(last + 2)))
    return isSubject(candidate) && !OF_PLANS.has(around.word(last + 3));
  const verb = first - 1;
  if (!TOWED.has(around.word(verb)) || around.gapAfter(verb) !== "space") return false;
  return endsItsPhrase(candidate);
}

/** "Crimea was scrapped", but "the deal with Iran was scrapped". */
function isSubject({ around, first }: Candidate): boolean {
  const start = around.word(first - 1) === "the" ? first - 1 : first;
  return around.startsSentence(start) || CONJUNCTIONS.has(around.word(start - 1));
}

const LETTERS = wordList("uss usns hms hmas hmcs ss mv ms rms mt rv");

/** "USS America", "the MV Kyiv": behind the letters that stand before the names of ships. */
function isLettered({ around, first, last }: Candidate): boolean {
  const letters = first - 1;
  if (!LETTERS.has(around.word(letters)) || around.gapAfter(letters) !== "space") return false;
  // "Ms Israel" is somebody, and the MV Minsk Trader no ship of that name alone.
  if (!around.isAllCapitals(letters) || around.style(first) === "capitals") return false;
  return around.gapAfter(last) !== "space" || !around.isCapital(last + 1);
}

const WARSHIPS = wordList(
  "carrier cruiser destroyer frigate battleship corvette submarine warship",
);

/** "The Minsk aircraft carrier": no city owns warships. */
function warshipAfter({ around, last, category }: Candidate): number | null {
  if (category !== "place" || around.gapAfter(last) !== "space") return null;
  const noun = around.word(last + 1) === "aircraft" ? last + 2 : last + 1;
  return WARSHIPS.has(around.word(noun)) && !around.isCapital(noun) ? noun : null;
}

const PARTS = wordList(
  "rudder hull keel propeller propellers stern gangway bilge bilges portholes",
);

/** "Divers freed Ukraine's rudder". */
function hasPart(candidate: Candidate): boolean {
  const { around, last } = candidate;
  if (!around.isPossessive(last)) return false;
  const part = firstPossession(candidate);
  if (!PARTS.has(around.word(part)) || around.isCapital(part)) return false;
  // "China's propeller makers"
  return around.gapAfter(part) !== "space" || around.isSmallWord(part + 1);
}
