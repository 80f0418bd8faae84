import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/** Chief ... officer: CEO, CTO, CSTO. */
const CHIEF_OFFICER = /^c[a-z]{1,3}o$/u;
/** Before a job that somebody has, which then has no article. */
const HOLDS = wordList("as is was named appointed became become hired serves served");
const LINKS = new Set(["of", "at", "for"]);

/**
 * An abbreviation that is somebody's job: "as CSTO of Acme", "she was CSTO until May". What is
 * described by it is no job: "Armenia is a CSTO member".
 */
export const jobTitle: Rule = {
  id: "job-title",
  concerns: ({ kind, isOneWord }) => kind === "abbreviation" && isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!CHIEF_OFFICER.test(around.word(first))) return null;
    if (!isOfFirm(candidate) && !isHeld(candidate)) return null;
    return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
  },
};

/** "CSTO of Acme", but "the CSTO of Russia and its allies". */
function isOfFirm({ around, last }: Candidate): boolean {
  const firm = last + 2;
  if (!LINKS.has(around.word(last + 1)) || around.gapAfter(last) !== "space") return false;
  return around.isCapital(firm) && !around.nameStarts.has(firm);
}

function isHeld({ around, first, last }: Candidate): boolean {
  if (!HOLDS.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  return around.gapAfter(last) !== "space" || around.isSmallWord(last + 1);
}
