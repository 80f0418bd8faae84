import { isOtherThanEnglish } from "../../../text/language.ts";
import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule, smallWordAfter } from "../rule.ts";
import { oblastBefore } from "./oblast.ts";
import { inhabitantsAfter, townsDateline, townsVote } from "./small-towns.ts";

/** How other languages call a state of a federation. */
const STATES = wordList("estado etat stato bundesstaat staat");
const LINK = /^,?\s$/u;

/** A town of the same name: "Moscow, Idaho", "Warsaw, Ind.". */
export const otherPlace: Rule = {
  id: "other-place",
  concerns: (name) =>
    isPlaceLike(name) || (name.category === "organisation" && name.kind === "short"),
  objection(candidate) {
    const { around, first, last } = candidate;
    // "Kremlin, Montana", but "the Kremlin, Washington and Kyiv"
    if (!isPlaceLike(candidate) && around.word(first - 1) === "the") return null;
    const after = last + 1;
    if (isCalledState(candidate)) {
      return { words: phraseWith(candidate, first - 2, last), bearer: "longer" };
    }
    if (around.isIn("stateNamesakes", first) && isAmongStates(candidate)) {
      return { words: phraseWith(candidate, first - 2, after + 1), bearer: "longer" };
    }
    const oblast = oblastBefore(candidate);
    if (oblast !== null) return { words: phraseWith(candidate, oblast, last), bearer: "longer" };
    const town = municipalBefore(candidate);
    if (town !== null) return { words: phraseWith(candidate, town, last), bearer: "same" };
    if (isOfAmerica(candidate)) {
      return { words: phraseWith(candidate, first, after), bearer: "longer" };
    }
    const own = townsOwn(candidate);
    if (own !== null) return { words: phraseWith(candidate, first, own), bearer: "same" };
    const member = memberBefore(candidate);
    if (member !== null) return { words: phraseWith(candidate, member, last), bearer: "longer" };
    const village = selectmenBefore(candidate) ?? villageBefore(candidate) ?? cityBefore(candidate);
    if (village !== null) return { words: phraseWith(candidate, village, last), bearer: "same" };
    if (isTownsman(candidate)) {
      return { words: phraseWith(candidate, first, after), bearer: "same" };
    }
    const count = inhabitantsAfter(candidate) ?? townsVote(candidate) ?? townsDateline(candidate);
    if (count !== null) return { words: phraseWith(candidate, first, count), bearer: "same" };
    if (isOnRiver(candidate)) {
      return { words: phraseWith(candidate, first, after + 1), bearer: null };
    }
    const inState = stateAfterPreposition(candidate);
    if (inState !== null) return { words: phraseWith(candidate, first, inState), bearer: "same" };
    if (!around.has(after) || !/^[ ,]$/u.test(around.words.text[around.words.end(last)] ?? ""))
      return null;
    // Some texts have a space on either side of their commas.
    if (!/^ ?,\s$/u.test(around.words.between(last))) return null;
    if (!around.lexicon.isState(around.written(after), around.written(after + 1))) return null;
    // "Between the United States, Texas and Mexico", "in Ukraine, the United States of America, Texas"
    const isCountrys = around.word(first - 1) === "the" || around.word(last - 1) === "of";
    if (candidate.category === "country" && isCountrys) return null;
    return { words: phraseWith(candidate, candidate.first, after), bearer: "same" };
  },
};

const ON = wordList("on upon under by sur sous lez am an auf unter aan nad na");

/** "Kiev-on-Thames", "Moscou-sur-Seine". */
function isOnRiver({ around, last }: Candidate): boolean {
  const on = last + 1;
  if (around.gapAfter(last) !== "hyphen" || around.gapAfter(on) !== "hyphen") return false;
  return ON.has(around.word(on)) && !around.isCapital(on) && around.isCapital(on + 1);
}

/** No country is one, and the first few no great city. */
const SMALL_PLACES = wordList("village hamlet borough township");
const TOWNS = wordList("village hamlet borough township town");

