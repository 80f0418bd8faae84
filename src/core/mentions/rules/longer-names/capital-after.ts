import { ROMANCE_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { GERMANIC, ROMANCE, SLAVIC } from "../language-families.ts";
import { type Candidate, isFamilyName, isPlaceLike, phraseWith, type Rule } from "../rule.ts";
import { isNominative } from "../slavic.ts";

/** Places that people are called after, most of all in Spanish and Portuguese. */
const GIVEN = wordList("israel iran georgia china india america kenia asia");
/** A country's own minister may stand behind it: "el ministro de Irán Abás Araqchí". */
const WHERE = wordList("en em in a à au aux nach aus naar uit");

/**
 * A capitalised word right after a name in Romance languages, in which a place's adjective and a verb are
 * written small: "China Evergrande", "l'US Créteil", "Minsk Arena", "Assad Zaman". Behind a preposition it may
 * be somebody's name: "el ministro de Irán Abás Araqchí". In German and Dutch two capitalised words are one
 * name at the start of a sentence alone, since the verb is second: "Georgia O’Keeffe malte", but "Oft hat
 * Israel Raketen abgefangen".
 */
export const capitalAfter: Rule = {
  id: "capital-after",
  languages: "others",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    const { around, first, last } = candidate;
    const language = around.language ?? "";
    if (isFamily(candidate)) {
      return { words: phraseWith(candidate, candidate.first - 1, candidate.last), bearer: "same" };
    }
    const pair = pairWith(candidate);
    if (pair !== null) return { words: pair, bearer: "longer" };
    const isSecond =
      GERMANIC.has(language) && (opensProse(candidate) || hasForeignSurname(candidate));
    const isTurkish = isTurkishPerson(candidate);
    const isSlavic = isSlavicPerson(candidate);
    const isOther = isSecond || isSlavic || isTurkish || isDutchPerson(candidate);
    if (!ROMANCE.has(language) && !isOther) return null;
    if (candidate.category === "person" && !isFamilyName(candidate)) return null;
    const after = last + 1;
    if (around.gapAfter(last) !== "space" || !around.isCapital(after)) return null;
    if (isBehindNoun(candidate)) return null;
    const isNamesake = isCalledAfterPlace(candidate);
    if (isLoose(candidate, after) || (isAfterPreposition(candidate) && !isNamesake)) return null;
    // "La signora Russia Bianchi" may be called Russia too.
    const isTitled = around.isIn("personalTitles", first - 1) || around.isIn("trades", first - 1);
    const isPerson = isTitled || isTurkish || isSlavic || around.isIn("givenNames", first);
    const bearer = isPerson ? "same" : "longer";
    return { words: phraseWith(candidate, first, after), bearer };
  },
};

/** "Il segretario di Stato Usa Marco Rubio", but "l’US Créteil": an abbreviation behind a noun says whose it is. */
function isBehindNoun({ around, first, kind }: Candidate): boolean {
  const noun = first - 1;
  if (kind !== "abbreviation" || around.gapAfter(noun) !== "space") return false;
  return (
    !around.isSmallWord(noun) &&
    !around.isIn("articles", noun) &&
    !ROMANCE_OF.has(around.word(noun))
  );
}

const BEFORE_FAMILY = wordList("die bei de");

/** "Die Wagners ziehen um", "bei Wagners": a family; a genitive has no article, and another noun behind it. */
function isFamily({ around, first, last, category, kind }: Candidate): boolean {
  if (!GERMANIC.has(around.language ?? "") || first !== last) return false;
  if (category !== "armed-group" || kind !== "short") return false;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(around.written(last))) return false;
  return BEFORE_FAMILY.has(around.word(first - 1)) && !around.isCapital(last + 1);
}

/** "Israel & Rodolffo", "Moskau & Söhne": a duo or a firm, unless both are names that are known. */
function pairWith(candidate: Candidate): string | null {
  const { around, first, last } = candidate;
  if (!isPlaceLike(candidate) || !around.has(last + 1)) return null;
  const isPair = around.words.between(last) === " & " && around.isCapital(last + 1);
  return isPair && !around.nameStarts.has(last + 1) ? phraseWith(candidate, first, last + 1) : null;
}

