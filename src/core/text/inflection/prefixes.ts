/** Small words that are written as one with the word after them. */
const ARABIC_BEFORE = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"];
const ARABIC_ARTICLE = "ال";

/** The forms of a name with attached prepositions and conjunctions, for languages that attach them. */
export function withPrefixes(name: string, language: string): string[] {
  if (language !== "ar") return [];
  return ARABIC_BEFORE.flatMap((before) =>
    before.endsWith("ل") && name.startsWith(ARABIC_ARTICLE)
      ? // The second is written with a line between, "لـالعراق", of which folding leaves the letters.
        [`${before}ل${name.slice(ARABIC_ARTICLE.length)}`, before + name]
      : before + name,
  );
}
