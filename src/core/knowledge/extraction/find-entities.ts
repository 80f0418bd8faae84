import type { Found, Slices } from "../collection/types.ts";
import { collectNames, type NamedText } from "./collect-names.ts";
import { groupNames } from "./group-names.ts";
import type { NameLexicon } from "./lexicon/name-lexicon.ts";

/**
 * The entities that the documents name, the most mentioned first. The whole collection is one body of
 * evidence: a word that stands in small letters elsewhere is no name at the beginning of a sentence, a
 * family name belongs to the full name it is short for, and all places vote on the category.
 */
export function* findEntities(
  documents: readonly NamedText[],
  lexicon: NameLexicon,
): Slices<Found> {
  const names = yield* collectNames(documents, lexicon);
  return yield* groupNames(names);
}
