import { english } from "../../../mentions/lexicon/en/english.ts";
import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { categoryOfHead } from "../lexicon/heads.ts";
import type { KnownWords } from "../lexicon/known-words.ts";
import type { WordEntry } from "../lexicon/vocabulary.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { WrittenName } from "../surfaces/surfaces.ts";
import type { Votes } from "../surfaces/votes.ts";
import { categoryOfForeignHead } from "./foreign-votes.ts";

/** Points for a category, by what the words of a name tell. */
const KNOWN_NAME = 4;
const HEAD = 3;
const PERSON_BY_PARTS = 3;
const UNKNOWN_PAIR = 1.5;
const PLACE_MODIFIER = 1.5;
const GIVEN_NAME = 2;
const FAMILY_NAME = 1.5;
const TOWN = 1.2;
const WEAK = 1;

/** Begin the names of places: Lake Baikal, Fort Worth. */
const PLACE_OPENERS = wordList(
  "lake mount mt cape fort port camp river isle gulf bay strait rio saint st san santa monte punta villa puerto",
);
/** Begin the names of clubs, in any language: FC Halifax, VfB Stuttgart. */
const CLUB =
  /^(?:AC|AFC|AS|BK|CA|CD|CF|FC|FK|GNK|IF|IFK|KRC|KV|NK|OGC|PSV|RB|RC|RCD|RSC|SC|SK|SV|TSG|TSV|UD|VfB|VfL|АО|ПАО|ФК|ХК|НПО|ЦСКА|Olympique|Sporting|Real|Atlético|Athletic|Deportivo|Dynamo|Dinamo|Динамо|Спартак|Локомотив)[ -]/u;
/** Behind a town's name, of clubs and of places. */
const CLUB_ENDINGS = wordList("town city county");
/** No word in small letters, and not hyphens alone. */
const ALL_CAPITALISED = /^(?=.* )\p{Lu}[^\s-]*(?:[\s-]\p{Lu}[^\s-]+)+$/u;
/** Among words in title case: "PlayStation VR", but "McDonald". */
const NO_PERSONS_WORD =
  /(?<![\p{L}\p{M}])(?:\p{Lu}{2,}(?![\p{L}.])|(?!Ma?c)\p{Lu}\p{Ll}{2,}\p{Lu})/u;
const PARTS_MAX = 5;
const UNKNOWN_PAIR_MAX = 3;
/** No word of a person's name, as a rule. */
const NO_PERSON = trait.COMMON | trait.DEMONYM | trait.COUNTRY | trait.PLACE;

/** What the name's own words say of its category; asked once for each spelling. */
export function voteByWords(
  { entries, text, language }: WrittenName,
  known: KnownWords,
  votes: Votes,
): void {
  const phrase = known.categoryOfPhrase(entries.map(({ folded }) => folded).join(" "), language);
  if (phrase !== null) votes.add(phrase, KNOWN_NAME);
  if (/^\p{Lu}{1,4}-\d+\p{Lu}?$/u.test(text) || /^\p{Lu}\p{L}+-\d{2,3}$/u.test(text)) {
    votes.add("weapon", WEAK);
  } else if (/^\p{Lu}{1,4}\d+\p{Lu}?$/u.test(text)) votes.add("other", WEAK);
  const [first] = entries;
  if (first === undefined) return;
  if (entries.length === 1) voteByWord(first, text, votes);
  else if (!/\d/u.test(text)) voteByPhrase(entries, text, { language, known }, votes);
  else if (entries.some(({ folded }) => folded === "flight")) votes.add("event", HEAD);
}

function voteByWord({ traits }: WordEntry, text: string, votes: Votes): void {
  if ((traits & trait.DEMONYM) !== 0) votes.add("other", KNOWN_NAME);
  if ((traits & trait.GIVEN) !== 0) {
    votes.add("person", (traits & trait.COMMON) === 0 ? GIVEN_NAME : WEAK);
  } else if ((traits & trait.FAMILY) !== 0) votes.add("person", FAMILY_NAME);
  if ((traits & trait.TOWN) !== 0 && !/^\p{Lu}{2,4}$/u.test(text)) votes.add("place", TOWN);
  if (/^\d*\p{Lu}{2,}\d*$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text)) {
    votes.add("organisation", WEAK);
  }
}

