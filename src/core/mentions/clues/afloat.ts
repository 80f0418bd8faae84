import { wordList } from "../lexicon/word-list.ts";
import type { NameHit } from "../names/find-names.ts";
import { firstPossession } from "../rules/rule.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** What is done to ships, after "was". */
const DONE = wordList(
  "operated launched relaunched commissioned recommissioned decommissioned inspected towed refloated salvaged retired",
  "converted refitted overhauled moored anchored berthed docked drydocked torpedoed scuttled scrapped beached hijacked",
  "crewed manned christened sailing steaming drifting transiting deployed",
);
/** What ships do, and neither governments nor towns. */
const DO = wordList(
  "sank sails sailed steamed steams docked docks capsized foundered anchored moored drifted berthed transited transits",
);
const IS = wordList("was is been being");
const HAD = wordList("had has");
const ABOARD = wordList("aboard boarded");
/** Parts of a ship and who is on it, before "of". */
const PARTS = wordList(
  "crew hull keel deck decks hold bridge captain skipper bow stern wreck sinking launch helm",
);

/** Whether the words beside a name say of it what is said of ships: "aboard Minsk", "the crew of Minsk", "Minsk was launched". */
export function isAfloat(around: Surroundings, { first, last }: NameHit): boolean {
  if (around.isPossessive(last)) return hasCrew(around, last);
  const before = first - 1;
  if (around.gapBefore(first) === "space" && isAlone(around, last) && isOn(around, before))
    return true;
  if (around.gapAfter(last) !== "space") return false;
  const verb = last + 1;
  // "Moscow sank billions", "Moscow docked their pay"
  if (DO.has(around.word(verb))) return isAlone(around, verb);
  const is = HAD.has(around.word(verb)) ? verb + 1 : verb;
  if (!IS.has(around.word(is))) return false;
  // "Was carrying 40 cars", but "was carrying out a plan"
  if (around.word(is + 1) === "carrying") return /^\d+$/u.test(around.word(is + 2));
  return DONE.has(around.word(is + 1));
}

const CREW = wordList("captain skipper crew hull bow stern galley helm hangar homeport");
const OFFICERS = wordList("commanding executive");

/** "America's commanding officer", "Crimea's hull" */
function hasCrew(around: Surroundings, last: number): boolean {
  const own = firstPossession({ around, last });
  if (CREW.has(around.word(own)) && !around.isCapital(own)) return true;
  return OFFICERS.has(around.word(own)) && around.word(own + 1) === "officer";
}

/** Whether no object or noun follows the word. */
function isAlone(around: Surroundings, index: number): boolean {
  const next = index + 1;
  if (around.gapAfter(index) !== "space") return around.gapAfter(index) !== "hyphen";
  return around.isSmallWord(next) && !around.isDeterminer(next);
}

/** "Aboard Minsk", "on board Minsk", "the hull of Minsk" */
function isOn(around: Surroundings, before: number): boolean {
  const word = around.word(before);
  if (ABOARD.has(word)) return true;
  if (word === "board") return around.word(before - 1) === "on";
  if (word === "of") return PARTS.has(around.word(before - 1));
  // "The fire on Minsk", but "opened fire on Crimea"
  const isFire = word === "on" && around.word(before - 1) === "fire";
  return isFire && around.isIn("articles", before - 2);
}
