import { wordList } from "../lexicon/word-list.ts";
import type { Run } from "./capital-run.ts";
import type { Candidate } from "./rule.ts";

/** In headlines a head further away belongs to another name. */
const LONGEST_HEADLINE_NAME = 3;

/** In headlines they are verbs, or what the country has: "China Reports First Death", "Trump Courts Voters". */
const VERBS_TOO = wordList(
  "reports courts forces guards bars boards posts commands centers fleets limited",
);

/** Verbs of headlines in the forms of a plural and of the past that have no ending. */
const BARE_VERBS = wordList(
  "cut hit set let put shut quit beat bid plan sign agree build vow hold held meet met seek sought launch start begin began",
  "end make made take took buy bought sell sold join eye ink win won lose lost sent send say said tell told back bans ban",
  "fight fought lead led leave left keep kept give gave get got find found face urge warn slam mull weigh want need try",
);

/** "Paris State University Moves", but "Norway Closes Bank": a verb before the head parts it. */
export function isHeadedInHeadline(candidate: Candidate, { first, length }: Run): boolean {
  const { around } = candidate;
  const isVerb = VERBS_TOO.has(around.word(first)) || BARE_VERBS.has(around.word(first));
  if (isVerb && length > 1) return false;
  for (let index = first; index < first + Math.min(length, LONGEST_HEADLINE_NAME); index++) {
    // "Court Bars Norway From Games"
    if (around.isSmallWord(index)) return false;
    if (around.isIn("heads", index)) return true;
    if (candidate.category === "person" || /(?:[^s]s|ed|ing)$/u.test(around.word(index)))
      return false;
  }
  return false;
}
