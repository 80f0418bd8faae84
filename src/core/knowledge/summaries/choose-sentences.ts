import { fold } from "../../text/fold.ts";
import { CLOSERS, ENDS_SENTENCE } from "../../text/sentence-end.ts";
import type { Span } from "../../text/span.ts";
import { datelineBefore } from "./datelines.ts";
import { defines } from "./definitions.ts";
import { saysNothing } from "./idle-sentences.ts";
import { leavesOutWhoSays } from "./indirect-speech.ts";
import { opensWithConnective, opensWithPronoun, pointsBackBehindOpening } from "./openings.ts";
import { labelOf } from "./speaker-labels.ts";

/** A sentence that names the entity. */
export interface SentenceCandidate {
  /** The document's index. */
  document: number;
  sentence: Span;
  text: string;
  /** Where the entity is first named, from the sentence's start. */
  name: Span;
  /** Where the sentence begins in its document, as a share of it, from 0 to 1. */
  depth: number;
  /** The first sentence of its document that names the entity. */
  isFirst: boolean;
  /** The document's title is the entity's name, or begins with it. */
  isTitled: boolean;
  isPerson: boolean;
  /** The entity is first named by a full name. */
  isNamedInFull: boolean;
  /** How many other entities it names. */
  others: number;
  language: string;
}

/** In words; shorter ones are headings or asides, longer ones say too much at once. */
const WORDS_MIN = 8;
const WORDS_MAX = 45;
/** Code units. A longer sentence is no sentence, or cannot be read on a card. */
const LENGTH_MAX = 700;
/** Most sentences of one entity that are compared with each other: those most about it. */
const COMPARED_MAX = 150;

/** What a sentence gains or loses by each thing that tells what it is about. Tuned on `npm run evaluate:summary`. */
const NAMED_EARLY = 2;
const SAYS_WHAT_IT_IS = 1.5;
const FIRST = 0.7;
const SHALLOW = 0.5;
const CONNECTIVE = -0.7;
const BAD_LENGTH = -1;
const NO_SENTENCE = -2;
const CROWDED = -0.25;
/** Penalty for a sentence that says the same as a chosen one. */
const REPETITION = 2;
/** Bonus for a sentence of another document while only one document is cited. */
const OTHER_DOCUMENT = 5;

/** Of a list of sources: "^ Orr 2009, p. 3", "Orr, Ada (2009)." */
const SOURCE =
  /^\s*\^|\(\p{L}*\s?\d{4}\)[.:]?$|(?<!\p{L})(?:pp?|eds?|et al|vol|ibid)\.\)?$|\b(?:ISBN|ISSN|doi:)/iu;
/** A sentence that ends in a question mark, or that is all in brackets, as an editor's note is: "(Editing by Ada Orr)". */
const ASKED_OR_ASIDE = new RegExp(`[?？؟]${CLOSERS}$|^\\([^()]*\\)\\.?$|^\\[[^[\\]]*\\]\\.?$`, "u");
/** In names in small letters; a sentence has other words with them. */
const SMALL_IN_NAMES = new Set(
  "of the for and in on at to by a an de la le les du des del el los las et y und der die das von zu e da do dos i w na".split(
    " ",
  ),
);
/** Behind a name: a comma and what it is, or a verb that says what it is. */
const SAYS_WHAT =
  /^(?:[’']s?)?(?:,\s(?:an?|the|who|which|whose|one|now|then|once|long)\s|\s(?:is|are|was|were|has|have|had|remains?|became|will)\s|\s\()/u;

/**
 * The sentence that says who or what an entity is, or null: first of all one of a document that bears its
 * name, then the one that is most about it.
 */
export function chooseDefinition(
  candidates: readonly SentenceCandidate[],
): SentenceCandidate | null {
  const [best = null] = standingAlone(candidates)
    .filter(defines)
    .sort((a, b) => Number(b.isTitled) - Number(a.isTitled) || aboutness(b) - aboutness(a));
  return best;
}

/** The sentences that say most about an entity, the best first, at most `limit` of them. */
export function chooseSentences(
  candidates: readonly SentenceCandidate[],
  limit: number,
): SentenceCandidate[] {
  const compared = standingAlone(candidates)
    .map((candidate) => ({ candidate, score: aboutness(candidate) }))
    .sort((a, b) => b.score - a.score)
    .filter(comparedOnly());
  const rest = weighed(compared);
  const chosen: Weighed[] = [];
  while (chosen.length < limit && rest.length > 0) {
    const isOneSided = chosen.every(
      ({ candidate }) => candidate.document === chosen[0]?.candidate.document,
    );
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, { candidate, score, repetition }] of rest.entries()) {
      const isOther = isOneSided && candidate.document !== chosen[0]?.candidate.document;
      const total = score - REPETITION * repetition + (isOther ? OTHER_DOCUMENT : 0);
      if (total > bestScore) {
        best = index;
        bestScore = total;
      }
    }
    const [next] = rest.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next);
    for (const one of rest) one.repetition = Math.max(one.repetition, likeness(one, next));
  }
  return chosen.map(({ candidate }) => candidate);
}

/** Keeps the first `COMPARED_MAX` and, if these are all of one document, the first of another. */
function comparedOnly(): (
  one: { candidate: SentenceCandidate },
  index: number,
  all: { candidate: SentenceCandidate }[],
) => boolean {
  let hasOther = false;
  return ({ candidate }, index, all) => {
    const isOther = candidate.document !== all[0]?.candidate.document;
    const isKept = index < COMPARED_MAX || (isOther && !hasOther);
    hasOther ||= isOther;
    return isKept;
  };
}

