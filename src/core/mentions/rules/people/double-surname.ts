import { capitalisesNouns, isOtherThanEnglish } from "../../../text/language.ts";
import { FAMILY_NAMES } from "../../lexicon/family-names.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isFamilyName, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

/** Joined into one name; a dash stands between two. */
const HYPHEN = /^[-\u2010\u2011]$/u;

/** Before a hyphen they take a side or a time: "Mr Anti-Putin". */
const PREFIXES = wordList("anti pro ex post pre non neo mini");

/** What a headline writes large behind a hyphen: "Mrs Assad-Linked Firm". */
const DESCRIBING = /^(?:.{2,}ed|era|style|like|free|friendly|critics?|all(?:y|ies)|loyalists?)$/u;

/** What one person does; "talks" and "calls" may be those of two. */
const VERBS =
  /^(?:.{2,}ed|said|says|told|left|spoke|went|came|won|lost|wrote|sang|took|gave|made|met|held|ran|led|is|was|has|had|will|would)$/u;

/** "г-жа", "г-ну", behind the hyphen. */
const SHORTENED_TITLE = wordList("н на ну ном не жа жи же жу жой");

/** Shorter words in small letters are pronouns and units: "me", "m". */
const SHORTEST_SMALL_TITLE = 3;

/** A name with the one that a hyphen joins to it. */
interface DoubleName {
  first: number;
  last: number;
  partner: number;
}

/**
 * A double-barrelled name is another person's: "Mrs Putin-Smith", "Anna Smith-Putin", "г-жа Путина-Смит". Of
 * two people who meet, no title precedes and what they share follows: "the Putin-Xi summit".
 */
export const doubleSurname: Rule = {
  id: "double-surname",
  concerns: ({ category, kind }) =>
    kind !== "demonym" && kind !== "abbreviation" && category !== "organisation",
  objection(candidate) {
    if (!isFamilyName(candidate)) return null;
    const name = nameBehind(candidate) ?? nameBefore(candidate);
    if (name === null || !isOnePersons(candidate, name)) return null;
    const { first, last } = name;
    const from = startsWithWho(candidate, first) ? first - 1 : first;
    return { words: phraseWith(candidate, from, last), bearer: "longer" };
  },
};

function nameBehind({ around, first, last }: Candidate): DoubleName | null {
  const partner = last + 1;
  if (!around.isCapital(partner) || !HYPHEN.test(around.words.between(last))) return null;
  return around.isIn("roles", partner) ? null : { first, last: partner, partner };
}

function nameBefore({ around, first, last }: Candidate): DoubleName | null {
  const partner = first - 1;
  if (!around.isCapital(partner) || !HYPHEN.test(around.words.between(partner))) return null;
  const isPrefix = around.isIn("nameParticles", partner) || PREFIXES.has(around.word(partner));
  return isPrefix || around.isPossessive(partner) ? null : { first: partner, last, partner };
}

function isOnePersons(candidate: Candidate, { first, last, partner }: DoubleName): boolean {
  const { around } = candidate;
  if (around.style(partner) === "title" && DESCRIBING.test(around.word(partner))) return false;
  const isKnown = around.nameStarts.has(partner) || around.nameEnds.has(partner);
  const isWhole = around.gapAfter(last) !== "hyphen" && around.gapBefore(first) !== "hyphen";
  const isAlone = isWhole && !isFollowedByNoun(candidate, last);
  if (startsWithWho(candidate, first)) {
    // "The Joe Biden-Putin summit"
    return isAlone || (!isKnown && partner > candidate.last);
  }
  if (isPlaceLike(candidate) || isKnown || !isAlone) return false;
  if (startsWithOffice(candidate, first)) return true;
  return FAMILY_NAMES.has(around.word(partner)) && !isBehindNoun(candidate, first);
}

/** A title of politeness or a given name. */
function startsWithWho({ around }: Candidate, first: number): boolean {
  const before = first - 1;
  if (SHORTENED_TITLE.has(around.word(before)) && around.word(before - 1) === "г") return true;
  if (!around.joinsNext(before)) return false;
  if (around.isIn("personalTitles", before)) {
    const isLong = around.word(before).length >= SHORTEST_SMALL_TITLE;
    return around.isCapital(before) || (isLong && isOtherThanEnglish(around.language));
  }
  return (
    around.isIn("givenNames", before) && around.isCapital(before) && !around.nameEnds.has(before)
  );
}

/** "Judge Putin-Smith", "the pianist Putin-Smith"; a German compound has a noun there. */
function startsWithOffice({ around }: Candidate, first: number): boolean {
  const before = first - 1;
  if (capitalisesNouns(around.language) || !around.joinsNext(before)) return false;
  if (around.isKind("trades", before)) return true;
  return around.isCapital(before) && around.isKind("offices", before);
}

/** "The Putin-Smith talks", in English, where what two people share stands behind them. */
function isFollowedByNoun({ around }: Candidate, last: number): boolean {
  const next = last + 1;
  if (around.isPossessive(last) || around.gapAfter(last) !== "space") return false;
  if (around.isCapital(next)) return true;
  if (isOtherThanEnglish(around.language)) return false;
  return !around.isSmallWord(next) && !VERBS.test(around.word(next));
}

/** "Встреча Путин-Смит", "the Putin-Smith": not somebody's bare name. */
function isBehindNoun({ around }: Candidate, first: number): boolean {
  const before = first - 1;
  if (around.gapBefore(first) !== "space") return false;
  if (around.isIn("articles", before)) return true;
  return isOtherThanEnglish(around.language) && !around.isSmallWord(before);
}
