import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { ALL_CAPITALS, type Words } from "../../../text/words.ts";
import type { WordEntry } from "../lexicon/vocabulary.ts";
import * as trait from "../lexicon/vocabulary.ts";

/** Numbers are part of a name after these: Flight 4978, World War 2, Channel 4. */
export const NUMBERED = wordList(
  "flight apollo boeing airbus windows channel route highway interstate formula war phase chapter area section",
  "episode volume soyuz voyager article resolution unit group studio catch model mark type",
);

/** Abbreviated words within names, whose point ends no sentence. */
export const ABBREVIATED = wordList("st mt ft gen jr sr dr mr mrs ms prof sen rep");

/** Names go on over "for" behind these: Centre for Policy Studies. */
export const FOR_HEADS = wordList(
  "centre center institute organization organisation campaign society association foundation fund agency office",
  "committee council movement party department citizens doctors physicians students school bank coalition alliance",
);

/** Names go on over "on" behind these: Council on Foreign Relations. */
export const ON_HEADS = wordList("council commission committee conference convention treaty war");

/** Before "of" the name ends with such a word. */
export const NO_NAME_LEFT =
  trait.ROLE |
  trait.CALLING |
  trait.COUNTRY |
  trait.DEMONYM |
  trait.GIVEN |
  trait.FAMILY |
  trait.TITLE |
  trait.DATE_WORD;

/** No word of a person's name that no list has. */
export const NO_PERSON =
  trait.COMMON |
  trait.COUNTRY |
  trait.PLACE |
  trait.DEMONYM |
  trait.ORGANISATION |
  trait.HEAD |
  trait.OF_HEAD |
  trait.CONNECTOR;

export function isCyrillicAcronym(words: Words, index: number): boolean {
  const isCyrillic = /^\p{Script=Cyrillic}{2,}$/u.test(words.word(index));
  return isCyrillic && (words.shape(index) & ALL_CAPITALS) !== 0;
}

/** "Residents' League", "Farmers’ Union": whether an ordinary plural owns what stands behind `between`. */
export function isOwningPlural(word: WordEntry | undefined, between: string): boolean {
  if (word === undefined || !/^['’]\s$/u.test(between) || !word.folded.endsWith("s")) return false;
  return (word.traits & (trait.COMMON | trait.ROLE | trait.CALLING)) !== 0;
}
