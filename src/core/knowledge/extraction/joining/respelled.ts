import { fold } from "../../../text/fold.ts";

/** In letters: shorter family names differ in one letter and are others' ("Smith", "Smyth"). */
const FAMILY_NAME_MIN = 6;

/** What writes the same sound when a name is put into Latin letters, and what it becomes here. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, "h"],
  [/ph/gu, "f"],
  [/ck|q/gu, "k"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/zh/gu, "j"],
  [/tch/gu, "ch"],
  [/ou|oo/gu, "u"],
  [/i?y[iy]?|ij|ii|ee|j(?![aeiou])/gu, "i"],
  [/(?<=[aeiou])i(?=[aeou])|(?<=^)i(?=[aeou])/gu, ""],
  // "Lukashenko" by way of Russian, "Lukashenka" from Belarusian.
  [/enka$/u, "enko"],
];

/** In given names alone: "Mohammed", "Mohamed"; two families are called "Hoffmann" and "Hofmann". */
const DOUBLED = /(\p{L})\1+/gu;

/**
 * What the spellings of one name in Latin letters have in common: "Zelenskyy", "Zelenskiy" and "Zelensky" of
 * the same given name. Null for a family name too short to tell people apart by.
 */
export function spellingKey(given: string, family: string): string | null {
  if (!/^[a-z]+$/u.test(family) || family.length < FAMILY_NAME_MIN) return null;
  return `${soundOf(fold(given)).replace(DOUBLED, "$1")} ${soundOf(family)}`;
}

function soundOf(name: string): string {
  return SAME_SOUND.reduce((sound, [written, sameAs]) => sound.replace(written, sameAs), name);
}
