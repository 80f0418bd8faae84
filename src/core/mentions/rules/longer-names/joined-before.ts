import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike, smallWordAfter } from "../rule.ts";

const SHIPS = wordList("ss ms mv mt hms uss rms");
const LONGEST_OF_SHIP = 3;

/** "The S.S. America": where the letters before a ship's name begin. */
export function pointedShip(candidate: Candidate): number | null {
  const { around, first } = candidate;
  if (!isPlaceLike(candidate) || around.gapBefore(first) !== "point-space") return null;
  let letters = "";
  for (let index = first - 1; index >= first - LONGEST_OF_SHIP; index--) {
    if (!around.isInitial(index)) return null;
    letters = around.word(index) + letters;
    if (SHIPS.has(letters) && around.gapBefore(index) !== "point") return index;
  }
  return null;
}

/** Where reports on the whole world are written. */
const DATELINES = wordList(
  "washington beijing london paris berlin bonn rome tokyo ankara istanbul kabul baghdad damascus jerusalem cairo brussels",
  "vienna geneva warsaw baku yerevan tbilisi almaty astana seoul islamabad beirut amman riyadh tallinn riga vilnius",
  "helsinki stockholm bucharest sofia belgrade prague budapest athens nicosia delhi havana grozny simferopol hague",
);

/** "BEIJING China said": behind a dateline the report begins. */
function isBehindDateline({ around, first, isInCapitals }: Candidate): boolean {
  if (first !== 1 || isInCapitals || !DATELINES.has(around.word(0))) return false;
  return around.isAllCapitals(0) && around.gapAfter(0) === "space";
}

/** "The All-America team" */
export function isOfAll({ around, first }: Candidate): boolean {
  return around.word(first - 1) === "all" && around.gapBefore(first) === "hyphen";
}

/** Agencies and channels that have one for each country. */
const AGENCIES = wordList("interfax rbc rbk tass cnn cnbc bbc nbc mtv");

/** "Interfax-Ukraine" */
export function isAgencys({ around, first }: Candidate): boolean {
  return AGENCIES.has(around.word(first - 1)) && around.gapBefore(first) === "hyphen";
}

/** "Roe v. United States": where the name of a case in court begins that a state is a party to. */
export function caseBefore(candidate: Candidate): number | null {
  const { around, first, last, category, kind } = candidate;
  const versus = first - 1;
  if (around.words.text.charAt(around.words.start(first) - 2) !== ".") return null;
  const isState = category === "country" && (kind === "abbreviation" || first < last);
  if (!isState && category !== "person") return null;
  if (around.written(versus) !== "v" || around.gapAfter(versus) !== "point-space") return null;
  const party = versus - 1;
  const isParty = around.isCapital(party) && !around.nameEnds.has(party);
  const gap = around.gapAfter(party);
  return isParty && (gap === "space" || gap === "point-space") ? party : null;
}

/** Who and what a body has for a country. */
const DESKS = wordList(
  "desk envoy envoys hawk hawks planner planners bureau correspondent correspondents editor expert experts analyst analysts",
  "specialist specialists watchers hands probe probes policy policies sanctions talks mission missions loan loans report reports",
  "committee council quota vote votes team strategy ops operation operations briefing adviser advisers task",
);

/** "The BBC Russia editor", "White House China hawks": whose they are, a body by its letters or its whole name, and for what. */
function isBodysDesk(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (!isPlaceLike(candidate) || !DESKS.has(smallWordAfter(candidate))) return false;
  if (around.isAllCapitals(before) && !around.isInitial(before)) return !candidate.isInCapitals;
  const isWhole = around.isIn("heads", before) && around.gapBefore(before) === "space";
  return isWhole && around.isCapital(before - 1) && !around.isSmallWord(before - 1);
}

/** Last words of what may have gone on when a country did something. */
const EVENTS = wordList(
  "war wars revolution uprising olympics games cup championship championships festival conference summit congress",
  "crisis depression treaty pact accord accords agreement",
);
const NUMERALS = wordList("i ii one two");
/** They open a sentence with a time. */
const DURING = wordList("in at after before during since until by under");
/** Words of "in the second Nagorno-Karabakh War", at most. */
const LONGEST_TIME = 7;

/** "In the First World War Russia held the town": what went on opens the sentence, without a comma. */
function isBehindEvent({ around, last, first }: Candidate, before: number): boolean {
  const event = NUMERALS.has(around.word(before)) ? before - 1 : before;
  if (!EVENTS.has(around.word(event)) || around.gapBefore(first) !== "space") return false;
  if (around.isCapital(last + 1)) return false;
  for (let index = event - 1; index >= event - LONGEST_TIME; index--) {
    const gap = around.gapAfter(index);
    if (gap !== "space" && gap !== "hyphen") return false;
    if (DURING.has(around.word(index))) return around.startsSentence(index);
  }
  return false;
}

/** "Part II Turkey", "World War II Poland", "Elizabeth II Russia trip"; "NW Iran". */
function isBehindNumeralOrPoint({ around }: Candidate, before: number): boolean {
  return around.isAllCapitals(before) && /^(?:[ivx]{2,}|[ns][ew])$/u.test(around.word(before));
}

/** Whether a place stands behind a desk of the news, a dateline, an event, a numeral or a point of the compass, which belong to no name. */
export function standsApart(candidate: Candidate, before: number): boolean {
  return (
    isBehindNumeralOrPoint(candidate, before) ||
    isBodysDesk(candidate, before) ||
    isBehindDateline(candidate) ||
    isBehindEvent(candidate, before)
  );
}
