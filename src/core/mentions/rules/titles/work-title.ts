import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  firstPossession,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
  smallWordAfter,
} from "../rule.ts";

const MAY_OPEN_A_NAME = new Set(["the", "i", "a"]);

/**
 * Titles of works without quotation marks: a preposition written large in the middle of a sentence
 * (watched From Russia with Love), or the trade of who made it, edits it or plays in it (A Gentleman in
 * Moscow author Amor Towles).
 */
export const workTitle: Rule = {
  id: "work-title",
  objection(candidate) {
    const objection = bornIn(candidate) ?? largePreposition(candidate);
    return objection ?? (isPlaceLike(candidate) ? withPlace(candidate) : null);
  },
};

/** Titles with a place in them. */
function withPlace(candidate: Candidate): Objection | null {
  return (
    ofAct(candidate) ??
    capitalArticle(candidate) ??
    itsMaker(candidate) ??
    reviewed(candidate) ??
    periodical(candidate) ??
    calledWork(candidate) ??
    addressed(candidate) ??
    epithet(candidate) ??
    show(candidate)
  );
}

/** "The Countering America's Adversaries Act": a verb in -ing and what is owned, both large behind an article. */
function ofAct(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const verb = first - 1;
  if (!around.isPossessive(last) || around.gapAfter(verb) !== "space") return null;
  const isTitle = around.isCapital(verb) && /..ing$/u.test(around.word(verb));
  if (!isTitle || !around.isIn("articles", verb - 1) || around.isCapital(verb - 1)) return null;
  const own = firstPossession(candidate);
  return around.isCapital(own)
    ? { words: phraseWith(candidate, verb, own), bearer: "longer" }
    : null;
}

/** Behind the name: "Armenia, My Country". */
const MINE = /^, (?:My|Our|Mon) \p{Lu}/u;
/** In UTF-16 units. */
const LONGEST_MINE = 8;

/** "Tickets for Kharkiv, My Love are £9": a place that a title speaks to. */
function addressed(candidate: Candidate): Objection | null {
  const { around, last, end } = candidate;
  if (around.words.text[end] !== ",") return null;
  if (!MINE.test(around.words.text.slice(end, end + LONGEST_MINE))) return null;
  return { words: phraseWith(candidate, last, last + 2), bearer: "longer" };
}

const EPITHETS = new Set(["beautiful", "bountiful", "brave", "great", "good", "terrible"]);

/** "America the Beautiful" */
function epithet(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  if (around.word(last + 1) !== "the" || around.gapAfter(last) !== "space") return null;
  if (!EPITHETS.has(around.word(last + 2))) return null;
  const isEnd = around.gapAfter(last + 2) !== "space" || !around.isCapital(last + 3);
  return around.isCapital(last + 2) && isEnd
    ? { words: phraseWith(candidate, last, last + 2), bearer: "longer" }
    : null;
}

const BORN = new Set(["born", "made", "lost"]);

/** "Born in the USA", "the Made in China plan": a participle that a title writes large. */
function bornIn(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const link = around.word(first - 1) === "the" ? first - 2 : first - 1;
  const verb = link - 1;
  if (around.word(link) !== "in" || around.isCapital(link) || !around.isCapital(verb)) return null;
  if (!BORN.has(around.word(verb)) || around.startsSentence(verb)) return null;
  if (around.gapAfter(verb) !== "space" || around.gapAfter(link) !== "space") return null;
  if (around.style(first) !== "sentence" || isLabelAbroad(candidate, verb)) return null;
  return { words: phraseWith(candidate, verb, last), bearer: null };
}

/** "Prodotti Made in Usa": elsewhere than in English it is what stands on goods, but for works and "Made in China 2025". */
export function isLabelAbroad({ around, last }: Candidate, verb: number): boolean {
  if (around.word(verb) !== "made" || !isOtherThanEnglish(around.language)) return false;
  return !around.isKind("works", verb - 1) && !/^\d/u.test(around.word(last + 1));
}