/** "The village of Russia", "the quiet town of Poland"; but "a village of Poland". */
function villageBefore({ around, first, category, name }: Candidate): number | null {
  const kind = first - 2;
  if (around.word(first - 1) !== "of" || around.gapBefore(first) !== "space") return null;
  if (around.gapAfter(kind) !== "space" || isOtherThanEnglish(around.language)) return null;
  const isSmall =
    category === "country"
      ? TOWNS.has(around.word(kind))
      : SMALL_PLACES.has(around.word(kind)) && name.isKnownAbroad();
  const isThe = around.word(kind - 1) === "the" || around.word(kind - 2) === "the";
  return isSmall && isThe ? kind : null;
}

const CITIES = wordList("city town village capital");

/** "The department's second city is Armenia, founded in 1889": no country is one. */
function cityBefore({ around, first, last, category, kind }: Candidate): number | null {
  const noun = first - 2;
  if (category !== "country" || kind !== "full" || !CITIES.has(around.word(noun))) return null;
  if (!/^(?:is|was)$/u.test(around.word(first - 1)) || around.gapBefore(first) !== "space")
    return null;
  if (around.isPossessive(last)) return null;
  return around.gapAfter(last) === "space" && !around.isSmallWord(last + 1) ? null : noun;
}

/** "A native of the U.S. state of Georgia", but "the state of Georgia's economy". */
function isCalledState({ around, first, last }: Candidate): boolean {
  if (!around.isIn("stateNamesakes", first) || around.isPossessive(last)) return false;
  if (around.word(first - 1) !== "of" || around.gapBefore(first) !== "space") return false;
  return around.written(first - 2) === "state" && around.gapAfter(first - 2) === "space";
}

/** Behind the place: "Georgia, USA". */
const AMERICA = /^, (?:USA|U\.S\.A\.|U\.S\.|United States)(?!\p{L})(?!,? (?:and|or) )/u;
/** In UTF-16 units. */
const LONGEST_AMERICA = 32;

/** What only towns have, and one of each. */
const MUNICIPAL = wordList(
  "alcalde alcaldesa alcaldia municipio ayuntamiento bomberos acueducto prefeito prefeita prefeitura sindaco sindaca",
  "maire mairie burgermeister burgermeisterin oberburgermeister burgemeester",
);
const ONE_OF_MANY = wordList("un una uno une um uma ein eine einem einen een cada otro otra ex");

/** "La Alcaldía de Armenia", "el municipio de Armenia": no country has them, but "un alcalde de Ucrania". */
function municipalBefore({ around, first, category, kind }: Candidate): number | null {
  const body = first - 2;
  if (category !== "country" || kind === "abbreviation" || kind === "demonym") return null;
  if (!MUNICIPAL.has(around.word(body)) || !FOREIGN_OF.has(around.word(first - 1))) return null;
  if (around.gapAfter(body) !== "space" || ONE_OF_MANY.has(around.word(body - 1))) return null;
  return body;
}

/** How other languages write them, in Latin letters. */
const NAMESAKES_ABROAD = wordList("georgia georgie georgien");
const AMERICA_ABROAD =
  /^(?:, | \()(?:(?:aux|en|nos|negli|in den?) (?:los )?)?(?:USA|Usa|EUA|EE\.? ?UU\.?|EEUU|Estados Unidos|[ÉE]tats-Unis|Stati Uniti|VS|Verenigde Staten)(?!\p{L})(?:[).;:]|,(?! (?:en|aux?|à|in|negli|nel|na|no|nos|em|et|y|ed?) )|$|\s(?!(?:y|e|et|ed|und|en|i|ou|o|oder) )\p{Ll})/u;

/** "In Georgia, Usa, ", but "Russie, Géorgie, États-Unis" and "Georgia, EE.UU. y Ucrania". */
function isOfAmericaAbroad({ around, first, end }: Candidate): boolean {
  if (!NAMESAKES_ABROAD.has(around.word(first))) return false;
  if (!AMERICA_ABROAD.test(around.words.text.slice(end, end + LONGEST_AMERICA))) return false;
  return !(around.nameEnds.has(first - 1) && around.gapBefore(first) === "other");
}