function voteByPhrase(
  entries: readonly WordEntry[],
  text: string,
  { language, known }: { language: string; known: KnownWords },
  votes: Votes,
): void {
  const first = entries[0]?.folded ?? "";
  const of = entries.findIndex(
    ({ folded }) => folded === "of" || folded === "de" || folded === "for",
  );
  const headed = entries.at(of > 0 ? of - 1 : -1)?.folded ?? "";
  const head = of > 0 && headed === "house" ? "organisation" : categoryOfHead(headed);
  const opener = language === "en" ? null : categoryOfHead(first);
  const tail = of > 0 ? categoryOfHead(entries.at(-1)?.folded ?? "") : null;
  if (((entries.at(-1)?.traits ?? 0) & trait.DEMONYM) !== 0) {
    votes.add("other", KNOWN_NAME);
    return;
  }
  const foreign = categoryOfForeignHead(
    entries.map(({ folded }) => folded),
    language,
  );
  const category = head ?? foreign ?? (PLACE_OPENERS.has(first) ? "place" : (opener ?? tail));
  if (category !== null) votes.add(category, mayBeClub(entries) ? PLACE_MODIFIER : HEAD);
  else if (CLUB.test(text)) votes.add("organisation", HEAD);
  else if (text.includes("&")) votes.add("organisation", HEAD);
  else if (isPersonByParts(entries, text)) votes.add("person", PERSON_BY_PARTS);
  else if (english.placeModifiers.has(first) && of < 0) votes.add("place", PLACE_MODIFIER);
  else if (of < 0 && endsWithCountry(entries, language, known))
    votes.add("organisation", PLACE_MODIFIER);
  else if (ALL_CAPITALISED.test(text) && !NO_PERSONS_WORD.test(text)) voteByEnds(entries, votes);
}

/** "Ipswich Town", "Derby County": a club where the texts tell of one, and else a place. */
function mayBeClub(entries: readonly WordEntry[]): boolean {
  const [place, ending, ...more] = entries;
  if (place === undefined || ending === undefined || more.length > 0) return false;
  return CLUB_ENDINGS.has(ending.folded) && (place.traits & (trait.PLACE | trait.TOWN)) !== 0;
}

/** "Telecom New Zealand": firms and bodies bear their country's name so. */
function endsWithCountry(
  entries: readonly WordEntry[],
  language: string,
  known: KnownWords,
): boolean {
  const words = entries.map(({ folded }) => folded);
  return words.some(
    (_, index) =>
      index > 0 && known.categoryOfPhrase(words.slice(index).join(" "), language) === "country",
  );
}

/** Of words that no list has, or none but the last. */
function voteByEnds(entries: readonly WordEntry[], votes: Votes): void {
  const first = entries[0]?.traits ?? 0;
  const last = entries.at(-1)?.traits ?? 0;
  const isShort = entries.length <= UNKNOWN_PAIR_MAX;
  if (isShort && entries.every(({ traits }) => (traits & NO_PERSON) === 0)) {
    votes.add("person", UNKNOWN_PAIR);
  } else if ((last & trait.FAMILY) !== 0) votes.add("person", WEAK);
  else if ((last & trait.PLACE) !== 0) {
    votes.add((first & trait.COMMON) !== 0 ? "place" : "organisation", WEAK);
  } else if (isShort && (first & NO_PERSON) === 0) {
    votes.add((last & trait.COMMON) === 0 ? "person" : "organisation", WEAK);
  }
}

function isPersonByParts(entries: readonly WordEntry[], text: string): boolean {
  const first = entries[0]?.traits ?? 0;
  const last = entries.at(-1)?.traits ?? 0;
  const isGiven = (first & trait.GIVEN) !== 0 && (last & trait.DEMONYM) === 0;
  if (isGiven && entries.length <= PARTS_MAX && text.includes(" ")) return true;
  return (
    /^\p{Lu}\p{L}*\.? (?:\p{Lu}\.? )+\p{Lu}\p{Ll}+$/u.test(text) ||
    /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u.test(text)
  );
}
