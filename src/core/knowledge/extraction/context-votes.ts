import { ALL_CAPITALS } from "../../text/words.ts";
import { categoryOfHead } from "./heads.ts";
import { categoryOfNoun } from "./kind-nouns.ts";
import type { KnownWords } from "./known-words.ts";
import type { RunReader } from "./name-runs.ts";
import type { ReadChunk, ReadSentence } from "./read-chunk.ts";
import type { NameRun } from "./split-run.ts";
import type { WordEntry } from "./vocabulary.ts";
import * as trait from "./vocabulary.ts";
import type { Votes } from "./votes.ts";

const KNOWN_NAME = 4;
const HEAD = 3;
const PERSON_BY_PARTS = 3;
const TITLE = 2;
const NOUN_BESIDE = 1.5;
const LOCATIVE = 0.7;
const SPEAKS = 0.7;
const PART = 1;
const LETTERS = 1;

const LOCATIVES = new Set([
  "in",
  "at",
  "near",
  "outside",
  "across",
  "throughout",
  "toward",
  "towards",
  "inside",
]);
const SPEAKING = new Set([
  "said",
  "says",
  "told",
  "added",
  "wrote",
  "thinks",
  "believes",
  "argued",
  "scored",
  "won",
  "born",
]);
const COPULAS = new Set(["is", "was", "are", "were"]);
const ARTICLES = new Set(["a", "an", "the"]);
const NOUN_WITHIN = 5;
const FIRST_PLACE_WORDS = new Set([
  ...[
    "lake",
    "mount",
    "mt",
    "cape",
    "fort",
    "port",
    "camp",
    "river",
    "isle",
    "gulf",
    "bay",
    "strait",
    "rio",
    "saint",
    "st",
    "san",
    "santa",
  ],
]);

/** What the name's own words say of its category. Once for each spelling. */
export function voteByWords(
  entries: readonly WordEntry[],
  text: string,
  language: string,
  known: KnownWords,
  votes: Votes,
): void {
  const key = entries.map(({ folded }) => folded).join(" ");
  const phrase = known.categoryOfPhrase(key, language);
  if (phrase !== null) votes.add(phrase, KNOWN_NAME);
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return;
  if (/^\p{Lu}{1,4}-?\d+\p{Lu}?$/u.test(text) || /^\p{Lu}\p{L}+-\d{2,3}$/u.test(text))
    votes.add("weapon", LETTERS);
  if (entries.length === 1) {
    if ((first.traits & trait.DEMONYM) !== 0) votes.add("other", KNOWN_NAME);
    if ((first.traits & trait.GIVEN) !== 0)
      votes.add("person", (first.traits & trait.COMMON) === 0 ? PART * 2 : PART);
    else if ((first.traits & trait.FAMILY) !== 0) votes.add("person", PART * 1.5);
    if ((first.traits & trait.TOWN) !== 0) votes.add("place", PART * 1.2);
    if (/^\p{Lu}{2,}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text))
      votes.add("organisation", LETTERS);
    return;
  }
  if (entries.some(({ folded }) => folded === "flight") && /\d$/u.test(text))
    votes.add("event", HEAD);
  if (/\d/u.test(text)) return;
  const of = entries.findIndex(
    ({ folded }) => folded === "of" || folded === "de" || folded === "for",
  );
  const headed = of > 0 ? entries[of - 1] : last;
  const head = headed === undefined ? null : categoryOfHead(headed.folded);
  if (head !== null) votes.add(head, HEAD);
  else if (FIRST_PLACE_WORDS.has(first.folded)) votes.add("place", HEAD);
  else if (categoryOfHead(first.folded) !== null && language !== "en")
    votes.add(categoryOfHead(first.folded) ?? "", HEAD);
  else if (/&/u.test(text)) votes.add("organisation", HEAD);
  else if (isPersonByParts(entries, text)) votes.add("person", PERSON_BY_PARTS);
  else if (
    text.includes(" ") &&
    entries.length <= 3 &&
    entries.every(
      (entry) =>
        (entry.traits & (trait.COMMON | trait.DEMONYM | trait.COUNTRY | trait.PLACE)) === 0 &&
        !/\d/u.test(entry.folded),
    )
  ) {
    votes.add("person", PART * 1.5);
  } else if ((last.traits & trait.FAMILY) !== 0) votes.add("person", PART);
  else if ((last.traits & trait.PLACE) !== 0 && (first.traits & trait.COMMON) !== 0 && of < 0)
    votes.add("place", PART);
  else if (
    text.includes(" ") &&
    (first.traits & (trait.COMMON | trait.DEMONYM | trait.COUNTRY | trait.PLACE)) === 0 &&
    entries.length <= 3 &&
    of < 0
  )
    votes.add("person", PART);
}

