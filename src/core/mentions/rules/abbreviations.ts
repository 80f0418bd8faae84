import { type Candidate, isOneWord, phraseWith, type Rule, smallWordAfter } from "./rule.ts";

const CURRENCIES = new Set(["dollar", "dollars", "dlr", "dlrs", "pound", "pounds"]);

const SIGNS = "$€£¥";

/**
 * Part of a longer abbreviation ("50 U.S.C. 1701"), of a law report ("410 U.S. 113") or of a
 * currency ("US$", "US dollars").
 */
export const citation: Rule = {
  id: "citation",
  objection(candidate) {
    const { first, last } = candidate;
    const isOther =
      isInLongerAbbreviation(candidate) || isInReport(candidate) || isCurrency(candidate);
    return isOther ? { words: phraseWith(candidate, first, last), bearer: null } : null;
  },
};

function isInLongerAbbreviation({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  if (text.charAt(start - 1) === "." && /\p{L}/u.test(text.charAt(start - 2))) return true;
  return text.charAt(end) !== " " && /^\.?\p{L}\./u.test(text.slice(end, end + 3));
}

function isInReport({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  if (text.charAt(start - 1) !== " " || text.charAt(end) !== " ") return false;
  return /\d/u.test(text.charAt(start - 2)) && /\d/u.test(text.charAt(end + 1));
}

function isCurrency(candidate: Candidate): boolean {
  const { text } = candidate.around.words;
  const after = text.charAt(candidate.end);
  const sign = after === " " ? text.charAt(candidate.end + 1) : after;
  return (sign !== "" && SIGNS.includes(sign)) || CURRENCIES.has(smallWordAfter(candidate));
}

/**
 * In a headline set in capitals "US" may be the pronoun ("TELL US MORE"). It counts there only where
 * a pronoun cannot stand: after an article, with a hyphen, before a role or a possessive, or first.
 */
export const capitalsWord: Rule = {
  id: "capitals-word",
  objection(candidate) {
    if (!isOneWord(candidate)) return null;
    const { around, first, last } = candidate;
    const word = around.word(first);
    if (!around.lexicon.functionWords.has(word) && !around.lexicon.prepositions.has(word))
      return null;
    if (!amongCapitals(candidate)) return null;
    const before = around.word(first - 1);
    if (before === "the" || around.isPossessive(last)) return null;
    if (around.gapAfter(last) === "hyphen" || around.gapBefore(first) === "hyphen") return null;
    if (around.isIn("roles", last + 1) || around.nameStarts.has(last + 1)) return null;
    if (around.startsSentence(first) && around.style(first) === "capitals") return null;
    if (around.isIn("givenNames", last + 1)) return null;
    return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
  },
};

/** A word next to it, longer than an abbreviation, is in capitals too. */
function amongCapitals({ around, first, last }: Candidate): boolean {
  if (around.style(first) === "capitals") return true;
  const shouted = (index: number) =>
    around.isAllCapitals(index) && around.written(index).length > 3;
  return shouted(first - 1) || shouted(last + 1);
}