function largePreposition(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const before = first - 1;
  if (around.gapAfter(before) !== "space" || !around.isCapital(before)) return null;
  const word = around.word(before);
  if (!around.lexicon.prepositions.has(word) && !around.lexicon.functionWords.has(word))
    return null;
  if (MAY_OPEN_A_NAME.has(word) || around.startsSentence(before)) return null;
  // "Hospoda U Kyjeva"
  const isShouted = around.isAllCapitals(before) && !(word === "u" && around.language === "cs");
  if (around.style(first) !== "sentence" || isShouted) return null;
  // Verse begins each line large: "pozwoli, Żeby Rosja milczała".
  const isPreposition = around.lexicon.prepositions.has(word);
  if (!isPreposition && around.words.between(before - 1).startsWith(",")) return null;
  // "18:27 REGNUM На Украине", "14h30 La Russie dément": a new sentence behind an agency's name or the time.
  if (around.isAllCapitals(before - 1) && !around.isInitial(before - 1)) return null;
  if (/^\d/u.test(around.word(before - 1))) return null;
  return { words: phraseWith(candidate, before, last), bearer: null };
}

const LARGE_ARTICLES = new Set(["A", "An"]);
const ARTICLES = new Set(["a", "an", "the"]);
/** Words of "The Girl from the North", at most. */
const LONGEST_TITLE = 6;

/** "He recommends A Gentleman in Moscow": an article that only a title writes large within a sentence. */
function capitalArticle(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  for (let start = first - 1; start >= first - LONGEST_TITLE; start--) {
    if (around.gapAfter(start) !== "space") return null;
    // "A Rússia" has the article of another language.
    const isEnglish = start < first - 1 || !isOtherThanEnglish(around.language);
    if (isEnglish && around.isCapital(start) && LARGE_ARTICLES.has(around.written(start))) {
      if (around.style(first) !== "sentence") return null;
      if (around.startsSentence(start) && !isTitlesNoun(candidate, start + 1)) return null;
      return { words: phraseWith(candidate, start, last), bearer: "longer" };
    }
    if (!around.isCapital(start) && !around.isSmallWord(start)) return null;
  }
  return null;
}

/** "A Gentleman in Moscow was published": nobody of a people, faith or party, and nobody's name. */
function isTitlesNoun({ around, first }: Candidate, noun: number): boolean {
  if (noun >= first - 1 || !around.isCapital(noun) || around.nameStarts.has(noun)) return false;
  const isOther = (["nationalities", "groups", "heads", "roles", "givenNames"] as const).some(
    (list) => around.isIn(list, noun),
  );
  return !isOther && !around.isAllCapitals(noun) && around.word(first - 1) === "in";
}

const MAKERS = wordList("star stars author creator showrunner screenwriter actor actress");
const BEFORE_A_PLACE = new Set(["in", "to", "from", "of"]);

/** "Emily in Paris star Lily Collins", but "in Paris star chef Anne-Sophie Pic cooked". */
function itsMaker(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const preposition = first - 1;
  const opener = first - 2;
  if (!MAKERS.has(smallWordAfter(candidate))) return null;
  if (!around.isCapital(last + 2) || around.gapAfter(last + 1) !== "space") return null;
  if (!BEFORE_A_PLACE.has(around.word(preposition)) || around.isCapital(preposition)) return null;
  if (around.gapAfter(preposition) !== "space" || around.gapAfter(opener) !== "space") return null;
  if (!around.isCapital(opener) || around.isSmallWord(opener)) return null;
  return { words: phraseWith(candidate, opener, last), bearer: "longer" };
}

