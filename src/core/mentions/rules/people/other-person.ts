import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { initialOf } from "../../names/known-name.ts";
import { GERMANIC, GERMANIC_AND_ROMANCE, ROMANCE, SLAVIC } from "../language-families.ts";
import { isBlamed } from "../places/without-article.ts";
import {
  type Candidate,
  isFamilyName,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { behindPatronymic, isGenitive } from "../slavic.ts";
import { isFaith } from "./faith.ts";
import { initial } from "./initial.ts";
import { particle } from "./particle.ts";
import {
  FAMILIES,
  givenNameBeforePoint,
  isGivenName,
  isOrdinary,
  OWNERS,
} from "./persons-names.ts";
import { givenNameOfPlaceBeforePoint, groupBeforePoint, placesName } from "./place-as-person.ts";

const MOST_GIVEN_NAMES = 2;

/**
 * A name of one word with another person's given name or initial before it is that person's:
 * "Robert Wagner", "Hafez al-Assad", "Charles S. Trump", "Mr Poland". Longest match has already taken
 * the entity's own full names, so what is left is somebody else.
 */
export const otherPerson: Rule = {
  id: "other-person",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    const pointed =
      givenNameBeforePoint(candidate) ??
      givenNameOfPlaceBeforePoint(candidate) ??
      groupBeforePoint(candidate);
    if (pointed || !isFamilyName(candidate)) return pointed ?? behindPatronymic(candidate);
    return (
      titleOfPoliteness(candidate) ??
      office(candidate) ??
      initial(candidate) ??
      particle(candidate) ??
      givenName(candidate) ??
      relative(candidate) ??
      kinApposed(candidate) ??
      placesName(candidate) ??
      ofPlace(candidate) ??
      familyOf(candidate) ??
      artist(candidate)
    );
  },
};

function titleOfPoliteness(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (candidate.category === "person" || !around.joinsNext(before)) return null;
  if (!around.isIn("personalTitles", before)) return null;
  // "La signora Russia", "mevrouw Polen"
  if (!around.isCapital(before) && !GERMANIC_AND_ROMANCE.has(around.language ?? "")) return null;
  // "Miss Belarus" is a contestant, whom nobody calls Belarus.
  const isPageant = isPlaceLike(candidate) && around.isIn("namesakeOpeners", before);
  const words = phraseWith(candidate, before, first);
  // In English papers the Rev. Israel Kirk is Kirk from then on.
  const isGiven =
    isPlaceLike(candidate) && isFollowedByName(candidate) && !isOtherThanEnglish(around.language);
  return { words, bearer: isPageant || isGiven ? "longer" : "same" };
}

/** "Judge Wagner", "the pianist Wagner": what has an office or a trade is a person. */
function office(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (candidate.category === "person" || candidate.kind === "abbreviation") return null;
  if (!around.joinsNext(before) || around.nameEnds.has(before)) return null;
  const isTitle = around.isCapital(before);
  const isTrade = around.isKind("trades", before);
  if (!isTrade && !(isTitle && around.isKind("offices", before))) return null;
  if (isTitle && !isBeforeBareName(candidate) && !opensClause(candidate, before)) return null;
  if (around.language === "de" && !isGermanTitle(candidate, before)) return null;
  // In Arabic an adjective would follow, and no noun: "the player Israel Gómez".
  if (around.language === "ar" && isPlaceLike(candidate) && around.word(before).startsWith("ال")) {
    return { words: phraseWith(candidate, before, first), bearer: null };
  }
  // "La cantante Siria" is no country's, which would have a preposition in Romance languages.
  const isArtist =
    isTrade && !isTitle && ROMANCE.has(around.language ?? "") && isDetermined(candidate, before);
  if (isPlaceLike(candidate) && !isArtist && !opensClause(candidate, before)) {
    const isEnglish = !isOtherThanEnglish(around.language);
    if (!isTitle || (around.startsSentence(before) && !isEnglish)) return null;
  }
  // "El poeta Israel Elejalde" is called so whole.
  const isGiven = isPlaceLike(candidate) && isFollowedByName(candidate);
  return { words: phraseWith(candidate, before, first), bearer: isGiven ? null : "same" };
}

