import { isOtherThanEnglish } from "../../../text/language.ts";
import type { Candidate } from "../rule.ts";

const INHABITANTS =
  /^(?: has|, which has)(?: (?:about|around|some|only|just|roughly|fewer than|more than|nearly|almost|over))? (\d{1,2},\d{3}|\d{2,4}) (?:people|residents|inhabitants|souls|voters)(?:[.,;]| and (?!\p{L}+ing)| but )/u;
/** "Turkey (pop. 317)" */
const POPULATION = /^ \((?:pop\.?|population:?) (?:\d{1,2},\d{3}|\d{2,4})\)/u;
/** In UTF-16 units. */
const LONGEST_COUNT = 48;
/** Words from "has" to the end of "about 4,400 people", at most. */
const MOST_COUNTING = 4;

/** "China has about 4,400 people": no country has so few. The number of the word that counts them. */
export function inhabitantsAfter({ around, last, end, category }: Candidate): number | null {
  if (category !== "country" && category !== "place") return null;
  if (around.word(last + 1).startsWith("pop")) {
    const [count] = POPULATION.exec(around.words.text.slice(end, end + LONGEST_COUNT)) ?? [];
    return count === undefined ? null : last + 1;
  }
  const has = around.word(last + 1) === "which" ? last + 2 : last + 1;
  if (around.word(has) !== "has" || isOtherThanEnglish(around.language)) return null;
  if (!INHABITANTS.test(around.words.text.slice(end, end + LONGEST_COUNT))) return null;
  return has + MOST_COUNTING;
}

const COUNTED_VOTE = /^ \d{1,3}(?:,\d{3})? ?(?:to|[-\u2013]) ?\d/u;
/** In UTF-16 units. */
const LONGEST_VOTE = 12;
/** What towns in America have. */
const OF_SMALL_TOWNS =
  /\b(?:[Ss]elect(?:m[ae]n|woman|[- ]?[Bb]oard)|[Tt]own (?:[Mm]eeting|[Oo]ffice|[Mm]anager|[Cc]lerk)|[Ss]chool (?:[Bb]oard|[Bb]udget)|Route \d+)\b/u;

/** "Poland voted 212 to 190", in a block with a selectman: the number of its verb. */
export function townsVote({ around, last, category }: Candidate): number | null {
  const vote = last + 1;
  if (category !== "country" || around.word(vote) !== "voted") return null;
  const end = around.words.end(vote);
  if (!COUNTED_VOTE.test(around.words.text.slice(end, end + LONGEST_VOTE))) return null;
  return around.blockHas(OF_SMALL_TOWNS) ? vote : null;
}

/** "POLAND — Select Board members were shown the plans": the number of the name's last word. */
export function townsDateline({ around, first, last, category, kind }: Candidate): number | null {
  if (category !== "country" || first !== 0 || kind !== "full") return null;
  if (!around.isAllCapitals(last) || !around.has(last + 1)) return null;
  if (!/^ [\u2013\u2014-] $/u.test(around.words.between(last))) return null;
  return around.blockHas(OF_SMALL_TOWNS) ? last : null;
}
