import type { Statement } from "../../../pack.ts";
import { carryingCitations, isWithin } from "../../pack/statements.ts";

/** Shorter words join others more often than they say something. */
const WEIGHTY_WORDS = /\p{N}+|\p{L}{4,}/gu;
/** An identity of fewer of them is quicker read than the claim that has the same words. */
const LEAST_REPEATED = 3;
/** Words that only make an identity of a claim, as "Country that ...", are up to this part of it. */
const MOST_NEW = 0.4;
/** Two words count as forms of one if they share at least this many first letters. */
const STEM_LETTERS = 5;
/** And if neither goes on behind those for more letters than this. */
const ENDING_LETTERS = 3;

/**
 * Whether a claim says what an identity says: together the claims rest on the words of the document that it
 * rests on, and one of them has most of its own words. The name and the kind of the entity, `above` both, are
 * nobody's own.
 */
export function isRepeated(
  identity: Statement,
  claims: readonly Statement[],
  above: readonly string[],
): boolean {
  const cited = claims.flatMap(carryingCitations);
  const isCited = carryingCitations(identity).every((one) =>
    cited.some((all) => isWithin(one, all)),
  );
  if (!isCited) return false;
  const known = wordsOf(above.join(" "));
  const own = wordsOf(identity.text);
  const telling = own.filter((word) => !isAmong(known, word));
  return claims.some(({ text }) => {
    const said = wordsOf(text);
    const added = telling.filter((word) => !isAmong(said, word));
    const isNumberAdded = added.some((word) => /\p{N}/u.test(word));
    const isSaid = telling.length - added.length >= LEAST_REPEATED;
    return isSaid && added.length <= own.length * MOST_NEW && !isNumberAdded;
  });
}

function isAmong(words: readonly string[], word: string): boolean {
  return words.some((other) => areForms(word, other));
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(WEIGHTY_WORDS))];
}

function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  const ending = Math.max(one.length, other.length) - alike;
  return alike >= STEM_LETTERS && ending <= ENDING_LETTERS;
}