/** Articles, contracted with a preposition or not. */
const ARTICLES = wordList(
  "el la los las un una al del le l au du une il lo i gli uno dal dalla dello della allo alla nel nella sul sulla o a",
  "os as ao aos do da dos das pelo pela um uma no na cet cette ce este esta quel quella quello essa esse",
);

/** "El portero Israel", "Pianista Siria Lopes", but not "en Asia central Rusia". */
function isDetermined({ around }: Candidate, trade: number): boolean {
  if (around.startsSentence(trade) || around.gapBefore(trade) !== "space") return true;
  return (
    ARTICLES.has(around.word(around.tokenStart(trade - 1))) || ARTICLES.has(around.word(trade - 2))
  );
}

const OF = wordList("van von vom");

/** "Richterin Israel sah das anders.": all that stands before the verb. */
function opensClause({ around, first, last }: Candidate, title: number): boolean {
  if (!GERMANIC.has(around.language ?? "") || !around.startsSentence(title)) return false;
  if (around.gapAfter(last) !== "space" || around.isCapital(last + 1)) return false;
  if (around.word(first).endsWith("s")) return false;
  // "Trainer Israel van FC Emmen"
  const isOfClub = OF.has(around.word(last + 1)) && around.isCapital(last + 2);
  if (around.isSmallWord(last + 1) && !isOfClub) return false;
  return around.words.text[around.words.end(around.sentenceAt(first).last)] === ".";
}

/** "Ein Sprecher Wagners" speaks for the group; "dass der Richter Polen verlässt" has a subject and an object. */
function isGermanTitle(candidate: Candidate, title: number): boolean {
  const { around, first } = candidate;
  if (!isPlaceLike(candidate)) return !around.word(first).endsWith("s");
  return around.isIn("prepositions", title - 1) || opensClause(candidate, title);
}