/** A place at the start of a sentence with a full stop, since headlines leave out verbs; not a genitive ("Israels Armee"). */
function opensProse(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (!isPlaceLike(candidate) || !around.startsSentence(first)) return false;
  if (around.word(last).endsWith("s")) return false;
  const { text } = around.words;
  return text[around.words.end(around.sentenceAt(first).last)] === ".";
}

/** "Mit Israel Martínez": German nouns have no such accents. */
function hasForeignSurname(candidate: Candidate): boolean {
  const { around, last } = candidate;
  return isCalledAfterPlace(candidate) && /[áéíóúñãõçčćšž]/u.test(around.written(last + 1));
}

/** "De trainer, Wagner Lopes, vertrekt": Dutch nouns are written small. */
function isDutchPerson({ around, last, category, kind }: Candidate): boolean {
  if (around.language !== "nl" || category !== "armed-group" || kind !== "short") return false;
  return !around.isIn("heads", last + 1) && !around.isAllCapitals(last + 1);
}

/** "De Israel Vallarta", but "en Israel Netanyahu dijo" and "el ministro de Irán Abás Araqchí". */
function isCalledAfterPlace({ around, first, last }: Candidate): boolean {
  if (first !== last || !GIVEN.has(around.word(first)) || around.isAllCapitals(last + 1))
    return false;
  const before = first - 1;
  if (!around.isIn("prepositions", before) && !ROMANCE_OF.has(around.word(before))) return true;
  if (WHERE.has(around.word(before))) return false;
  return !around.isIn("roles", before - 1) && !around.isIn("heads", before - 1);
}

/** "Wagner Moura, ödülü aldı": what takes a case has an apostrophe, as in "Wagner Mali'de". */
function isTurkishPerson({ around, last, category, kind }: Candidate): boolean {
  if (around.language !== "tr" || category !== "armed-group" || kind !== "short") return false;
  if (around.isIn("heads", last + 1) || !around.has(last + 2)) return false;
  return around.words.between(last + 1) === ", ";
}

/** Endings that a given name and a surname share in a case: "Вагнера Лава", "Wagnerem Lovem". */
const OBLIQUE = /(?:[аaуu]|[оo][мm]|em)$/u;

/**
 * A person called Wagner, by given name and surname in the same case: "Вагнер Лав вышел на поле". In "глава
 * Вагнера Трошев" the cases differ: the group is in the genitive, and its head in the nominative.
 */
function isSlavicPerson(candidate: Candidate): boolean {
  const { around, first, last, category, kind } = candidate;
  if (category !== "armed-group" || kind !== "short" || first !== last) return false;
  const after = last + 1;
  if (!SLAVIC.has(around.language ?? "") || !around.isCapital(after)) return false;
  if (around.isIn("givenNames", after) || around.isIn("heads", after)) return false;
  if (around.isAllCapitals(after) || around.isAllCapitals(first)) return false;
  if (isNominative(candidate)) return true;
  const ending = OBLIQUE.exec(around.word(last))?.[0];
  if (!ending || !around.word(after).endsWith(ending)) return false;
  return !around.isIn("roles", first - 1);
}

/** They begin the sentence behind a dateline without a dash: "KIEW Zahlreiche Häuser". */
const QUANTITIES = wordList(
  "zahlreiche mehrere viele einige etliche dutzende hunderte tausende zehntausende rund etwa mindestens fast erneut",
  "talloze tientallen honderden duizenden meerdere enkele varias varios decenas cientos miles numerosos numerosas",
  "plusieurs quelques nombreux nombreuses diversi diverse numerosi numerose decine centinaia migliaia dezenas milhares",
);

function isLoose({ around, first }: Candidate, after: number): boolean {
  if (first === 0 && QUANTITIES.has(around.word(after))) return true;
  const isTitle = around.style(first) !== (around.language === "de" ? "title" : "sentence");
  if (isTitle || around.nameStarts.has(after)) return true;
  if (around.isIn("roles", after) || around.isIn("personalTitles", after)) return true;
  // "Georgia O’Keeffe": not the Spanish for "or".
  return around.isSmallWord(after) && around.gapAfter(after) !== "apostrophe";
}

function isAfterPreposition({ around, first }: Candidate): boolean {
  const before = around.isIn("functionWords", first - 1) ? first - 2 : first - 1;
  return around.isIn("prepositions", before) || ROMANCE_OF.has(around.word(before));
}
