import * as v from "valibot";

/**
 * Words that help to tell names from other words, and what a name names. The build takes them from
 * packages (scripts/name-lexicon.ts) into `name-lexicon.json`. Every entry is folded; each list is one
 * string with `|` between entries, which is small to ship and fast to parse.
 */
export interface NameLexicon {
  /** English words that a dictionary writes in lower case, and so are not names. */
  common: string;
  /** German nouns in the nominative singular. */
  german: string;
  /** Stems (`russianStem`) of Russian words that a dictionary writes in lower case, and so are not names. */
  russian: string;
  /** Given names of many languages. */
  given: string;
  family: string;
  /** Large cities, regions, seas and the like, of one word or several. */
  places: string;
  /** Smaller towns, many of which are called like people. */
  towns: string;
  /** What people are by office, work or kin, English. */
  roles: string;
  /** Well-known organisations and teams, of one word or several. */
  organisations: string;
  /** Adjectives of peoples and countries, English. */
  demonyms: string;
}

const schema = v.object({
  common: v.string(),
  german: v.string(),
  russian: v.string(),
  given: v.string(),
  family: v.string(),
  places: v.string(),
  towns: v.string(),
  roles: v.string(),
  organisations: v.string(),
  demonyms: v.string(),
});

/** The lexicon from a parsed JSON value. Throws an Error that says which key is wrong. */
export function readNameLexicon(value: unknown): NameLexicon {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const keys = parsed.issues.map(({ path, message }) => `${path?.[0]?.key ?? "value"}: ${message}`);
  throw new Error(`name-lexicon.json is not a name lexicon (${keys.join("; ")}); build it again`);
}
