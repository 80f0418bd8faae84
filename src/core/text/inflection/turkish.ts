/** The vowels that endings have behind the last vowel of a name: of the narrow endings, and of the wide ones. */
const HARMONY: Readonly<Record<string, readonly [string, string]>> = {
  a: ["ı", "a"],
  ı: ["ı", "a"],
  o: ["u", "a"],
  u: ["u", "a"],
  e: ["i", "e"],
  i: ["i", "e"],
  ö: ["ü", "e"],
  ü: ["ü", "e"],
};
const LAST_VOWEL = /[aıoueiöü](?=[^aıoueiöü]*$)/u;

/**
 * The cases of a name of several words, written without an apostrophe as common nouns and names of bodies
 * are: "Ukrayna savaşı", "Avrupa Birliğinin", "Birleşmiş Milletlere". A name of one word takes an apostrophe.
 */
export function turkishCases(name: string): string[] {
  if (!name.includes(" ")) return [];
  const vowel = LAST_VOWEL.exec(name)?.[0] ?? "";
  const [narrow, wide] = HARMONY[vowel] ?? [];
  if (narrow === undefined || wide === undefined) return [];
  if (/l[ae]r$/u.test(name)) {
    const endings = [`${narrow}n`, wide, narrow, `d${wide}`, `d${wide}n`, `l${wide}`];
    return endings.map((ending) => name + ending);
  }
  if (!/[ıiuü]$/u.test(name)) return [];
  const endings = [`n${narrow}n`, `n${wide}`, `n${narrow}`, `nd${wide}`, `nd${wide}n`, `yl${wide}`];
  return endings.map((ending) => name + ending);
}
