import type { Surroundings } from "../surroundings.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule, smallWordAfter } from "./rule.ts";

/** Longer quotations are what somebody said. */
const LONGEST_TITLE = 8;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "‘": "’",
  "'": "'",
};
/** Written small in titles, with the prepositions. */
const SMALL_WORDS = new Set(["a", "an", "the", "and", "or", "but", "nor", "s"]);
const MAY_OPEN_A_NAME = new Set(["the", "i", "a"]);

/**
 * Titles of works: a short quotation in which every longer word has a capital ("From Russia with
 * Love"), a preposition written large in the middle of a sentence (watched From Russia with Love), or the
 * trade of who made it or plays in it (A Gentleman in Moscow author Amor Towles).
 */
export const workTitle: Rule = {
  id: "work-title",
  objection(candidate) {
    return (
      quotedTitle(candidate) ??
      capitalPreposition(candidate) ??
      itsMaker(candidate) ??
      show(candidate)
    );
  },
};

function quotedTitle(candidate: Candidate) {
  const { around } = candidate;
  if (!around.hasQuotes) return null;
  const { text } = around.words;
  let first = candidate.first;
  while (
    candidate.first - first < LONGEST_TITLE &&
    around.has(first - 1) &&
    isPlainGap(around, first - 1)
  )
    first--;
  const open = text[around.words.start(first) - 1] ?? "";
  const close = QUOTES[open];
  if (close === undefined) return null;
  let last = candidate.last;
  while (last - first < LONGEST_TITLE && around.has(last + 1) && isPlainGap(around, last)) last++;
  const after = text.slice(around.words.end(last), around.words.end(last) + 2);
  if (!after.includes(close) || last - first >= LONGEST_TITLE) return null;
  if (first === candidate.first && last === candidate.last) return quotedName(candidate);
  let others = isWhole(candidate, first, last) ? 1 : 0;
  for (let index = first; index <= last; index++) {
    if (index >= candidate.first && index <= candidate.last) continue;
    if (!around.isCapital(index)) {
      if (!isSmallWord(around, index)) return null;
    } else if (index > first) others++;
  }
  if (others === 0 || around.style(candidate.first) === "capitals") return null;
  return { words: phraseWith(candidate, first, last), bearer: "longer" as const };
}

/** “Tehran” alone between quotation marks is the title of a work, where it is a place. */
function quotedName(candidate: Candidate) {
  const { around, first, last, end } = candidate;
  const isExact =
    QUOTES[around.words.text[around.words.start(first) - 1] ?? ""] === around.words.text[end];
  if (!isExact || !isPlaceLike(candidate) || around.style(first) === "capitals") return null;
  return { words: phraseWith(candidate, first, last), bearer: null };
}

/** Without a point or comma at its end a quotation that begins large is more a title than speech. */
function isWhole({ around, first }: Candidate, start: number, last: number): boolean {
  const next = around.words.text[around.words.end(last)] ?? "";
  const opener = around.word(start);
  return (
    start < first &&
    around.isCapital(start) &&
    !/[.,!?]/u.test(next) &&
    !around.lexicon.functionWords.has(opener) &&
    !around.nameStarts.has(start)
  );
}

function isPlainGap(around: Surroundings, index: number): boolean {
  return around.gapAfter(index) !== "other" || around.words.between(index) === ", ";
}

function isSmallWord(around: Surroundings, index: number): boolean {
  return around.isIn("prepositions", index) || SMALL_WORDS.has(around.word(index));
}

function capitalPreposition(candidate: Candidate) {
  const { around, first, last } = candidate;
  const before = first - 1;
  if (around.gapAfter(before) !== "space" || !around.isCapital(before)) return null;
  const word = around.word(before);
  if (!around.lexicon.prepositions.has(word) && !around.lexicon.functionWords.has(word))
    return null;
  if (MAY_OPEN_A_NAME.has(word) || around.startsSentence(before)) return null;
  if (around.style(first) !== "sentence" || around.isAllCapitals(before)) return null;
  return { words: phraseWith(candidate, before, last), bearer: null };
}

const MAKERS = new Set(
  "star stars author creator showrunner screenwriter actor actress".split(" "),
);
const BEFORE_A_PLACE = new Set(["in", "to", "from", "of"]);

/** "Emily in Paris star Lily Collins", but "in Paris star chef Anne-Sophie Pic cooked". */
function itsMaker(candidate: Candidate) {
  const { around, first, last } = candidate;
  const preposition = first - 1;
  const opener = first - 2;
  if (!isPlaceLike(candidate) || !MAKERS.has(smallWordAfter(candidate))) return null;
  if (!around.isCapital(last + 2) || around.gapAfter(last + 1) !== "space") return null;
  if (!BEFORE_A_PLACE.has(around.word(preposition)) || around.isCapital(preposition)) return null;
  if (around.gapAfter(preposition) !== "space" || around.gapAfter(opener) !== "space") return null;
  if (!around.isCapital(opener) || around.isSmallWord(opener)) return null;
  return { words: phraseWith(candidate, opener, last), bearer: "longer" as const };
}

const SHOWS = /^(?:got talent|next top|most wanted|funniest home)$/u;

/** "Ukraine's Got Talent", "America's Next Top Model": television is sold from country to country. */
function show(candidate: Candidate) {
  const { around, last } = candidate;
  if (!isPlaceLike(candidate) || !around.isPossessive(last)) return null;
  const s = last + 1;
  const first = around.word(s) === "s" ? s + 1 : s;
  if (!around.isCapital(first) || !SHOWS.test(`${around.word(first)} ${around.word(first + 1)}`))
    return null;
  return { words: phraseWith(candidate, last, first + 1), bearer: null };
}
