import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import type { Candidate } from "../rule.ts";
import { FIRMS, isAnotherName, isBylines, type Run } from "./capital-run.ts";
import { isPlainCapital } from "./plain-capitals.ts";
import {
  isGift,
  isHeadlinesVerb,
  isInTable,
  isMatterElsewhere,
  isQuestionsVerb,
} from "./words-behind.ts";

/** Longer ones are words: TODAY. */
const LONGEST_ABBREVIATION = 4;
/** Words of a paper's name behind its place, at most. */
const LONGEST_SOURCE = 2;
const DOES = /^(?:had|has|said|was|is|.{2,}ed)$/u;
/** In headlines a head further away belongs to another name. */
const LONGEST_HEADLINE_NAME = 3;
const NUMBER = /^(?:\w*[A-Z]\d|No\. ?\d)/u;

interface Exception {
  id: string;
  holds(candidate: Candidate, run: Run): boolean;
  /** The run makes a longer name, whatever the rows below say. */
  joins?: true;
}

/** Ministries, services and armies that more than one country has, or one alone. */
const BODIES = wordList(
  "mfa mod moj moi fsb kgb gru svr sbu gur nsdc irgc idf iaf doj dhs epa fbi cia hhs fda irs nsc bs",
);
const SAYS = wordList("says said vows warns urges denies tells asks admits confirms");
const PICTURES = wordList("picture photo photograph image pic");
const GIVEN_NAMES_TOO = wordList("may june april august");
/** They describe a people or a faith and are none by themselves: "China Southern" is an airline. */
const ADJECTIVES = wordList("southern native black white indigenous");

/** "U.S. Black voters" */
function isBeforeNoun(around: Surroundings, index: number): boolean {
  const noun = index + 1;
  if (around.word(index) === "southern") return false;
  return around.gapAfter(index) === "space" && !around.isCapital(noun) && !around.isSmallWord(noun);
}

/**
 * What may stand right after a name without joining it to a longer one. The first that holds decides; if
 * none does, the run makes a longer name.
 */
