import { type Candidate, isFamilyName, phraseWith, type Rule } from "../rule.ts";

/** Behind the name: " (1987)", " (1987, p. 4)". */
const YEAR = /^ \((?:18|19|20)\d\d[a-z]?(?:\)|[:;,] ?(?:pp?\. ?)?\d)/u;
/** The same inside brackets: ", 1987)", " 1987: 4". */
const YEAR_WITHIN = /^,? (?:18|19|20)\d\d[a-z]?[):;,]/u;
/** In UTF-16 units. */
const LONGEST = 16;

/** An author in a work of learning, by name and year or with others: "Wagner (1987) holds", "(Wagner, 1987)", "Wagner et al." */
export const citedAuthor: Rule = {
  id: "cited-author",
  concerns: ({ category, kind }) =>
    (category === "armed-group" || category === "person") && kind === "short",
  objection(candidate) {
    const { first, last, category } = candidate;
    if (!isFamilyName(candidate)) return null;
    // Of a leader an essay may give the year in which he spoke.
    const isCitedAs = category === "armed-group" ? isCited(candidate) : isCitedLeader(candidate);
    return isCitedAs ? { words: phraseWith(candidate, first, last + 1), bearer: "same" } : null;
  },
};

const YEAR_OF_WORK = /^ et al\.?,? \(?(?:19|20)\d\d/u;

/** "Assad et al. (2014)", but "Assad et al. will be tried" */
function isCitedLeader({ around, end }: Candidate): boolean {
  return YEAR_OF_WORK.test(around.words.text.slice(end, end + LONGEST));
}

/** "Assad et al." */
function isWithOthers({ around, last }: Candidate): boolean {
  return around.word(last + 1) === "et" && around.word(last + 2) === "al";
}

function isCited(candidate: Candidate): boolean {
  const { around, first, end } = candidate;
  const { text } = around.words;
  if (isWithOthers(candidate)) return true;
  const after = text.slice(end, end + LONGEST);
  if (YEAR.test(after)) return true;
  const start = around.words.start(first);
  return /(?:\(|; )$/u.test(text.slice(Math.max(0, start - 2), start)) && YEAR_WITHIN.test(after);
}
