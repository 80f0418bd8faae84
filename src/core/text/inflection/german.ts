import { type Declension, rows } from "./declension.ts";

/** Genitive; dative, accusative and what follows "der" or "das" ("der Nahe Osten"). */
export const GERMAN: Declension = {
  nouns: rows(`
    m  *    s/es -
    m  s    s    s
    m  ß    ß    ß
    m  x    x    x
    m  z    z/es z
    f  ion  ion  ion
    f  ung  ung  ung
    f  ee   ee   ee
    p  en   en/ens en
    p  te   te   ten
    p  er   er/ers ern/er
  `),
  genders: { sch: "sche scher sches schen schem" },
  adjectives: rows(`
    f  e    en/er en/er
    p  e    en/er en
    m  er   en   en/em/e
    n  es   en   en/em/e
  `),
  people: rows(`
    m  *    s    -
    m  s    s    s
    m  ß    ß    ß
    m  x    x    x
    m  z    z    z
  `),
  lastNameOnly: true,
};
