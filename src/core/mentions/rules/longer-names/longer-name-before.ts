import { isEpithet, isHeadlineAdjective } from "../../lexicon/en/headline-adjectives.ts";
import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  isFamilyName,
  isOfAPerson,
  isPlaceLike,
  phraseWith,
  type Rule,
  smallWordAfter,
} from "../rule.ts";
import { isInRowOfNames } from "./capital-run.ts";
import { caseBefore, isAgencys, isOfAll, pointedShip, standsApart } from "./joined-before.ts";

/** Heads of institutions that are verbs in headlines: "Sanctions Force Russia to Sell", "Court Bars Russia". */
const VERBS_TOO = wordList(
  "force forces court courts guard guards bar bars open fund funds limit board market post exchange",
);

/** In letters; shorter ones in capitals are abbreviations, which join a name. */
const SHORTEST_CATCHWORD = 4;
/** Before a place they are as often an adjective of the sentence ("New Russia sanctions"). */
const LOOSE_MODIFIERS = new Set(["new", "old", "great", "greater", "golden"]);
/** Prepositions that put a place at the head of a sentence: "In Florida Trump said". */
const FRONTING = new Set(["in", "on", "at"]);
/** They open a question whose verb follows. */
const ASKING = new Set(["who", "what"]);
const ARTICLES = new Set(["the", "a", "an"]);
/** At the start of a sentence a clause without "that" or "whom" follows: "Reports Russia would join", "People Trump trusts". */
const BEFORE_A_CLAUSE = wordList(
  "people critics opponents allies enemies friends sources fears hopes doubts claims reports rumours rumors talk",
);
/** What slogans ask to do with a country: "Love Britain and sing". */
const IMPERATIVES = wordList(
  "love leave save visit protect defend trust thank bless serve discover give show put bring send build unite",
);
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|.{2,}(?:th|first|second|third))$/u;
/** They leave a country what it is: "Catholic Poland", "European Russia". */
const ATTRIBUTES = wordList(
  "catholic christian islamic islamist jewish muslim protestant shia shiite sunni european asian asiatic",
);
/** Parties, faiths and peoples before an abbreviation describe who is behind it: "a Republican U.S. senator", "a Green EU lawmaker". */
const SIDES = wordList(
  "republican democratic democrat conservative liberal labour labor green socialist independent jewish muslim catholic",
  "christian protestant evangelical sikh hindu buddhist black asian arab hispanic latino",
);
/** They end the names of countries of two words: "the Saudi Arabia Iran deal". */
const SECOND_WORDS = wordList("arabia korea zealand lanka africa");
/** "The Swiss Chechnya plan", but "the Iranian Azerbaijan region". */
const POLICIES = new Set(
  "plan peace policy policies strategy initiative sanctions talks proposal proposals mission envoy".split(
    " ",
  ),
);
const VERB_OR_ADVERB = /.{3}(?:ing|ed|ly)$/u;

/**
 * A capitalised word right before a name joins it to a longer one: "South Georgia", "Radio Kremlin",
 * "Basil Kadyrov". Titles, roles, peoples, days and the first word of a sentence do not.
 */
export const longerNameBefore: Rule = {
  id: "longer-name-before",
  languages: "english",
  objection(candidate) {
    const { around, first } = candidate;
    const title = caseBefore(candidate);
    if (title !== null) {
      return { words: phraseWith(candidate, title, candidate.last), bearer: "longer" };
    }
    if (candidate.category === "person" && !isFamilyName(candidate)) return null;
    if (isOfAll(candidate)) {
      return { words: phraseWith(candidate, first - 1, candidate.last), bearer: null };
    }
    const ship = pointedShip(candidate);
    if (ship !== null)
      return { words: phraseWith(candidate, ship, candidate.last), bearer: "longer" };
    if (isAgencys(candidate)) {
      return { words: phraseWith(candidate, first - 1, candidate.last), bearer: null };
    }
    if (around.gapBefore(first) !== "space") return null;
    const before = around.tokenStart(first - 1);
    // "The Quartet-the U.N., the EU and Russia": a dash.
    if (before < first - 1 && around.isIn("articles", first - 1)) return null;
    if (!around.isCapital(before) || isCompound(candidate, before) || isLoose(candidate, before))
      return null;
    if (isInRowOfNames(candidate)) return null;
    return {
      words: phraseWith(candidate, before, candidate.last),
      bearer: isPersons(candidate, before) ? "same" : "longer",
    };
  },
};

/** "Basil Kadyrov"; in a headline the word before may be a noun: "Hearts Trump Diamonds". */
function isPersons(candidate: Candidate, before: number): boolean {
  return isOfAPerson(candidate, before) && candidate.around.style(before) === "sentence";
}

/** "Russian-occupied Crimea", "Saudi-led", "Energy-poor Armenia": an adjective, which joins no name. */
const ADJECTIVE_PART =
  /(?:.ed|held|led|run|made|won|built|born|torn|hit|rich|poor|prone|weary|stricken|ridden|hungry|starved|.ing|majority|friendly)$/u;

