import { type Declension, rows } from "./declension.ts";

/** The genitive, which names alone still have; after a vowel an apostrophe often stands before it. */
export const DUTCH: Declension = {
  nouns: rows(`
    m  *  s
    m  s  s
    m  x  x
    m  z  z
  `),
  adjectives: [],
  lastNameOnly: true,
};
