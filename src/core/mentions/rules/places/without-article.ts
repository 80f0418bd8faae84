import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/** Longer blocks are no headlines. */
const LONGEST_HEADLINE = 20;
/** Verbs whose object "of" follows: "accuses West of". Elsewhere it follows a direction: "west of Kyiv". */
const BLAMING = wordList(
  "accuse accuses accused accusing suspected suspecting warn warns warned inform informs informed convince convinces convinced convincing",
  "remind reminds reminded reminding assure assures assured assuring convicted deprive deprives deprived depriving",
);
/** So do these, which may also be nouns or stand before a direction: "Troops Clearing West of Kyiv". */
const TAKING = wordList(
  "suspect suspects warning informing clear clears cleared clearing rid rids ridding rob robs robbed robbing strip strips stripped stripping",
);

/** "Accuses Norway of Stalling", but "Rob Norway of Leeds". */
export function isBlamed({ around, first }: Candidate): boolean {
  const verb = around.word(first - 1);
  return BLAMING.has(verb) || (TAKING.has(verb) && !around.startsSentence(first - 1));
}

/**
 * A name whose article only headlines drop: "West scrambles to arm Kyiv". Elsewhere, and as a
 * direction or part of another name ("heads West", "West Ham"), the word is something else.
 */
export const withoutArticle: Rule = {
  id: "without-article",
  concerns: ({ kind, isOneWord }) => kind === "short" && isOneWord,
  objection(candidate) {
    const { first, last } = candidate;
    if (!candidate.name.hasArticle() || (isHeadline(candidate) && !isDirection(candidate)))
      return null;
    if (isOneOfManyStates(candidate) || isSystems(candidate) || isSide(candidate)) return null;
    return { words: phraseWith(candidate, first - 1, last), bearer: null };
  },
};

/** States of mind or unity, in which no region, league or compass point is. */
const STATES = wordList(
  "divided united disunited unified fractured fragmented emboldened weakened resurgent declining decadent distracted",
  "hostile aggressive assertive tired weary fatigued complacent hesitant reluctant nervous anxious indifferent hypocritical",
  "confident democratic liberal secular rational",
);

/** "A divided West", "a West that has lost its nerve". */
function isOneOfManyStates({ around, first, last }: Candidate): boolean {
  const isState = STATES.has(around.word(first - 1)) && !around.isCapital(first - 1);
  const article = isState ? first - 2 : first - 1;
  if (!/^an?$/u.test(around.word(article)) || around.gapBefore(first) !== "space") return false;
  return isState || /^(?:that|which|whose)$/u.test(around.word(last + 1));
}

/** How its states live, which no compass point does. */
const SYSTEMS = wordList(
  "capitalist imperialist industrialised industrialized democratic liberal decadent secular affluent prosperous wealthy godless",
  "colonial neocolonial",
);

/** "The capitalist West", "in the distant, decadent West" */
function isSystems({ around, first, last }: Candidate): boolean {
  const before = first - 1;
  // "The wealthy West of Sicily"
  if (around.gapBefore(first) !== "space" || around.word(last + 1) === "of") return false;
  if (!SYSTEMS.has(around.word(before)) || around.isCapital(before)) return false;
  return around.isIn("articles", before - 1) || around.isIn("articles", before - 2);
}

/** "A pro-West party", but "anti-West Ham songs". */
function isSide({ around, first, last }: Candidate): boolean {
  if (!/^(?:pro|anti)$/u.test(around.word(first - 1)) || around.gapBefore(first) !== "hyphen")
    return false;
  const gap = around.gapAfter(last);
  return gap !== "hyphen" && !(gap === "space" && around.isCapital(last + 1));
}

/** Whether the block is a headline: short, without a full stop at its end. */
function isHeadline({ around }: Candidate): boolean {
  const { words } = around;
  return words.count <= LONGEST_HEADLINE && !/[.!…]["”’)]*\s*$/u.test(words.text);
}

function isDirection({ around, first, last }: Candidate): boolean {
  const before = first - 1;
  if (around.isIn("motions", before) || around.isIn("directions", before)) return true;
  if (around.gapAfter(before) === "hyphen" || around.gapAfter(last) === "hyphen") return true;
  if (around.isIn("articles", before) || /^(?:in|to)$/u.test(around.word(before))) return true;
  if (around.word(last + 1) === "to" && around.word(before) === "from") return true;
  if (around.gapAfter(before) === "space" && around.isIn("givenNames", before)) return true;
  if (around.gapAfter(last) !== "space") return false;
  if (around.word(last + 1) === "of") return !BLAMING.has(around.word(before));
  return (
    around.isCapital(last + 1) &&
    !/(?:s|ed)$/u.test(around.word(last + 1)) &&
    !around.isSmallWord(last + 1)
  );
}