/** Behind the place: " by Amor Towles", to the end of the line. */
const BY_AUTHOR = /^ by (?:\p{Lu}\S+ ){1,3}\p{Lu}\p{L}+(?=$|[\n.,;(|])/u;
/** In UTF-16 units. */
const LONGEST_AUTHOR = 60;

/** "REVIEW: A Gentleman in Moscow", "A Gentleman in Moscow by Amor Towles" as a line of its own. */
function reviewed(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  if (!BEFORE_A_PLACE.has(around.word(first - 1))) return null;
  let start = first;
  while (first - start < LONGEST_TITLE && around.gapBefore(start) === "space") {
    if (around.nameEnds.has(start - 1)) return null;
    start--;
  }
  if (first - start < 2 || around.gapBefore(start) === "space") return null;
  const isReview =
    around.word(start - 1) === "review" && around.words.between(start - 1).startsWith(":");
  const isByAuthor =
    ARTICLES.has(around.word(start)) &&
    around.style(first) === "title" &&
    BY_AUTHOR.test(around.words.text.slice(end, end + LONGEST_AUTHOR));
  if (!isReview && !isByAuthor) return null;
  return { words: phraseWith(candidate, start, last), bearer: "longer" };
}

/** Words of "a three-part television documentary", at most. */
const LONGEST_DESCRIPTION = 5;
/** A work before these; others are a person of its trade too. */
const ALSO_PEOPLE = new Set(["comic", "comedy", "drama"]);

/** "Ukraine on Fire, a documentary,", "Reading Lolita in Tehran, the memoir by Nafisi". */
function calledWork(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  let start = first;
  while (first - start < LONGEST_TITLE && isOfTitle(candidate, start - 1)) start--;
  while (start < first && !around.isCapital(start)) start++;
  let end = last;
  while (end - last < LONGEST_TITLE && isOfTitle(candidate, end) && isTitleWord(candidate, end + 1))
    end++;
  while (end > last && !around.isCapital(end)) end--;
  const isLinked = hasSmallWord(candidate, start, first) || hasSmallWord(candidate, last, end);
  const article = end + 1;
  if (!isLinked || !around.has(article) || around.words.isSpaceAfter(end)) return null;
  if (!/^["”’]?,["”’]? $/u.test(around.words.between(end))) return null;
  if (!around.isIn("articles", article) && !around.isIn("possessives", article)) return null;
  if (around.style(first) !== "sentence") return null;
  for (let index = article + 1; index <= article + LONGEST_DESCRIPTION; index++) {
    const isLast = around.gapAfter(index) !== "space" || around.isIn("prepositions", index + 1);
    if (around.isIn("works", index) && isLast && !ALSO_PEOPLE.has(around.word(index))) {
      return { words: phraseWith(candidate, start, index), bearer: "longer" };
    }
    const gap = around.gapAfter(index);
    if ((gap !== "space" && gap !== "hyphen") || around.isSmallWord(index)) return null;
  }
  return null;
}

/** Whether a title may go on from this word to the next: both are part of it, with a space between. */
function isOfTitle(candidate: Candidate, index: number): boolean {
  return candidate.around.gapAfter(index) === "space" && isTitleWord(candidate, index);
}

function isTitleWord({ around }: Candidate, index: number): boolean {
  return (
    around.isCapital(index) || around.isIn("prepositions", index) || around.word(index) === "the"
  );
}

function hasSmallWord({ around }: Candidate, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (!around.isCapital(index)) return true;
  return false;
}

const EDITED = wordList("editor editors columnist publisher magazine journal newsletter");
/** Words of "in Global Affairs". */
const LONGEST_FIELD = 3;

/** "Russia in Global Affairs editor Fyodor Lukyanov", "Ukraine in Focus magazine". */
function periodical(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  const link = last + 1;
  if (around.word(link) !== "in" || around.isCapital(link)) return null;
  if (around.gapAfter(last) !== "space") return null;
  for (let index = link + 1; index <= link + 1 + LONGEST_FIELD; index++) {
    if (around.gapBefore(index) !== "space") return null;
    if (EDITED.has(around.word(index)) && index > link + 1) {
      return { words: phraseWith(candidate, last, index), bearer: "longer" };
    }
    if (!around.isCapital(index) || around.nameStarts.has(index)) return null;
  }
  return null;
}

const SHOWS = /^(?:got talent|next top|most wanted|funniest home)$/u;

/** "Ukraine's Got Talent", "America's Next Top Model": television is sold from country to country. */
function show(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  if (!around.isPossessive(last)) return null;
  const first = firstPossession(candidate);
  if (!around.isCapital(first) || !SHOWS.test(`${around.word(first)} ${around.word(first + 1)}`))
    return null;
  return { words: phraseWith(candidate, last, first + 1), bearer: null };
}
