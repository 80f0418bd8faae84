/**
 * Declension tables: what a noun's or an adjective's ending becomes in the other cases. The tables
 * accept more than a grammar would: a form that nobody writes costs a few bytes, a missing one costs
 * the reader a card.
 */

/** m, f, n: singular of that gender; p: plural. */
export type Gender = "m" | "f" | "n" | "p";

/** For one ending of the dictionary form, the endings of each other case; several where usage varies. */
export interface Row {
  gender: Gender;
  ending: string;
  /** Matches every word; otherwise a row without an ending matches words that end in a consonant. */
  fitsAll?: true;
  cases: readonly (readonly string[])[];
}

export interface Declension {
  nouns: readonly Row[];
  adjectives: readonly Row[];
  /** Endings of an adjective in the dictionary with those of its other genders and its plural. */
  genders?: Readonly<Record<string, string>>;
  /** Names of people, where they differ from other nouns. */
  people?: readonly Row[];
  /** Adjectives stand after their noun too ("Unia Europejska"). */
  adjectivesFollow?: boolean;
  /** Only the first word changes, as with an article that is attached to it. */
  firstWordOnly?: boolean;
  /** Of a person's names the last alone changes: "Wladimir Putins". */
  lastNameOnly?: true;
  /** What may follow a person's name as one word with it: possessive adjectives ("Trumpova"). */
  possessives?: readonly Row[];
}

/**
 * Reads rows, one a line: gender, ending, then the ending in each other case, in the same order of
 * cases in all rows of a language. "-" is no ending (after a consonant), "*" none whatever the word,
 * "/" parts alternatives.
 */
export function rows(table: string): Row[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [gender = "", ending = "", ...cases] = line.trim().split(/\s+/u);
      if (!isGender(gender) || cases.length === 0) throw new Error(`no declension: "${line}"`);
      const written = (part: string) => (part === "-" || part === "*" ? "" : part);
      return {
        gender,
        ending: written(ending),
        ...(ending === "*" ? { fitsAll: true as const } : {}),
        cases: cases.map((alternatives) => alternatives.split("/").map(written)),
      };
    });
}

function isGender(text: string): text is Gender {
  return text === "m" || text === "f" || text === "n" || text === "p";
}

const VOWEL_AT_END = /[aeiouyáéíóúůýěąęаеёиоуыэюяіїє]$/iu;

/** The rows of the longest ending that a word has; a row without an ending is for consonants. */
export function rowsFor(table: readonly Row[], word: string): Row[] {
  const endsInVowel = VOWEL_AT_END.test(word);
  const fitting = table.filter(({ ending, fitsAll }) =>
    ending === "" ? fitsAll || !endsInVowel : word.endsWith(ending),
  );
  const longest = Math.max(...fitting.map((row) => row.ending.length));
  return fitting.filter((row) => row.ending.length === longest);
}

/** A word's forms, case by case. */
export function casesOf(word: string, found: readonly Row[]): string[][] {
  const cases: string[][] = [];
  for (const { ending, cases: endings } of found) {
    const stem = word.slice(0, word.length - ending.length);
    endings.forEach((alternatives, index) => {
      cases[index] = [...(cases[index] ?? []), ...alternatives.map((one) => stem + one)];
    });
  }
  return cases;
}
