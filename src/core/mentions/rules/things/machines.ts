import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import type { Candidate } from "../rule.ts";

/** Of a machine, but no year: "820" in "a Belarus 820 with loader". */
const MODEL = /^(?!(?:19|20)\d\d)\d{2,4}$/u;

/** "A Belarus MTZ-80" */
const LETTERED_MODEL = /^ \p{Lu}{2,3}-\d{2,4}(?![\p{L}\d-])/u;
/** In UTF-16 units. */
const LONGEST_MODEL = 10;
/** "A Russia SU-57 jet" is one of the country's. */
const ARMS = wordList(
  "jet jets fighter fighters bomber bombers plane planes helicopter helicopters drone drones missile missiles rocket rockets tank tanks",
);

/** "A Belarus MTZ-80", "a Belarus 820 with loader". */
export function isModel({ around, last, end }: Candidate): boolean {
  if (LETTERED_MODEL.test(around.words.text.slice(end, end + LONGEST_MODEL)))
    return !ARMS.has(around.word(last + 3));
  const number = last + 1;
  if (!MODEL.test(around.word(number)) || around.gapAfter(last) !== "space") return false;
  const gap = around.gapAfter(number);
  if (gap !== "space") return gap === "none" || /^[,.;:)]/u.test(around.words.between(number));
  return around.isSmallWord(number + 1);
}

/** "The Kiev 60 is a medium-format camera" */
export function isModelDefined({ around, last }: Candidate): boolean {
  const number = last + 1;
  if (around.gapAfter(last) !== "space" || !/^\d{2,3}$/u.test(around.word(number))) return false;
  const is = number + 1;
  if (!/^(?:is|was)$/u.test(around.word(is)) || !/^an?$/u.test(around.word(is + 1))) return false;
  return isMachine(around, is + 2);
}

function isMachine(around: Surroundings, first: number): boolean {
  for (let index = first; index < first + LONGEST_MACHINE; index++) {
    if (MACHINES.has(around.word(index))) return true;
    const gap = around.gapAfter(index);
    if (gap !== "space" && gap !== "hyphen") return false;
  }
  return false;
}

const MACHINES = wordList(
  "moped motorbike motorcycle bike scooter tractor truck lorry van car saloon sedan camera watch radio fridge refrigerator",
);
/** Words of "medium-format camera" and the like, at most. */
const LONGEST_MACHINE = 4;

/** "The Minsk 125, a moped,": no year, no flight and no group of ten. */
export function isModelApposed({ around, last }: Candidate): boolean {
  const number = last + 1;
  if (around.gapAfter(last) !== "space" || !/^\d{3}$/u.test(around.word(number))) return false;
  if (around.words.between(number) !== ", " || !/^an?$/u.test(around.word(number + 1)))
    return false;
  return isMachine(around, number + 2);
}

/** "Rides a Kiev motorcycle", but "a Kyiv camera crew": a machine by the town after which it is called. */
export function isMachineOfTown({ around, first, last, category }: Candidate): boolean {
  const machine = last + 1;
  if (category !== "place" || !around.isDeterminer(first - 1)) return false;
  if (!MACHINES_BY_TOWN.has(around.word(machine)) || around.gapAfter(last) !== "space")
    return false;
  return around.gapAfter(machine) !== "space" || around.isSmallWord(machine + 1);
}

const MACHINES_BY_TOWN = wordList(
  "moped motorbike motorcycle scooter tractor camera fridge refrigerator",
);
