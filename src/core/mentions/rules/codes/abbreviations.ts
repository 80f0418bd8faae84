import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/**
 * In capitals "US" may be the pronoun ("TELL US MORE"). It counts where a pronoun cannot stand: after
 * an article, with a hyphen, before a role, a name or a possessive, or first; and in a headline that
 * names others, as what somebody acts on ("PUTIN WARNS US", "TALKS WITH US FAIL").
 */
export const capitalsWord: Rule = {
  id: "capitals-word",
  concerns: ({ isOneWord }) => isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!around.isIn("functionWords", first) && !around.isIn("prepositions", first)) return null;
    if (isAgainstThem(candidate)) {
      return { words: phraseWith(candidate, first, last + 2), bearer: null };
    }
    if (isMenusEntry(candidate)) {
      return { words: phraseWith(candidate, 0, last), bearer: null };
    }
    if (!amongCapitals(candidate) || isPaired(candidate) || isInBrackets(candidate)) return null;
    if (around.word(first - 1) === "the" || around.isPossessive(last)) return null;
    if (around.isIn("possessives", first - 1)) return null;
    if (around.gapAfter(last) === "hyphen" || around.gapBefore(first) === "hyphen") return null;
    const isPronoun = isPronounsVerb(candidate);
    if (!isPronoun && (isBeforeName(candidate) || isInHeadline(candidate))) return null;
    return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
  },
};

/** "It is US vs THEM" */
function isAgainstThem({ around, last }: Candidate): boolean {
  return (
    around.word(last + 2) === "them" && /^(?:vs?|versus|against)$/u.test(around.word(last + 1))
  );
}

/** What sites ask their readers to do with them. */
const MENU = wordList("about contact follow join support email call find trust like why");
const SITES = wordList(
  "facebook twitter instagram youtube linkedin tiktok telegram whatsapp threads bluesky mastodon google x",
);

/** "About US", "Contact US", "Follow US on Facebook": all that a block says. */
function isMenusEntry({ around, first }: Candidate): boolean {
  if (first !== 1 || !MENU.has(around.word(0))) return false;
  const { count } = around.words;
  return count === 2 || (count === 4 && around.word(2) === "on" && SITES.has(around.word(3)));
}

