import { fold } from "../../text/fold.ts";
import { lexiconOf } from "../lexicon/by-language.ts";
import { isOfTown } from "../lexicon/en/american-states.ts";

/** Whether a name, as written, begins as a person's does, or is the long form of an abbreviation. */
export function isPersonsName(written: string): boolean {
  const words = fold(written).split(" ");
  return words.length > 3 || beginsAsPersons(words);
}

/** English, and languages in which a title stands before a place's name that is a person's: "mevrouw Polen". */
const LANGUAGES_WITH_TITLES = [null, "de", "es", "fr", "it", "nl", "pt"];

function beginsAsPersons(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  const { nameParticles } = lexiconOf(null);
  if (first.length === 1 || words.some((word, index) => index > 0 && nameParticles.has(word))) {
    return true;
  }
  return LANGUAGES_WITH_TITLES.some((language) => {
    const { givenNames, offices, trades, personalTitles } = lexiconOf(language);
    return [givenNames, offices, trades, personalTitles].some((list) => list.has(first));
  });
}

/**
 * Whether another bearer, as `written` on the page, is a person whose family or given name is the folded `key`:
 * "Mr Poland" and "Pjotr Polen", "Israel Torres" and "Israel, de 24 años"; or an animal.
 */
export function isPersonNamed(key: string, written: string): boolean {
  if (isOfTown(key, written)) return false;
  const isGiven =
    /^\p{Lu}[^\s,]* \p{Lu}[^,]*$/u.test(written) && fold(written).startsWith(`${key} `);
  const isFamily = /^\p{Lu}\p{Ll}+ \p{Lu}\S*$/u.test(written) && fold(written).endsWith(` ${key}`);
  // "Kremlin the hamster"
  const isAnimal = /^\p{Lu}\S* the \p{Ll}+$/u.test(written);
  const isAged = /^\S+, \D{0,3}\d{1,2}(?:,| \p{Ll})/u.test(written);
  const isFrom =
    fold(written).startsWith(`${key} `) &&
    /^\S+ (?:aus|vom?|van|du|del|dal|of) \p{Lu}/u.test(written);
  return (
    isGiven || isFamily || isAnimal || isAged || isFrom || beginsAsPersons(fold(written).split(" "))
  );
}

/** "Mr Israel", "Mrs. Poland" */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.? /u;

/** "Poland, 44," */
const BARE = /^\S+,/u;

/** Whether a page calls one of the other bearers, as written there, by a title, and none by the bare name. */
export function isTitled(bearers: ReadonlySet<string> | undefined): boolean {
  const all = [...(bearers ?? [])];
  return (
    all.some((written) => COURTESY.test(written)) && !all.some((written) => BARE.test(written))
  );
}

/** A folded name without its particle: "al-Assad" and "Assad" are one name, and no evidence for each other. */
export function withoutParticle(key: string): string {
  const [first = "", ...others] = key.split(" ");
  return others.length > 0 && lexiconOf(null).nameParticles.has(first) ? others.join(" ") : key;
}
