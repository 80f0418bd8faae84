/** Two-letter codes of languages whose grammar the rules may treat alike. */

/** A place's adjective stands behind it, and a noun joins a place by a preposition. */
export const ROMANCE: ReadonlySet<string> = new Set(["es", "fr", "it", "pt"]);

/** German and Dutch: the verb is second in a main clause. English has rules of its own. */
export const GERMANIC: ReadonlySet<string> = new Set(["de", "nl"]);

/** Towns have no article; the kind of a work stands before its title. */
export const GERMANIC_AND_ROMANCE: ReadonlySet<string> = new Set([...GERMANIC, ...ROMANCE]);

export const SLAVIC: ReadonlySet<string> = new Set(["bg", "cs", "pl", "ru", "sl", "uk"]);

/** The Slavic languages that decline nouns: all but Bulgarian. */
export const DECLINING: ReadonlySet<string> = new Set(["cs", "pl", "ru", "sl", "uk"]);

/** No spaces between words. */
export const UNSPACED: ReadonlySet<string> = new Set(["ja", "zh"]);