export const EXCEPTIONS: readonly Exception[] = [
  {
    // "The West African bloc"
    id: "compass-point",
    holds: ({ around, last, kind }, run) =>
      kind === "short" &&
      around.isIn("directions", last) &&
      around.isIn("nationalities", run.first),
    joins: true,
  },
  { id: "another-known-name", holds: isAnotherName },
  // "Moscow SU2571 cancelled", "ranks Norway No. 2"
  {
    id: "number",
    holds: ({ around }, run) => NUMBER.test(around.phrase(run.first, run.first + 1)),
  },
  {
    // "USA TODAY Sports"
    id: "paper-of-today",
    holds: ({ around, first }, run) =>
      around.word(run.first) === "today" &&
      around.isAllCapitals(run.first) &&
      around.style(first) !== "capitals",
    joins: true,
  },
  {
    id: "day-or-month",
    holds: ({ around }, run) =>
      around.isIn("weekdaysAndMonths", run.first) &&
      !(run.length > 1 && GIVEN_NAMES_TOO.has(around.word(run.first))),
  },
  {
    id: "a-persons-government",
    holds: ({ around, category }, run) =>
      category === "person" && around.isIn("governments", run.first),
  },
  {
    // "President Donald J. Trump Secures a Fair Deal."
    id: "verb-after-a-whole-name",
    holds: ({ around, category, first, last }, run) =>
      category === "person" &&
      last > first &&
      !run.endsInHead &&
      /...(?:[^s]s|ed)$/u.test(around.word(run.first)),
  },
  {
    id: "case-change",
    holds: ({ around, first, isInCapitals }, run) =>
      (isInCapitals || around.style(first) === "capitals") && !around.isAllCapitals(run.first),
  },
  { id: "verb-of-saying", holds: ({ around }, run) => SAYS.has(around.word(run.first)) },
  { id: "verb-of-question", holds: isQuestionsVerb },
  { id: "verb-of-headline", holds: isHeadlinesVerb },
  { id: "gift", holds: isGift },
  { id: "in-table", holds: isInTable },
  { id: "matter-elsewhere", holds: isMatterElsewhere },
  { id: "office", holds: isOffice },
  { id: "plain-capital", holds: isPlainCapital },
  { id: "source-in-brackets", holds: isSource, joins: true },
  {
    id: "modifier-of-an-office",
    holds: ({ around }, run) =>
      run.role === null && run.length === 1 && around.isIn("roleModifiers", run.first),
  },
  {
    id: "generation-in-headline",
    holds: (candidate, run) =>
      isHeadline(candidate) && candidate.around.isIn("generationSuffixes", run.first),
    joins: true,
  },
  { id: "capitals-in-title", holds: isInCapitalsAlone, joins: true },
  {
    // "China Mobile", in a row of firms too.
    id: "firm",
    holds: ({ around, category }, { first }) =>
      category === "country" && FIRMS.has(around.word(first)),
    joins: true,
  },
  { id: "paper-of-byline", holds: isBylines, joins: true },
  {
    id: "headline",
    holds: (candidate, run) => isHeadline(candidate) && !isHeadedInHeadline(candidate, run),
  },
  { id: "headed-in-headline", holds: isHeadline, joins: true },
  {
    id: "new-sentence",
    holds: (candidate, run) =>
      isPointed(candidate) &&
      run.length === 1 &&
      !candidate.around.isIn("heads", run.first) &&
      !isNewsOf(candidate, run) &&
      isAfterPreposition(candidate),
  },
  {
    id: "common-abbreviation",
    holds: (candidate, { first }) =>
      candidate.around.isAllCapitals(first) &&
      candidate.around.isIn("commonAbbreviations", first) &&
      !isBroadcaster(candidate, first),
  },
  {
    // "Iran IRGC officials", "Trump DOJ officials"; but "U.S. DOJ" as "U.S. Navy".
    id: "body-by-its-letters",
    holds: ({ around, kind }, { first }) =>
      kind !== "abbreviation" && around.isAllCapitals(first) && BODIES.has(around.word(first)),
  },
  {
    // "Vladimir Putin File picture"
    id: "caption",
    holds: ({ around }, run) =>
      around.word(run.last) === "file" && PICTURES.has(around.word(run.last + 1)),
  },
  { id: "first-person", holds: ({ around }, run) => around.word(run.first) === "i" },
  {
    id: "small-word-after-point",
    holds: (candidate, run) => isPointed(candidate) && candidate.around.isSmallWord(run.first),
  },
  {
    id: "people-or-faith",
    holds: ({ around }, run) =>
      (!ADJECTIVES.has(around.word(run.last)) || isBeforeNoun(around, run.last)) &&
      every(run, (index) => around.isIn("nationalities", index) || around.isIn("groups", index)),
  },
  { id: "holiday", holds: isHoliday },
  {
    id: "person-after-office",
    holds: (candidate, run) =>
      candidate.around.isIn("givenNames", run.first)
        ? isAfterOffice(candidate, false)
        : run.length > 1 && !run.endsInHead && isAfterOffice(candidate, true),
  },
  {
    id: "person-after-place",
    holds: (candidate, run) =>
      isAfterPreposition(candidate) && candidate.around.isIn("givenNames", run.first),
  },
];

/** "Syria TV reported", but "U.S. TV series" and "seen on Norway TV": it does something. */
function isBroadcaster(candidate: Candidate, tv: number): boolean {
  const { around, first, kind } = candidate;
  if (kind === "abbreviation" || around.word(tv) !== "tv" || !around.startsSentence(first))
    return false;
  return around.gapAfter(tv) === "space" && DOES.test(around.word(tv + 1));
}

/** The name ends with the point of an abbreviation: "U.S.". */
export function isPointed({ around, last, end }: Candidate): boolean {
  return end > around.words.end(last);
}

/** "Ukraine President Zelensky", "U.S. Treasury Secretary": an office and perhaps who holds it. */
function isOffice({ around }: Candidate, run: Run): boolean {
  if (run.role === null || run.endsInHead) return false;
  const office = run.role + 2;
  if (around.isPossessive(run.role) && around.isCapital(office) && around.isIn("heads", office)) {
    return false;
  }
  const isDepartment =
    run.role === run.first + 1 && run.length > 1 && around.isIn("officeWords", run.first);
  if (isDepartment) return true;
  for (let index = run.first; index < run.role; index++) {
    if (around.isIn("heads", index)) return false;
  }
  return true;
}