function isCompound({ around, first }: Candidate, before: number): boolean {
  const end = first - 1;
  if (before === end || around.gapBefore(end) !== "hyphen" || around.isCapital(end)) return false;
  return ADJECTIVE_PART.test(around.word(end));
}

/** Whether the capitalised word stands before the name without belonging to it. */
function isLoose(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  const word = around.word(before);
  if (around.lexicon.weekdaysAndMonths.has(word) || around.lexicon.numberWords.has(word))
    return true;
  if (around.lexicon.abbreviatedBodies.has(word)) return true;
  // "8/8 If Russia"
  const isOpening = around.startsSentence(before) || /^\d+$/u.test(around.word(before - 1));
  if (isOpening || word === "the") {
    if (around.lexicon.functionWords.has(word) || around.lexicon.prepositions.has(word))
      return true;
  }
  if (around.startsSentence(before) && (BEFORE_A_CLAUSE.has(word) || IMPERATIVES.has(word)))
    return true;
  // "Who Runs Norway?"
  if (ASKING.has(around.word(before - 1)) && around.startsSentence(before - 1)) return true;
  if (word === "century" && ORDINAL.test(around.word(before - 1))) return true;
  if (isInAddress(candidate, before)) return true;
  if (around.isInitial(before) || isUnit(candidate, before)) return true;
  if (candidate.kind === "abbreviation" && SIDES.has(word)) return true;
  if (isCatchword(candidate, before) || isCodeOrRubric(candidate, before)) return true;
  if (candidate.isInCapitals && !around.isAllCapitals(before)) return true;
  return isPlaceLike(candidate)
    ? isLooseBeforePlace(candidate, before, word)
    : isLooseBeforeOthers(candidate, before, word);
}

/** "Salem, MA USA", "Austin, Texas U.S.": behind a state there, its country by an abbreviation. */
function isInAddress({ around, category, kind }: Candidate, before: number): boolean {
  if (category !== "country" || kind !== "abbreviation") return false;
  return around.lexicon.isState(around.written(before), "") && around.gapBefore(before) !== "space";
}

/** "BORDER CRISIS/DRONES Russia says": an agency's catchwords in capitals before its headline. */
function isCatchword({ around, isInCapitals }: Candidate, before: number): boolean {
  if (isInCapitals || around.words.length(before) < SHORTEST_CATCHWORD) return false;
  return around.isAllCapitals(before) && around.isAllCapitals(before - 1);
}

/** What sites put before a headline or into an article, in capitals. */
const RUBRICS = wordList("advertisement exclusive breaking developing analysis explainer gallery");
/** In letters. */
const CODE = 3;
/** "Order code RL30472 Iraq: the programme", "PS101 Kyiv – Tehran" */
const FILE_NUMBER = /^(?:\p{L}+\d{4,}|\p{L}{2,4}\d{2,3})$/u;

/** "POL Poland" in a table of results, "ADVERTISEMENT Ukraine said". */
function isCodeOrRubric(
  { around, first, category, isInCapitals }: Candidate,
  before: number,
): boolean {
  if (isInCapitals || !around.isAllCapitals(before)) return false;
  const word = around.word(before);
  if (RUBRICS.has(word) || FILE_NUMBER.test(word)) return true;
  return category === "country" && word.length === CODE && word[0] === around.word(first)[0];
}

/** "14:10 GMT Kremlin": capitals behind a number are its time zone or unit. */
function isUnit({ around }: Candidate, before: number): boolean {
  if (!around.isAllCapitals(before) || around.gapAfter(before - 1) !== "space") return false;
  return /^\d+$/u.test(around.word(before - 1)) && around.style(before) === "sentence";
}

function isLooseBeforePlace(candidate: Candidate, before: number, word: string): boolean {
  const { around } = candidate;
  const informative = around.style(before) === "sentence" && !around.startsSentence(before);
  if (around.lexicon.placeParts.has(word) || standsApart(candidate, before)) return true;
  if (around.lexicon.nationalities.has(word)) {
    if (ATTRIBUTES.has(word) && candidate.category === "country" && candidate.kind === "full")
      return true;
    return POLICIES.has(smallWordAfter(candidate)) && isAttribute(candidate, before);
  }
  // "South East U.S."
  if (candidate.kind === "abbreviation" && around.lexicon.directions.has(word)) return true;
  // "Middle East Russia Ukraine" is a list.
  if (around.nameEnds.has(before) && !around.nameStarts.has(before)) return true;
  if (SECOND_WORDS.has(word) && around.isCapital(before - 1)) return true;
  if (around.lexicon.placeModifiers.has(word)) {
    // "The Greater Middle East"
    return LOOSE_MODIFIERS.has(word) && (!informative || candidate.first < candidate.last);
  }
  if (around.nameEnds.has(before)) return true;
  if (informative) {
    return isFronted(candidate, before) || isAttribute(candidate, before) || isTold(candidate);
  }
  if (around.isAllCapitals(before) && around.style(before) !== "capitals") {
    // "REBUKING CHINA: why"
    return candidate.isInCapitals && /..ING$/u.test(around.written(before));
  }
  if (isFirmsCountry(candidate, before) || isTeam(candidate, before)) return false;
  if (VERBS_TOO.has(word) && !around.startsSentence(before)) return true;
  return !around.lexicon.heads.has(word) && !around.lexicon.namesakeOpeners.has(word);
}

