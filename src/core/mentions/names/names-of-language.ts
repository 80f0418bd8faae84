import { memoize } from "../../memoize.ts";
import { entityOf, type Gazetteer, kindOf, languagesOf, namesOf } from "./gazetteer.ts";

/** The language of the text, found out only if it has a name that not all languages have. */
export type LanguageOfText = () => string | null;

/** Whose names are chosen among, and in what language. */
interface Text {
  gazetteer: Gazetteer;
  language: LanguageOfText;
}

/** By entity, as far as they have been met. */
const ownLanguages = memoize((_: Gazetteer) => new Map<number, ReadonlySet<string>>());

/**
 * A doubtful name of all languages does not count where its entity has names of the text's language:
 * "Georgia" in German is the American state.
 */
export function isSupplanted(
  gazetteer: Gazetteer,
  name: number,
  language: LanguageOfText,
): boolean {
  if (gazetteer.counts.get(name) !== "evidence") return false;
  return hasOwnNames(gazetteer, entityOf(gazetteer, name), language);
}

/** Whether an entity has names of the text's language. */
function hasOwnNames(gazetteer: Gazetteer, entity: number, language: LanguageOfText): boolean {
  const known = ownLanguages(gazetteer);
  let languages = known.get(entity);
  if (!languages) {
    languages = new Set(namesOf(gazetteer, entity).flatMap((own) => languagesOf(gazetteer, own)));
    known.set(entity, languages);
  }
  return languages.size > 0 && languages.has(language() ?? "");
}

/**
 * Of an entity's names: those of this text's language rather than those of another with its script and
 * those of all languages, and names rather than adjectives written the same ("Poljska").
 */
export function mostParticular({ gazetteer, language }: Text, names: number[]): number[] {
  if (names.length === 1) return names;
  const isParticular = (name: number) => languagesOf(gazetteer, name).length > 0;
  const isSpoken = (name: number) => languagesOf(gazetteer, name).includes(language() ?? "");
  const isNoun = (name: number) => kindOf(gazetteer, name) !== "demonym";
  const particular = [isParticular, isSpoken, isNoun].reduce((left, isBetter) => {
    const better = new Set(left.filter(isBetter).map((name) => entityOf(gazetteer, name)));
    return left.filter((name) => isBetter(name) || !better.has(entityOf(gazetteer, name)));
  }, names);
  if (particular.length === 1) return particular;
  return oneSpelling(gazetteer, withoutForeign({ gazetteer, language }, particular));
}

/**
 * "EU" is the United States in Spanish: an abbreviation of all languages gives way to one of the text's language,
 * if its own entity has another there ("UE").
 */
function withoutForeign({ gazetteer, language }: Text, names: number[]): number[] {
  const isSpoken = (name: number) => languagesOf(gazetteer, name).includes(language() ?? "");
  if (!names.some(isSpoken)) return names;
  const isForeign = (name: number) =>
    kindOf(gazetteer, name) === "abbreviation" &&
    languagesOf(gazetteer, name).length === 0 &&
    hasOwnNames(gazetteer, entityOf(gazetteer, name), language);
  return names.filter((name) => !isForeign(name));
}

/** A name that is listed in small letters too is one name, unless a spelling is in doubt. */
function oneSpelling(gazetteer: Gazetteer, names: number[]): number[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    if (gazetteer.counts.has(name)) return true;
    const sense = `${entityOf(gazetteer, name)} ${kindOf(gazetteer, name)}`;
    if (seen.has(sense)) return false;
    seen.add(sense);
    return true;
  });
}
