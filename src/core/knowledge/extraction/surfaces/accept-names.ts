import type { KnownWords } from "../lexicon/known-words.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { Surface, Surfaces } from "./surfaces.ts";

/**
 * The spellings that are names: they have a capital where an ordinary word would not, or are known
 * beforehand.
 */
export function acceptedNames(surfaces: Surfaces, known: KnownWords): Surface[] {
  return [...surfaces.byKey.values()].filter(
    (surface) => surface.certain > 0 || isKnown(surface, known) || beginsWithGivenName(surface),
  );
}

export function isKnown({ key, language }: Surface, known: KnownWords): boolean {
  return known.categoryOfPhrase(key, language) !== null;
}

function beginsWithGivenName({ entries }: Surface): boolean {
  const traits = entries[0]?.traits ?? 0;
  return entries.length > 1 && (traits & trait.GIVEN) !== 0 && (traits & trait.COMMON) === 0;
}