/** "A AGASSI (US)": where a player is from. */
function isInBrackets({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  return text[end] === ")" && text[around.words.start(first) - 1] === "(";
}

/** "US/NATO" */
function isPaired({ around, last, end }: Candidate): boolean {
  return around.words.text[end] === "/" && around.isAllCapitals(last + 1);
}

/** "TELL US", "NOBODY TOLD US"; but a country that is named tells another: "TURKEY TELLS US". */
function isPronounsVerb({ around, first, last }: Candidate): boolean {
  const verb = first - 1;
  if (around.word(verb) === "like" && around.word(last + 1) === "to") return true;
  if (!around.isIn("pronounVerbs", verb)) return false;
  const isBase = !/(?:s|ed|told|gave|taught|sent|got|kept|made)$/u.test(around.word(verb));
  return isBase || !around.nameEnds.has(verb - 1) || CLAUSE.test(around.word(last + 1));
}

function isBeforeName({ around, last }: Candidate): boolean {
  const next = last + 1;
  if (around.gapAfter(last) !== "space") return false;
  return (
    around.isIn("roles", next) || around.isIn("givenNames", next) || around.nameStarts.has(next)
  );
}

function isInHeadline(candidate: Candidate): boolean {
  const { around, first } = candidate;
  return (
    around.style(first) === "capitals" && (around.startsSentence(first) || isActedOn(candidate))
  );
}

/** In a headline with another name: the object of a verb in -s or -ed, after a preposition or "and". */
function isActedOn({ around, first, last }: Candidate): boolean {
  const before = first - 1;
  // "RUSSIA, US AGREE SWAP"
  if (around.nameEnds.has(before) && around.words.between(before) === ", ") return true;
  if (around.gapAfter(before) !== "space" || !namesAnother(around, first)) return false;
  const word = around.word(before);
  if (word === "and" || word === "or") return around.nameEnds.has(before - 1);
  if (around.isIn("prepositions", before)) return !isOfPeople(around, before, last);
  if (isSpeech(around, last)) return false;
  if (around.isIn("pronounVerbs", before) || /^sa(?:ys|id)$/u.test(word))
    return around.nameEnds.has(before - 1);
  return /(?:[^s]s|ed)$/u.test(word) && !around.isSmallWord(before);
}

function namesAnother(around: Surroundings, at: number): boolean {
  const { first, last } = around.sentenceAt(at);
  for (let index = first; index <= last; index++) {
    if (index !== at && around.nameStarts.has(index)) return true;
  }
  return false;
}

/** After "tells us" they begin what is told. */
const CLAUSE = /^(?:what|why|how|that|who|when|where|about|all|more)$/u;

/** "…BETRAYED US, SAYS SOLDIER": somebody speaks of himself and others. */
function isSpeech(around: Surroundings, last: number): boolean {
  return /^say(?:s|ing)?$|^said$/u.test(around.word(last + 1)) && around.gapAfter(last) === "other";
}

const QUANTIFIERS = wordList("all some both most none one two each rest last any many half few");
const SPOKEN_TO =
  /^(?:did|do|does|done|lied|lies|lie|happen|happens|happened|sa(?:y|id|ys)|sp(?:eak|oke|eaks)|talk|talked|came|come|comes|listen|matter|matters|means|look)$/u;

/** "All of us", "they lied to us", "from us all", and at the end of what is said: "is with us, says". */
function isOfPeople(around: Surroundings, preposition: number, last: number): boolean {
  const before = around.word(preposition - 1);
  if (around.word(preposition) === "of") return QUANTIFIERS.has(before);
  return (
    SPOKEN_TO.test(before) ||
    /^(?:all|both)$/u.test(around.word(last + 1)) ||
    /^[,’”"']/u.test(around.has(last + 1) ? around.words.between(last) : "")
  );
}

/** "KIM JONG UN": the last syllable of a Korean given name. */
export const koreanName: Rule = {
  id: "korean-name",
  concerns: ({ kind, isOneWord }) => kind === "abbreviation" && isOneWord,
  objection(candidate) {
    const { around, first } = candidate;
    const syllable = first - 1;
    const family = first - 2;
    const gap = around.gapAfter(syllable);
    if ((gap !== "space" && gap !== "hyphen") || around.gapAfter(family) !== "space") return null;
    if (!around.isIn("koreanFamilyNames", family) || !around.isCapital(syllable)) return null;
    if (/(?:s|ed)$/u.test(around.word(syllable))) return null;
    return { words: phraseWith(candidate, family, first), bearer: null };
  },
};

/** "BY ISRAEL GUTIERREZ": a byline in capitals, where the name is a given one. */
export const byline: Rule = {
  id: "byline",
  concerns: ({ isOneWord }) => isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (first !== 1 || around.word(0) !== "by") return null;
    if (!around.isAllCapitals(last + 1) || around.gapAfter(last) !== "space") return null;
    if (around.nameStarts.has(last + 1) || around.isSmallWord(last + 1)) return null;
    return { words: phraseWith(candidate, first, last + 1), bearer: "longer" };
  },
};

/** A word next to it, longer than an abbreviation, is in capitals too. */
function amongCapitals({ around, first, last }: Candidate): boolean {
  if (around.style(first) === "capitals") return true;
  // "LET US"
  if (around.isAllCapitals(first - 1) && around.isIn("pronounVerbs", first - 1)) return true;
  const shouted = (index: number) =>
    around.isAllCapitals(index) && around.written(index).length > 3;
  return shouted(first - 1) || shouted(last + 1);
}
