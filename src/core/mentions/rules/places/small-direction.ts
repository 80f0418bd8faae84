import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, firstPossession, phraseWith, type Rule } from "../rule.ts";
import { isBlamed } from "./without-article.ts";

/** What blocs of states do, and no part of a country. */
const DOES = wordList(
  "fears feared wants wanted says said promised promises pledged pledges supplied supplies armed arms backed backs imposed",
  "imposes betrayed betrays abandoned abandons ignored ignores failed fails refused refuses underestimated underestimates",
  "misread lectured provoked provokes hopes hoped believes believed supports supported condemned condemns accused accuses",
  "blames blamed responds responded reacted reacts hesitates hesitated sanctioned isolated agreed agrees pretends dithers dithered",
);
const MODALS = wordList(
  "must should cannot can could would will may might does did do is was has had needs",
);
/** How what goes on with a bloc turns out: "ties with the west soured". */
const CHANGED = wordList(
  "soured worsened deteriorated improved warmed thawed cooled collapsed frayed grew broke froze escalated deepened stalled",
  "hardened ended resumed began",
);
/** Behind a modal verb or "is": parts of a country are dry, and get rain. */
const WILLS = wordList(
  "afford act help send stop pay accept wake learn decide respond support arm provide defend abandon fight give keep supply",
  "understand allow offer recognise recognize deter ignore tolerate negotiate impose lift blame admit prepare unite stand",
  "do not to trying ready afraid weak strong divided united serious willing determined responsible losing winning wrong right",
  "kidding sleepwalking complicit decadent hypocritical weary tired indifferent behind",
);
/** They have a bloc for their object. */
const TREATS = wordList(
  "courts court courted courting blames blame blamed blaming warns warn warned warning threatens threaten threatened threatening",
  "defies defy defied defying splits split splitting divides divide divided dividing fears fear feared hates hate hated provokes",
  "provoke provoked urges urge urged urging lets forces antagonise antagonize against blackmail blackmails isolate confront",
  "confronts confronting deceive deceived outwit outlast outlasts criticises criticizes criticised criticized tells told",
);
/** Before a preposition and a bloc. */
const DEALINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "with",
    wordList(
      "ties relations relationship war confrontation cooperation conflict links standoff contacts dialogue trade deal deals",
      "rapprochement integration tensions rift dispute clash alliance partnership talks",
    ),
  ],
  ["on", wordList("war dependence reliance dependent reliant pressure")],
  ["to", wordList("closer ties threat turn")],
  [
    "from",
    wordList(
      "aid weapons arms support money help sanctions pressure loans away condemnation criticism",
    ),
  ],
  [
    "by",
    wordList(
      "backed armed supplied imposed abandoned betrayed supported funded sanctioned isolated courted promised",
    ),
  ],
  ["of", wordList("hatred fear critic critics suspicious wary enemy enemies resentment")],
]);
const FORECAST =
  /\b(?:rain|snow|winds?|showers?|sunny|sunshine|cloudy|gusts?|thunder|degrees|forecast|temperatures?|storms?)\b/iu;
/** Words from "between" to "and", at most. */
const LONGEST_PAIR = 6;

/**
 * "The west" in small letters is a part of the land, unless the words beside it speak of what only the bloc of
 * states does or suffers: some papers write the bloc so.
 */
export const smallDirection: Rule = {
  id: "small-direction",
  concerns: ({ category, kind }) => category === "organisation" && kind === "short",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (around.isCapital(last) || !around.isIn("directions", last) || isBloc(candidate))
      return null;
    return { words: phraseWith(candidate, first, last), bearer: null };
  },
};

function isBloc(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (around.gapAfter(last) === "hyphen" || isBesideOthers(candidate)) return false;
  if (isInForecast(around, first)) return false;
  if (around.isPossessive(last)) return !/est$/u.test(around.word(firstPossession(candidate)));
  const isJoined = around.gapAfter(last) === "space";
  if (isJoined && around.word(last + 1) === "of") return isBlamed(candidate);
  if (isJoined && isDoing(around, last + 1)) return !around.isIn("prepositions", first - 1);
  if (isJoined && isTreated(around, first) && CHANGED.has(around.word(last + 1))) return true;
  // "The west wing", "the west and north"
  if (isJoined && (!around.isSmallWord(last + 1) || around.isIn("directions", last + 2)))
    return false;
  return isTreated(around, first) || isPaired(around, first);
}

const PARTS = ["east", "west", "north", "south"];

/** The block has another part of the land too: "in the east there is war, the west is quiet". */
function isBesideOthers({ around, last }: Candidate): boolean {
  return PARTS.some((part) => part !== around.word(last) && around.mayHave(`the ${part}`));
}

function isInForecast(around: Surroundings, index: number): boolean {
  if (!around.blockHas(FORECAST)) return false;
  const { first, last } = around.sentenceAt(index);
  return FORECAST.test(around.phrase(first, last));
}

/** "The west fears", "the west can’t afford", "the west is weak" */
function isDoing(around: Surroundings, verb: number): boolean {
  if (DOES.has(around.word(verb))) return true;
  if (!MODALS.has(around.word(verb)) && around.word(verb) !== "can") return false;
  let next = verb + 1;
  // "Can't", "has long"
  if (around.gapBefore(next) === "apostrophe") next++;
  return WILLS.has(around.word(next)) || DOES.has(around.word(next));
}

/** "Courts the west", "ties with the west" */
function isTreated(around: Surroundings, first: number): boolean {
  const before = first - 1;
  if (around.gapBefore(first) !== "space") return false;
  if (TREATS.has(around.word(before))) return true;
  return DEALINGS.get(around.word(before))?.has(around.word(before - 1)) ?? false;
}

/** "Russia and the west", "between the east and the west" */
function isPaired(around: Surroundings, first: number): boolean {
  const and = first - 1;
  if (around.word(and) !== "and" || around.gapBefore(first) !== "space") return false;
  for (let index = and - 1; index >= and - LONGEST_PAIR; index--) {
    if (around.word(index) === "between") return around.nameEnds.has(and - 1);
  }
  return false;
}
