import { fold } from "../../../text/fold.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, type Objection, phraseWith, type Rule } from "../rule.ts";

/**
 * An abbreviation that the text spells out as something else: "Chief Science and Technology Officer
 * (CSTO)", "CSTO, or chief science and technology officer". It stands for that on the whole page.
 * The initials are compared as Schwartz and Hearst do (PSB 2003), word by word.
 */
export const otherExpansion: Rule = {
  id: "other-expansion",
  concerns: ({ category, kind }) =>
    kind === "abbreviation" || (category === "organisation" && kind === "full"),
  objection(candidate) {
    if (candidate.kind !== "abbreviation") return branch(candidate);
    const words = before(candidate) ?? after(candidate);
    // "Организация о Договоре коллективной безопасности (ОДКБ)": its own name, in other words.
    if (words === null || candidate.name.isWordedLike(fold(words).split(" "))) return null;
    return { words, bearer: "same" };
  },
};

/** "For" something, before what a branch of an organisation is there for. */
const PURPOSE = wordList("по з із у do dla ds pro za для für voor pour para per");
/** Words of "вопросам образования, науки и культуры". */
const LONGEST_PURPOSE = 14;

/** "Организация Объединённых Наций по вопросам образования, науки и культуры (ЮНЕСКО)". */
function branch(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  const purpose = last + 1;
  if (around.gapAfter(last) !== "space" || !PURPOSE.has(around.word(purpose))) return null;
  for (let end = purpose; end <= purpose + LONGEST_PURPOSE && around.has(end + 1); end++) {
    const between = around.words.between(end);
    if (between === " (") {
      const isOther = around.isAllCapitals(end + 1) && !around.nameStarts.has(end + 1);
      return isOther ? { words: phraseWith(candidate, last, end), bearer: "longer" } : null;
    }
    if (!around.joinsNext(end) && between !== ", ") return null;
  }
  return null;
}

/** The long form that stands before the abbreviation in brackets, unless it is a known name. */
function before(candidate: Candidate): string | null {
  const { around, first, last } = candidate;
  const { text } = around.words;
  if (!/^\s?[),;]/u.test(text.slice(candidate.end))) return null;
  const end = endBefore(candidate);
  if (end === null || around.nameEnds.has(end)) return null;
  const letters = lettersOf(around, first, last);
  let index = end;
  for (let left = letters.length - 1; left >= 0; left--) {
    if (!around.word(index).startsWith(letters[left] ?? "")) {
      if (left === letters.length - 1 || !around.isSmallWord(index)) return null;
      index--;
      if (!around.word(index).startsWith(letters[left] ?? "")) return null;
    }
    index--;
  }
  return around.phrase(index + 1, end);
}

/** Where a long form ends: "Technology Officer (CSTO)", "Technology Officer, or CSTO,", "Officers, known as the CSTO,". */
function endBefore({ around, first }: Candidate): number | null {
  if (!around.has(first - 1)) return null;
  if (/\(\s?$/u.test(around.words.between(first - 1))) return first - 1;
  let word = around.word(first - 1) === "the" ? first - 2 : first - 1;
  if (around.word(word) === "as") word--;
  else if (around.word(word) !== "or") return null;
  if (word < first - 1 && !/^(?:or|known|abbreviated)$/u.test(around.word(word))) return null;
  return around.has(word - 1) && around.words.between(word - 1) === ", " ? word - 1 : null;
}

/** "CSTO (", "CSTO — Chief Science and Technology Officer —". */
const OPENS = /^ (?:\(|[–—] )$/u;
/** Words between an abbreviation and its long form: "EU, short for Edgewood United,". */
const INTRODUCED = /^(?:or|for|short for|that is|standing for) /u;

/** The long form that follows the abbreviation, unless it is a known name. */
function after(candidate: Candidate): string | null {
  const { around, first, last } = candidate;
  if (!around.has(last + 1)) return null;
  const between = around.words.text.slice(candidate.end, around.words.start(last + 1));
  const introduced = between === ", " ? INTRODUCED.exec(around.phrase(last + 1, last + 3)) : null;
  if (!OPENS.test(between) && !introduced) return null;
  let index = last + 1 + (introduced ? introduced[0].split(" ").length - 1 : 0);
  const start = index;
  if (around.nameStarts.has(start)) return null;
  for (const letter of lettersOf(around, first, last)) {
    if (!around.word(index).startsWith(letter)) {
      if (index === start || !around.isSmallWord(index)) return null;
      index++;
      if (!around.word(index).startsWith(letter)) return null;
    }
    index++;
  }
  const end = around.words.text.slice(around.words.end(index - 1));
  return /^(?:[),;]| [–—])/u.test(end) ? around.phrase(start, index - 1) : null;
}

function lettersOf(around: Surroundings, first: number, last: number): string[] {
  const letters: string[] = [];
  for (let index = first; index <= last; index++) letters.push(...around.word(index));
  return letters;
}