/** "Doug Stanglin, USA TODAY 8:42 a.m.": two words in capitals that nothing else around is in. */
function isInCapitalsAlone({ around, first, last }: Candidate, run: Run): boolean {
  if (around.style(first) !== "title" || !around.isAllCapitals(last)) return false;
  if (run.length > 1 && around.isAllCapitals(run.first + 1)) return false;
  const word = around.written(run.first);
  return word.length > LONGEST_ABBREVIATION && around.isAllCapitals(run.first);
}

/** "Firm Reports Loss (China Daily)": the paper that a headline is from. */
function isSource({ around, first, category }: Candidate, { last, length }: Run): boolean {
  const { text } = around.words;
  if (category === "person" || length > LONGEST_SOURCE) return false;
  return text[around.words.start(first) - 1] === "(" && text[around.words.end(last)] === ")";
}

/** "A story from U.S. News that I kept": a magazine, whose news go on in the sentence. */
function isNewsOf({ around }: Candidate, { first }: Run): boolean {
  if (around.word(first) !== "news") return false;
  return around.gapAfter(first) !== "space" || around.isIn("functionWords", first + 1);
}

function every({ first, last }: Run, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (!holds(index)) return false;
  return true;
}

/** "The U.S. Labor Day weekend", "U.S. Christmas shopping"; but "Russia Day". */
function isHoliday({ around }: Candidate, run: Run): boolean {
  if (every(run, (index) => around.isIn("holidays", index))) return true;
  if (around.isPossessive(run.last)) return around.isIn("holidayEndings", run.last + 2);
  return run.length > 1 && around.isIn("holidayEndings", run.last);
}

function isHeadline({ around, first }: Candidate): boolean {
  return around.style(first) !== "sentence";
}

/** In headlines they are verbs, or what the country has: "China Reports First Death", "Trump Courts Voters". */
const VERBS_TOO = wordList(
  "reports courts forces guards bars boards posts commands centers fleets limited",
);

/** Verbs of headlines in the forms of a plural and of the past that have no ending. */
const BARE_VERBS = wordList(
  "cut hit set let put shut quit beat bid plan sign agree build vow hold held meet met seek sought launch start begin began",
  "end make made take took buy bought sell sold join eye ink win won lose lost sent send say said tell told back bans ban",
  "fight fought lead led leave left keep kept give gave get got find found face urge warn slam mull weigh want need try",
);

/** "Paris State University Moves", but "Norway Closes Bank": a verb before the head parts it. */
function isHeadedInHeadline(candidate: Candidate, { first, length, endsInHead }: Run): boolean {
  const { around } = candidate;
  // "Trump National Golf Club", but "Trump Court Date"
  const isLong = length > 2 && endsInHead;
  const isVerb = VERBS_TOO.has(around.word(first)) || BARE_VERBS.has(around.word(first));
  if (isVerb && length > 1) return false;
  for (let index = first; index < first + Math.min(length, LONGEST_HEADLINE_NAME); index++) {
    // "Court Bars Norway From Games"
    if (around.isSmallWord(index)) return false;
    if (around.isIn("heads", index)) return true;
    if (candidate.category === "person" && !isLong) return false;
    if (/(?:[^s]s|ed|ing)$/u.test(around.word(index))) return false;
  }
  return false;
}

/** "Mayor of Moscow Sergei Sobyanin", "Ambassador to Poland Ann Lee": it closes an office's title, with a capital perhaps. */
function isAfterOffice({ around, first }: Candidate, needsCapital: boolean): boolean {
  let before = around.word(first - 1) === "the" ? first - 2 : first - 1;
  // "Special envoy for Venezuela and Iran Elliott Abrams"
  if (around.word(before) === "and" && around.isCapital(before - 1)) before -= 2;
  const links = /^(?:of|to|for)$/u.test(around.word(before));
  return (
    links && around.isIn("roles", before - 1) && (around.isCapital(before - 1) || !needsCapital)
  );
}

/** "In the US Chris Corrigan developed": the name closes a phrase of place. */
function isAfterPreposition({ around, first }: Candidate): boolean {
  const before = around.word(first - 1) === "the" ? first - 2 : first - 1;
  return around.isIn("placePrepositions", before);
}