function isPersonByParts(entries: readonly WordEntry[], text: string): boolean {
  const first = entries[0];
  if (first !== undefined && (first.traits & trait.GIVEN) !== 0 && entries.length <= 5) return true;
  return (
    /^\p{Lu}\p{L}*\.? (?:\p{Lu}\.? )+\p{Lu}\p{Ll}+$/u.test(text) ||
    /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u.test(text)
  );
}

/** What stands around one name says of its category. */
export function voteByContext(
  chunk: ReadChunk,
  sentence: ReadSentence,
  reader: RunReader,
  name: NameRun,
  votes: Votes,
): void {
  if (name.afterTitle) votes.add("person", TITLE);
  const { words } = chunk;
  const { first, last } = name;
  const small = (index: number) =>
    index >= sentence.first && index <= sentence.last && !reader.isNameWord(index);
  if (small(first - 1) && words.gapAfter(first - 1) === "space") {
    const before = reader.folded(first - 1);
    if (LOCATIVES.has(before)) votes.add("place", LOCATIVE);
    else if (before === "of" && small(first - 2)) {
      const noun = categoryOfNoun(reader.folded(first - 2));
      if (noun === "place") votes.add(noun, NOUN_BESIDE);
    } else {
      const noun = categoryOfNoun(before);
      if (noun !== null && noun !== "place") votes.add(noun, NOUN_BESIDE);
    }
  }
  if (!small(last + 1)) {
    if (
      /^,\s$/u.test(words.between(last)) &&
      reader.isNameWord(last + 1) &&
      (reader.traits(last + 1) & (trait.COUNTRY | trait.PLACE)) !== 0 &&
      first > sentence.first &&
      LOCATIVES.has(reader.folded(first - 1))
    ) {
      votes.add("place", NOUN_BESIDE);
    }
    return;
  }
  const gap = words.gapAfter(last);
  const after = reader.folded(last + 1);
  if (gap === "space" && SPEAKING.has(after)) votes.add("person", SPEAKS);
  const noun = gap === "space" && !COPULAS.has(after) ? categoryOfNoun(after) : null;
  if (noun !== null && noun !== "person" && noun !== "place" && noun !== "other")
    votes.add(noun, NOUN_BESIDE);
  const isCopula = gap === "space" && COPULAS.has(after);
  const isApposition = /^,\s$/u.test(words.between(last));
  if (!isCopula && !isApposition) return;
  let index = last + (isCopula ? 2 : 1);
  if (!ARTICLES.has(reader.folded(index))) return;
  for (const end = index + NOUN_WITHIN; index < end && index <= sentence.last; index++) {
    const found = small(index) ? categoryOfNoun(reader.folded(index)) : null;
    if (found === null) {
      if (["of", "in", "that", "who", "which", "by", "for", "from"].includes(reader.folded(index)))
        return;
      continue;
    }
    if (
      words.gapAfter(index) === "space" &&
      small(index + 1) &&
      categoryOfNoun(reader.folded(index + 1)) !== null
    )
      continue;
    votes.add(found, NOUN_BESIDE * 2);
    return;
  }
}

/** Whether a name is written in capitals throughout. */
export function isAllCapitals(chunk: ReadChunk, name: NameRun): boolean {
  for (let index = name.first; index <= name.last; index++) {
    if ((chunk.words.shape(index) & ALL_CAPITALS) === 0) return false;
  }
  return true;
}
