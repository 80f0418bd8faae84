import { seededRandom } from "../scripts/random.ts";
import { GIVEN_NAMES } from "../src/core/mentions/lexicon/given-names.ts";
import { paddingNames, STANDING } from "./names.ts";
import { plainSentence } from "./prose.ts";

/** Sentences to a name: news has one in about 60 words, and the sentences have 15. */
const SENTENCES_PER_NAME = 4;
const SENTENCES_PER_BLOCK = 5;
const NAMES_SEED = 7;
const TEXT_SEED = 11;

/** The names of the texts, and made ones up to `count`; half of them begin with a common given name. */
export function namesFor(count: number): string[] {
  const random = seededRandom(NAMES_SEED);
  const given = [...GIVEN_NAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const names = new Set(STANDING.map(({ text }) => text));
  for (const { text } of paddingNames(count, STANDING)) {
    if (names.size === count) break;
    names.add(names.size % 2 === 0 ? text : `${random.pick(given)} ${text.split(" ").at(-1)}`);
  }
  return [...names];
}

/**
 * Blocks of plain English with a standing name here and there, or one of the given names, `size` UTF-16 units
 * in all.
 */
export function englishBlocks(
  size: number,
  names: readonly string[] = STANDING.map(({ text }) => text),
): string[] {
  const random = seededRandom(TEXT_SEED);
  const blocks: string[] = [];
  for (let length = 0; length < size; ) {
    const sentences = Array.from({ length: SENTENCES_PER_BLOCK }, () =>
      random.below(SENTENCES_PER_NAME) === 0
        ? `Officials from ${random.pick(names)} met late on Tuesday and said little.`
        : plainSentence(random),
    );
    const block = sentences.join(" ");
    blocks.push(block);
    length += block.length;
  }
  return blocks;
}