function isFollowedByName({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space" && around.isCapital(last + 1);
}

/** What somebody with an office did, and no noun. */
const DID =
  /^(?:said|says|.{2,}ed|spoke|told|rose|sat|stood|took|left|came|went|ran|wrote|paid|made|gave|held|read|won|lost|met)$/u;

/** "Judge Wagner ruled", but "General Wagner Commanders" and "Defence Minister Israel Katz". */
function isBeforeBareName(candidate: Candidate): boolean {
  const { around, last } = candidate;
  if (!isPlaceLike(candidate))
    return !isFollowedByName(candidate) || around.style(last) === "capitals";
  if (around.gapAfter(last) !== "space" || around.isSmallWord(last + 1)) return true;
  return DID.test(around.word(last + 1));
}

function givenName(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (!around.joinsNext(before)) return null;
  const isName = isPlaceLike(candidate) ? around.isCapital(before) : around.mayBeCapital(before);
  if (!isName) return null;
  if (!around.isIn("givenNames", before) || around.nameEnds.has(before)) return null;
  if (isFaith(candidate, before)) return null;
  if (candidate.category === "person" && candidate.name.isOwnGivenName(around.word(before)))
    return null;
  // "The Boris Putin-Trump call" introduces nobody.
  const isPair =
    around.gapAfter(candidate.last) === "hyphen" && around.isCapital(candidate.last + 1);
  return { words: phraseWith(candidate, before, first), bearer: isPair ? null : "same" };
}

/** "His brother Tamim Assad": the given names of a relative, whatever they are. */
function relative(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  if (isPlaceLike(candidate)) return null;
  let given = first;
  while (first - given < MOST_GIVEN_NAMES && isGivenName(candidate, given - 1)) {
    if (!around.joinsNext(given - 1)) break;
    given--;
  }
  if (given === first) return null;
  const isOfKin = around.isIn("kin", given - 1) && around.joinsNext(given - 1);
  if (!isOfKin && !isOwner(candidate, given - 1)) return null;
  if (candidate.name.initials().has(initialOf(around.word(given)))) return null;
  return { words: phraseWith(candidate, given, first), bearer: "same" };
}

/** "Владелец, Ашот Кадыров, приехал". */
function isOwner({ around }: Candidate, index: number): boolean {
  if (!SLAVIC.has(around.language ?? "") || !around.has(index)) return false;
  return isOrdinary(around.word(index)) && BEFORE_OWNER.test(around.words.between(index));
}

const ROMANCE_KIN = wordList(
  "fils fille frere soeur pere mere epouse veuve cousin neveu hijo hija hermano hermana padre madre esposa viuda primo",
  "sobrino figlio figlia fratello sorella moglie vedova cugino nipote filho filha irmao irma pai mae sobrinho",
);

/** "Le fils Prigojine", "el hermano Asad": one of the family; "le fils de Prigojine" has him himself. */
function kinApposed(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (category !== "person" || !ROMANCE_KIN.has(around.word(first - 1))) return null;
  if (!ROMANCE.has(around.language ?? "") || around.gapBefore(first) !== "space") return null;
  // "Ce que dit à sa mère Poutine": with a possessive the name may be the subject.
  if (!KIN_ARTICLES.has(around.word(first - 2))) return null;
  return { words: phraseWith(candidate, first - 1, last), bearer: null };
}

const KIN_ARTICLES = wordList("le la l du au el al del il dal dalla della alla o a do da ao");

/** "Wagner of Cologne", "Israel of Dale", "Mr Putin of Perth": where somebody comes from, as no group or country does. */
function ofPlace(candidate: Candidate): Objection | null {
  const { around, first, last, category, kind } = candidate;
  const place = last + 2;
  const isTitled = around.isIn("personalTitles", first - 1) && around.joinsNext(first - 1);
  const mayBePerson =
    (category === "country" && kind === "full") ||
    (category === "armed-group" && kind === "short") ||
    (category === "person" && isTitled);
  if (!mayBePerson || around.word(last + 1) !== "of" || around.isIn("articles", first - 1))
    return null;
  if (!around.isCapital(place) || around.nameStarts.has(place)) return null;
  // "The treaty with Russia of March 30", "Accuses Russia of Stalling"
  if (around.isIn("weekdaysAndMonths", place) || isBlamed(candidate)) return null;
  if (around.gapAfter(last) !== "space" || around.gapAfter(last + 1) !== "space") return null;
  return { words: phraseWith(candidate, first, place), bearer: "same" };
}

/** "Хозяин — Асад Каримов", "Właściciel, Asad Karimow, daje". */
const BEFORE_OWNER = /^(?: |, | [\u2013\u2014-] )$/u;

const FROM = wordList("из з із z ze iz от aus uit");

/** "Семья Трамп из Саратова": a family that has to say where it is from; in the genitive it is the man's own. */
function familyOf(candidate: Candidate): Objection | null {
  const { around, first, last, category, kind } = candidate;
  const from = last + 1;
  // "Çin ailesi" is called so; a family from China would be "Çinli".
  if (isPlaceLike(candidate) && kind !== "abbreviation" && around.language === "tr") {
    const isFamily = around.word(from).startsWith("ailesi") && around.gapAfter(last) === "space";
    return isFamily ? { words: around.phrase(first, from), bearer: null } : null;
  }
  if (isGenitive(candidate)) return null;
  if (category !== "person" || !FAMILIES.has(around.word(first - 1))) return null;
  if (around.gapBefore(first) !== "space" || around.gapAfter(last) !== "space") return null;
  if (!FROM.has(around.word(from)) || !around.isCapital(from + 1)) return null;
  return { words: around.phrase(first - 1, from + 1), bearer: "same" };
}

/** "The actor Assad Bouab", "Prof. Dr. Esad Yılmaz": a family name that is a given name here, behind a trade or a title. */
function artist(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const before = first - 1;
  if (candidate.category !== "person") return null;
  const isOwner =
    OWNERS.has(around.word(before)) && BEFORE_OWNER.test(around.words.between(before));
  if (around.style(first) !== "sentence" && !(isOwner && around.language === "de")) return null;
  const isTitled =
    around.isIn("trades", before) ||
    around.isIn("personalTitles", before) ||
    isOrdinary(around.word(before));
  if (!isOwner && !(isTitled && around.joinsNext(before))) return null;
  if (!isGivenName(candidate, last + 1) || around.gapAfter(last) !== "space") return null;
  return { words: phraseWith(candidate, first, last + 1), bearer: null };
}