/** "Georgia, USA", but "flights to Georgia, USA and France". */
function isOfAmerica(candidate: Candidate): boolean {
  const { around, first, end } = candidate;
  if (isOtherThanEnglish(around.language)) return isOfAmericaAbroad(candidate);
  if (!around.isIn("stateNamesakes", first)) return false;
  return AMERICA.test(around.words.text.slice(end, end + LONGEST_AMERICA));
}

/** What a town has, and a country's adjective would describe: "Polish libraries". */
const TOWNS_OWN = wordList("library trustees firefighters zoning township village");
/** The same, of two words. */
const TOWNS_OWN_IN_TWO =
  /^(?:school (?:board|district)|fire (?:department|station|chief)|planning board|town (?:hall|office|clerk|council|manager|meeting)|village hall|water district|high school|select board)$/u;
const COUNTY = /\p{Lu}\p{L}+ (?:County|Township|Parish)\b/u;

/** What every town in America has, and no country: "the Poland school board". */
const ALWAYS_TOWNS = /^(?:school|select|planning|zoning|village) board$|^town clerk$/u;

/** The first word of each of these. */
const OF_TOWNS: ReadonlySet<string> = new Set([
  ...TOWNS_OWN,
  ..."school fire planning town village water high select zoning".split(" "),
]);

const PARTIES = new Set(["Democrat", "Republican"]);

/** Of them those that no state's body is called like: "Poland Select Board". */
const BOARDS = /^(?:select|school) board$|^town (?:clerk|office)$/u;

