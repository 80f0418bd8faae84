import { fold } from "../../../text/fold.ts";
import { declines, inflectedForms } from "../../../text/inflection/inflect.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { Surface } from "../surfaces/surfaces.ts";
import { ENOUGH_VOTES } from "../surfaces/votes.ts";

/** A spelling that is a case of another. */
export interface InflectedPair {
  form: Surface;
  base: Surface;
}

/** Two spellings are compared only if their first letters, this many, are the same. */
const SHARED = 3;
/** Longest ending of a case. */
const ENDING_MAX = 3;
/** Endings of nominatives, to be put behind what two cases have in common. */
const NOMINATIVES = ["", "а", "я", "ь", "о", "е", "ия", "a", "o", "ia"];
/** Spellings compared in one slice of work. */
const SLICE = 500;

/**
 * Pairs each inflected spelling of a name with its base: "Самаре" with "Самара". The base is the nominative or,
 * if no text has it, the most frequent case. Languages that do not decline names give no pairs. Yields after
 * every slice of comparisons, so that the caller can pause.
 */
export function* inflectedPairs(
  names: readonly Surface[],
): Generator<undefined, InflectedPair[], void> {
  const pairs: InflectedPair[] = [];
  let compared = 0;
  for (const alike of alikeNames(names)) {
    const byKey = new Map(alike.map((name) => [name.key, name]));
    const joined = new Set<Surface>();
    const join = (form: Surface, base: Surface) => {
      if (joined.has(form)) return;
      joined.add(form);
      pairs.push({ form, base });
    };
    for (const base of alike) {
      for (const form of formsOf(base)) {
        const found = byKey.get(form);
        if (found && found !== base && !joined.has(base) && maySay(base, found)) join(found, base);
      }
      if (++compared % SLICE === 0) yield;
    }
    const rest = alike.filter((name) => !joined.has(name)).sort(byFrequency);
    for (const [index, base] of rest.entries()) {
      for (const form of rest.slice(index + 1)) {
        if (!joined.has(base) && areCasesOfOne(base, form)) join(form, base);
      }
      if (++compared % SLICE === 0) yield;
    }
  }
  return pairs;
}

/** Names of one language and as many words that begin alike, two or more at a time. */
function alikeNames(names: readonly Surface[]): Surface[][] {
  const byBeginning = new Map<string, Surface[]>();
  for (const name of names) {
    if (!declines(name.language)) continue;
    const key = `${name.language} ${name.entries.length} ${name.key.slice(0, SHARED)}`;
    const alike = byBeginning.get(key);
    if (alike === undefined) byBeginning.set(key, [name]);
    else alike.push(name);
  }
  return [...byBeginning.values()].filter((alike) => alike.length > 1);
}

/** The cases of a name, folded. */
function formsOf(name: Surface): string[] {
  const [text = name.key] = name.texts.keys();
  return formsOfText(text, name);
}

function formsOfText(text: string, { language, votes, entries }: Surface): string[] {
  const best = votes.best(ENOUGH_VOTES);
  const mayBePerson = best === "person" || (best === null && entries.length === 1);
  return [
    ...(best === "person" ? [] : inflectedForms(text, language, "noun")),
    ...(mayBePerson ? inflectedForms(text, language, "person") : []),
  ].map(fold);
}

/** "Александра" is a name of its own beside "Александр". */
function maySay(base: Surface, form: Surface): boolean {
  const isGiven = ({ entries }: Surface) =>
    entries.length === 1 && ((entries[0]?.traits ?? 0) & trait.GIVEN) !== 0;
  return !isGiven(base) || !isGiven(form);
}

function areCasesOfOne(a: Surface, b: Surface): boolean {
  if (a.entries.length > 1 || !maySay(a, b)) return false;
  let shared = 0;
  while (shared < a.key.length && a.key[shared] === b.key[shared]) shared++;
  if (shared < SHARED || Math.max(a.key.length, b.key.length) - shared > ENDING_MAX) return false;
  const [text = a.key] = a.texts.keys();
  const stem = text.slice(0, shared);
  return NOMINATIVES.some((ending) => {
    const forms = new Set(formsOfText(stem + ending, a));
    return forms.has(a.key) && forms.has(b.key);
  });
}

function byFrequency(a: Surface, b: Surface): number {
  return b.sightings.length - a.sightings.length;
}