function isLooseBeforeOthers(candidate: Candidate, before: number, word: string): boolean {
  const { around } = candidate;
  // "Team Trump denies it": his staff.
  if (word === "team" && candidate.category === "person") return true;
  if (isBodysRow(candidate, before)) return true;
  if (around.lexicon.nationalities.has(word) || around.nameEnds.has(before)) return true;
  if (around.lexicon.roles.has(word) || around.lexicon.roleModifiers.has(word)) return true;
  if (around.lexicon.personalTitles.has(word)) return candidate.category === "person";
  if (around.startsSentence(before)) {
    if (VERB_OR_ADVERB.test(word)) return true;
    if (candidate.category === "person" && isEpithet(word)) return true;
    if (word === "local") return isOfMany(candidate);
    return isHeadlineAdjective(word) && !around.isIn("givenNames", before);
  }
  if (around.style(before) !== "sentence") return true;
  return isFronted(candidate, before) || isTold(candidate);
}

/** "Local Hamas leaders", "Local Trump supporters", but "Local Assad family". */
function isOfMany(candidate: Candidate): boolean {
  return candidate.category !== "person" || /[^s]s$/u.test(smallWordAfter(candidate));
}

/** Given names by their first letters have fewer: "JD Vance". */
const SHORTEST_BODY = 3;

/** "The BBC Trump row": after an article, a body by its letters and whom it has to do with. */
function isBodysRow(candidate: Candidate, before: number): boolean {
  const { around, category, isInCapitals } = candidate;
  if (category !== "person" || isInCapitals || !around.isAllCapitals(before)) return false;
  return around.words.length(before) >= SHORTEST_BODY && isAttribute(candidate, before);
}

/** Somebody is their object, and what he is told may follow without "that". */
const TOLD = wordList(
  "told tells tell telling warned warns warn warning assured assures assure reminded reminds remind informed informs",
);
const FINITE = wordList(
  "is was are were has had will would can could must should may might does did do",
);
/** Words of "President-elect Joe R. Biden", at most. */
const LONGEST_TOLD = 4;

/** "He told Erdogan Russia would go on": whom a verb takes, and then the subject of what he is told. */
function isTold({ around, first, last }: Candidate): boolean {
  if (around.gapAfter(last) !== "space" || !FINITE.has(around.word(last + 1))) return false;
  for (let index = first - 1; index >= first - 1 - LONGEST_TOLD; index--) {
    if (!around.joinsNext(index)) return false;
    if (TOLD.has(around.word(index))) return true;
    if (!around.isCapital(index)) return false;
  }
  return false;
}

/** "Persepolis Tehran beat Sepahan": a place after a word that only a name can be, before a verb of matches. */
function isTeam({ around, last }: Candidate, before: number): boolean {
  if (!around.isIn("matchVerbs", last + 1) || around.isCapital(last + 1)) return false;
  return !around.isSmallWord(before) && !VERB_OR_ADVERB.test(around.word(before));
}

const SHARES = wordList("shares stock");

/** "Kia America recalled cars", "Yum China shares fell": a country's name after a word that only a firm's can be. */
function isFirmsCountry(candidate: Candidate, before: number): boolean {
  const { around, category, kind } = candidate;
  if (category !== "country" || around.style(before) !== "sentence") return false;
  if (kind !== "short" && !SHARES.has(smallWordAfter(candidate))) return false;
  return !around.isSmallWord(before) && !VERB_OR_ADVERB.test(around.word(before));
}

/**
 * "The OSCE Chechnya mission", "the Annan Syria peace plan": after an article, whose it is and then
 * where it is for describe a noun in small letters.
 */
function isAttribute(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (around.isIn("heads", before) || around.isIn("namesakeOpeners", before)) return false;
  const noun = smallWordAfter(candidate);
  if (noun === "" || around.isSmallWord(candidate.last + 1)) return false;
  const article = ARTICLES.has(around.word(before - 1)) ? before - 1 : before - 2;
  return ARTICLES.has(around.word(article)) && around.gapAfter(article) === "space";
}

/** "In Florida Trump said": the place belongs to the preposition that opens the sentence. */
function isFronted(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  const opener =
    around.isCapital(before - 1) && !FRONTING.has(around.word(before - 1))
      ? before - 2
      : before - 1;
  // "At Wembley, Jonas Trump scored"
  if (around.gapBefore(before) !== "space") return false;
  return FRONTING.has(around.word(opener)) && around.startsSentence(opener);
}