/** What colleges in America tell the papers of their students' towns. */
const HONOURS = /\b(?:[Dd]ean['’]s [Ll]ist|[Hh]ono(?:u?rs|r) (?:roll|list)|commencement)\b/u;

/** "The dean's list has Sid Lee of Poland" */
function isStudents({ around, first }: Candidate): boolean {
  if (around.word(first - 1) !== "of" || !around.isCapital(first - 2)) return false;
  return around.isCapital(first - 3) && around.blockHas(HONOURS);
}

/** "The Poland library" in a report from a county in America. */
function townsOwn(candidate: Candidate): number | null {
  const { around, last, category, kind } = candidate;
  const own = last + 1;
  if (category !== "country" || kind !== "full") return null;
  if (isStudents(candidate)) return last;
  if (around.gapAfter(last) !== "space") return null;
  // "Poland Democrat wins seat"
  if (PARTIES.has(around.written(own)) && around.style(last) === "sentence") return own;
  if (isOtherThanEnglish(around.language)) return null;
  if (SELECTMEN.has(around.word(own)) && !around.isCapital(own)) return own;
  if (!OF_TOWNS.has(around.word(own))) return null;
  const two = around.phrase(own, own + 1).toLowerCase();
  if (around.isCapital(own)) return BOARDS.test(two) ? own : null;
  if (ALWAYS_TOWNS.test(two)) return own;
  if (!TOWNS_OWN.has(around.word(own)) && !TOWNS_OWN_IN_TWO.test(two)) return null;
  return around.blockHas(COUNTY) ? own : null;
}

/** Of the Congress of the United States; party members are named so there too: "Jon Ossoff, Democrat of Georgia". */
const MEMBERS = wordList(
  "representative rep congressman congresswoman senator sen republican democrat republicans democrats senators congressmen",
);
/** Words of a member's name and "of", at most. */
const LONGEST_MEMBER = 5;

/** "Representative Buddy Carter of Georgia": the state. */
function memberBefore({ around, first }: Candidate): number | null {
  if (!around.isIn("stateNamesakes", first) || around.word(first - 1) !== "of") return null;
  for (let index = first - 2; index >= first - 1 - LONGEST_MEMBER; index--) {
    if (!around.joinsNext(index) || !around.isCapital(index)) return null;
    // "The Permanent Representative of Georgia" sits in the United Nations.
    if (MEMBERS.has(around.word(index)))
      return around.word(index - 1) === "permanent" ? null : index;
  }
  return null;
}

/** Whom towns in New England elect. */
const SELECTMEN = wordList("selectmen selectboard selectman selectwoman aldermen");

/** "The selectmen of China", "the mayor of Turkey": no country has them. */
function selectmenBefore({ around, first, category, kind }: Candidate): number | null {
  if (category === "country" && kind === "full" && around.word(first - 2) === "mayor") {
    return around.word(first - 1) === "of" ? first - 2 : null;
  }
  const board = around.word(first - 2) === "board" ? first - 3 : first - 2;
  if (around.word(first - 1) !== "of" || around.gapBefore(first) !== "space") return null;
  const isBoard =
    board === first - 2 ? SELECTMEN.has(around.word(board)) : around.word(board) === "select";
  return isBoard && around.gapAfter(board) === "space" ? board : null;
}

const PEOPLE = wordList("man woman couple teen teenager boy girl mom dad grandmother grandfather");
/** Words of "a 62-year-old", at most. */
const LONGEST_AGE = 5;

/** "A 62-year-old Poland man": in America somebody from the town; the country's people have adjectives. */
function isTownsman(candidate: Candidate): boolean {
  const { around, first, category, kind } = candidate;
  // "An Afghan boy" has the adjective.
  if (category !== "country" || kind === "abbreviation" || kind === "demonym") return false;
  if (isOtherThanEnglish(around.language)) return false;
  if (!PEOPLE.has(smallWordAfter(candidate))) return false;
  for (let index = first - 1; index >= first - LONGEST_AGE; index--) {
    const gap = around.gapAfter(index);
    if (gap !== "space" && gap !== "hyphen") return false;
    if (/^an?$/u.test(around.word(index))) return true;
    if (around.word(index) === "the") return around.word(first - 1) === "old";
    if (around.isCapital(index)) return false;
  }
  return false;
}

/** Words between the preposition and the state: "en el estado de Idaho". */
const MOST_BEFORE_STATE = 3;

/** "Moscow, nell’Idaho", "Moscú, en el estado de Idaho"; English writes the state alone. */
function stateAfterPreposition({ around, last, category }: Candidate): number | null {
  const preposition = last + 1;
  if (category !== "place" || !isOtherThanEnglish(around.language)) return null;
  if (!around.has(preposition) || !LINK.test(around.words.between(last))) return null;
  if (around.isCapital(preposition) || !around.isIn("prepositions", preposition)) return null;
  for (let state = preposition + 1; state <= preposition + 1 + MOST_BEFORE_STATE; state++) {
    const gap = around.gapBefore(state);
    if (gap !== "space" && gap !== "apostrophe") return null;
    if (around.lexicon.isState(around.written(state), around.written(state + 1))) return state;
    const isBetween = around.isSmallWord(state) || STATES.has(around.word(state));
    if (!isBetween) return null;
  }
  return null;
}

/** "In Georgia and Arizona": beside another American state it is one itself. */
function isAmongStates({ around, first, last }: Candidate): boolean {
  const next = LINK.test(around.has(last + 1) ? around.words.between(last) : "") ? last + 1 : -1;
  const skip = around.word(next) === "and" || around.word(next) === "or" ? next + 1 : next;
  if (next >= 0 && around.lexicon.isState(around.written(skip), around.written(skip + 1)))
    return true;
  // "Georgia plays Texas": teams of universities.
  const rival =
    around.gapAfter(last) === "space" && around.isIn("matchVerbs", last + 1) ? last + 2 : -1;
  if (rival >= 0 && around.lexicon.isState(around.written(rival), around.written(rival + 1)))
    return true;
  const before =
    around.word(first - 1) === "and" || around.word(first - 1) === "or" ? first - 2 : first - 1;
  if (before < 0 || !LINK.test(around.words.between(before))) return false;
  return (
    around.lexicon.isState(around.written(before), "") ||
    around.lexicon.isState(around.written(before - 1), around.written(before))
  );
}
