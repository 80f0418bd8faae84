/** Made-up names: those that stand in the made pages, and as many more as a pack is to have. */

import { type Random, seededRandom } from "../scripts/random.ts";
import type { Category } from "../src/core/categories.ts";

export interface BenchName {
  text: string;
  category: Category;
}

const ONSETS = ["b", "br", "d", "dr", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v"];
const VOWELS = ["a", "e", "i", "o", "u", "ae", "ei", "ou"];
const CODAS = ["k", "l", "m", "n", "nd", "r", "rt", "s", "sk", "th", "v", "x"];
const BODIES: readonly (readonly [string, Category])[] = [
  ["Council", "organisation"],
  ["Assembly", "organisation"],
  ["Bank", "organisation"],
  ["Brigade", "armed-group"],
  ["Front", "armed-group"],
  ["Accord", "event"],
  ["Offensive", "event"],
];

/** As many as the list that takes mark.js ten seconds on a long article. */
const STANDING_NAMES = 68;
const STANDING_SEED = 1968;
const PADDING_SEED = 100_000;

/** The names that the made pages are full of: people, places, bodies and abbreviations. */
export const STANDING: readonly BenchName[] = makeNames(STANDING_NAMES, STANDING_SEED, new Set());

/** `count` names that stand on no made page, none of them equal to a name in `taken`. */
export function paddingNames(count: number, taken: readonly BenchName[]): BenchName[] {
  return makeNames(count, PADDING_SEED, new Set(taken.map(({ text }) => text)));
}

/** No word is in two names while the list is short, so that no name lies within another. */
function makeNames(count: number, seed: number, taken: ReadonlySet<string>): BenchName[] {
  const random = seededRandom(seed);
  const made = new Map<string, BenchName>();
  for (let turn = 0; made.size < count; turn++) {
    const name = makeName(random, turn);
    if (!taken.has(name.text) && !made.has(name.text)) made.set(name.text, name);
  }
  return [...made.values()];
}

function makeName(random: Random, turn: number): BenchName {
  const kind = turn % 10;
  if (kind < 5) {
    return { text: `${makeWord(random, 2)} ${makeWord(random, 2)}`, category: "person" };
  }
  if (kind < 7) return { text: makeWord(random, 3), category: turn % 2 ? "place" : "country" };
  const [body, category] = random.pick(BODIES);
  return { text: `${makeWord(random, 2)} ${makeWord(random, 2)} ${body}`, category };
}

/** A capitalised word of so many syllables, e.g. `Dralkouth`. */
function makeWord(random: Random, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++) word += random.pick(ONSETS) + random.pick(VOWELS);
  word += random.pick(CODAS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
