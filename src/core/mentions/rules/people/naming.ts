import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import {
  type Candidate,
  endsItsPhrase,
  isPlaceLike,
  type Objection,
  openingOf,
  phraseWith,
} from "../rule.ts";
import { PLACES } from "../things/called-thing.ts";

/** In English, where the text says that somebody or something is given the name. */
export function naming(candidate: Candidate): Objection | null {
  return (
    isCalled(candidate) ??
    calledByHim(candidate) ??
    namingOf(candidate) ??
    knownAs(candidate) ??
    changedTo(candidate) ??
    exclaimed(candidate)
  );
}

/** Whoever is called by a person's name goes by it; a thing or an animal by a place's. */
function bearerOf(candidate: Candidate): Objection["bearer"] {
  return candidate.category === "person" ? "same" : "thing";
}

const BE = wordList("is was are were");
const CALLED = wordList("called named christened nicknamed");
/** "What is now called Belarus" is Belarus. */
const NOW = wordList("now then what it once today still formerly later");

/** "The new cat at the ministry is called Crimea", but "the country is called Georgia". */
function isCalled(candidate: Candidate): Objection | null {
  const { around } = candidate;
  const opening = openingOf(candidate);
  const called = opening - 1;
  if (!CALLED.has(around.word(called)) || !BE.has(around.word(called - 1))) return null;
  if (around.gapAfter(called) !== "space" || !endsItsPhrase(candidate)) return null;
  const sentence = around.sentenceAt(called);
  for (let index = sentence.first; index < called; index++) {
    const word = around.word(index);
    if (NOW.has(word) || PLACES.has(word)) return null;
  }
  return { words: phraseWith(candidate, called - 1, candidate.last), bearer: bearerOf(candidate) };
}

const WHICH = wordList("that which whom");
const WHO = wordList("he she they we i you");

/** "A kitten that he called Moscow", but "a country that he called Georgia". */
function calledByHim(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const called = first - 1;
  const noun = called - 3;
  if (!CALLED.has(around.word(called)) || !WHO.has(around.word(called - 1))) return null;
  if (!WHICH.has(around.word(called - 2)) || PLACES.has(around.word(noun))) return null;
  if (around.isCapital(noun) || around.gapBefore(first) !== "space" || !endsItsPhrase(candidate))
    return null;
  return { words: phraseWith(candidate, noun, last), bearer: bearerOf(candidate) };
}

const NAME = wordList(
  "name names named naming rename renamed call calls called calling christen christened nicknamed baptised baptized",
);
/** Who and what is named by anybody. */
const NAMED_ONES = wordList(
  "baby babies child boy girl dog cat puppy kitten horse pony foal calf parrot goat boat yacht house cottage cabin car van",
  "truck bike band cake dish cocktail storm hurricane drone robot cow pig hamster tortoise",
);
/** Words between the verb and who is named: "name our second". */
const MOST_BETWEEN = 4;
/** "As a middle name" */
const AS_A_NAME = /^ as (?:a|his|her|their|my|our)(?: \p{Ll}+)? name\b/u;
/** In UTF-16 units. */
const LONGEST_AS = 30;

/** "Wants to name our son Assad", "agreed on Assad as a middle name". */
function namingOf(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  if (around.word(last + 1) === "as") {
    const behind = around.words.text.slice(end, end + LONGEST_AS);
    if (!AS_A_NAME.test(behind)) return null;
    return { words: phraseWith(candidate, first, last + 1), bearer: bearerOf(candidate) };
  }
  const noun = first - 1;
  if (!NAMED_ONES.has(around.word(noun)) && !around.isIn("kin", noun)) return null;
  if (around.isCapital(noun) || around.gapAfter(noun) !== "space" || !endsItsPhrase(candidate))
    return null;
  const verb = verbBefore(around, noun);
  if (verb === null) return null;
  return { words: phraseWith(candidate, verb, last), bearer: bearerOf(candidate) };
}

function verbBefore(around: Surroundings, noun: number): number | null {
  for (let index = noun - 1; index >= noun - MOST_BETWEEN; index--) {
    if (around.gapAfter(index) !== "space") return null;
    if (NAME.has(around.word(index))) return index;
  }
  return null;
}

/** Words from "surname" to the one that it became, at most. */
const LONGEST_CHANGE = 8;

/** "Changed his last name from Wilder to Macron": the name, and nobody who bears it. */
function changedTo(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (category !== "person" || !/^(?:to|from)$/u.test(around.word(first - 1))) return null;
  for (let index = first - 2; index >= first - LONGEST_CHANGE; index--) {
    const isName =
      around.word(index) === "name" && /^(?:last|family)$/u.test(around.word(index - 1));
    if (isName || around.word(index) === "surname") {
      return { words: phraseWith(candidate, index, last), bearer: null };
    }
  }
  return null;
}

const KNOW = wordList("know knows knew known");
const THEM = wordList("him her them me");
const WHY = wordList("for because");

/** "Crews know him as the Kremlin", "a regular, known as the Kremlin for keeping quiet,". */
function knownAs(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  const opening = openingOf(candidate);
  const as = opening - 1;
  if (around.word(as) !== "as" || around.gapAfter(as) !== "space") return null;
  if (!isPlaceLike(candidate) && candidate.category !== "organisation") return null;
  const isOne = THEM.has(around.word(as - 1)) && KNOW.has(around.word(as - 2));
  const isKnown = KNOW.has(around.word(as - 1)) && WHY.has(around.word(last + 1));
  if (!isOne && !(isKnown && around.gapAfter(last) === "space")) return null;
  return { words: phraseWith(candidate, as - 1, last), bearer: "same" };
}

/** "A musical, Iran!, sets it to disco", "Iran! runs until May". */
const EXCLAIMED = /^!(?:,| (?:is|was|has|will|runs|ran|opens|opened|closes|closed|stars)\b)/u;
/** In UTF-16 units. */
const LONGEST_VERB = 10;

function exclaimed(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  if (around.words.text[end] !== "!" || !isPlaceLike(candidate)) return null;
  if (!EXCLAIMED.test(around.words.text.slice(end, end + LONGEST_VERB))) return null;
  return { words: `${around.phrase(first, last)}!`, bearer: "longer" };
}