/**
 * The candidates that are sentences and can be read without the one before: a heading is none, and a
 * pronoun at the head may mean anybody. Where every sentence begins so, one is better than nothing; so is
 * one that tells nothing, or only asks.
 */
function standingAlone(candidates: readonly SentenceCandidate[]): SentenceCandidate[] {
  const lines = withoutRepeated(candidates).filter(
    ({ text, name, language }) =>
      text.length <= LENGTH_MAX &&
      !leavesOutWhoSays(text, language) &&
      !lacksItsQuestion(text, language) &&
      !isHeading(text) &&
      !SOURCE.test(text) &&
      name.start >= datelineBefore(text).length,
  );
  // Notes may leave out every full stop; where there is one, a line without is a caption or a headline.
  const ended = lines.filter(({ text }) => ENDS_SENTENCE.test(text));
  const sentences = ended.length > 0 ? ended : lines;
  const alone = sentences.filter((candidate) => !pointsBack(candidate));
  if (alone.length === 0) return sentences.slice(0, 1);
  const telling = alone.filter(
    ({ text, language }) => !saysNothing(text, language) && !ASKED_OR_ASIDE.test(text),
  );
  return telling.length > 0 ? telling : alone.slice(0, 1);
}

function pointsBack({ text, language, name, isPerson }: SentenceCandidate): boolean {
  return (
    opensWithPronoun(text, language) ||
    (language === "en" && pointsBackBehindOpening(text, name, isPerson))
  );
}

/** Words of an answer that says nothing without its question, at most: "I hope so.", "In 2021." */
const SHORT_ANSWER = 3;
const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** "Ada Orr: That is false.": what is false stands in the question, so that the card would mislead. */
function lacksItsQuestion(text: string, language: string): boolean {
  const { length = 0 } = labelOf(text) ?? {};
  if (!text.slice(0, length).trimEnd().endsWith(":")) return false;
  const said = text.slice(length);
  if (opensWithPronoun(said, language)) return !MAY_BE_NOTHING.test(said);
  return (said.match(WORDS)?.length ?? 0) <= SHORT_ANSWER && !NAMES_ANYTHING.test(said);
}

/** "It has been a hard year." */
const MAY_BE_NOTHING = /^(?:It|Es|Het)\b/u;
const NAMES_ANYTHING = /\s(?!I\b)\p{Lu}/u;

/** Of sentences that several documents have word for word, the first. */
function withoutRepeated(candidates: readonly SentenceCandidate[]): SentenceCandidate[] {
  const texts = new Set<string>();
  return candidates.filter(({ text }) => {
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

function isHeading(text: string): boolean {
  const isEnded = ENDS_SENTENCE.test(text);
  if (wordCount(text) >= WORDS_MIN) return !isEnded && isNameAlone(text);
  return !isEnded || isNameAlone(text);
}

/** Whether all words have capitals, or stand in small letters within names; "Ministry for the Environment." */
function isNameAlone(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL_IN_NAMES.has(word));
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

interface Weighed {
  candidate: SentenceCandidate;
  score: number;
  /** Its words with how telling each is: the rarer among the sentences, the more. */
  terms: ReadonlyMap<string, number>;
  /** The sum of its terms. */
  weight: number;
  /** How much of it one of the chosen sentences says too, from 0 to 1. */
  repetition: number;
}

/** How much a sentence is about the entity. */
function aboutness({ text, name, depth, isFirst, others, language }: SentenceCandidate): number {
  const words = wordCount(text);
  const wordsBefore = text.slice(0, name.start).split(/\s+/u).length - 1;
  let score = NAMED_EARLY * (1 - Math.min(1, wordsBefore / Math.max(WORDS_MIN, words)));
  if (SAYS_WHAT.test(text.slice(name.end, name.end + 12))) score += SAYS_WHAT_IT_IS;
  if (isFirst) score += FIRST;
  score += SHALLOW * (1 - depth);
  if (opensWithConnective(text, language)) score += CONNECTIVE;
  if (words < WORDS_MIN || words > WORDS_MAX) score += BAD_LENGTH;
  if (!ENDS_SENTENCE.test(text)) score += NO_SENTENCE;
  return score + CROWDED * others;
}

function weighed(
  candidates: readonly { candidate: SentenceCandidate; score: number }[],
): Weighed[] {
  const sentences = candidates.map(({ candidate }) => termsOf(candidate.text));
  const counts = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return candidates.map(({ candidate, score }, index) => {
    const terms = new Map<string, number>();
    let weight = 0;
    for (const term of sentences[index] ?? []) {
      const telling = Math.log(1 + sentences.length / (counts.get(term) ?? 1));
      terms.set(term, telling);
      weight += telling;
    }
    return { candidate, score, terms, weight, repetition: 0 };
  });
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word.length > 2),
  );
}

/**
 * The share of a sentence's terms that another has too, from 0 to 1: by how telling they are, or by their number
 * where that is more, as between the sentences that reports repeat with another name or figure in them.
 */
function likeness({ terms, weight }: Weighed, other: Weighed): number {
  let shared = 0;
  let count = 0;
  for (const [term, telling] of terms) {
    if (!other.terms.has(term)) continue;
    shared += telling;
    count++;
  }
  return weight === 0 ? 0 : Math.max(shared / weight, count / terms.size);
}
