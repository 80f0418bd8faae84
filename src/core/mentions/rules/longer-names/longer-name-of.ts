import { isOtherThanEnglish } from "../../../text/language.ts";
import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule, smallWordAfter } from "../rule.ts";

const OF = new Set([...FOREIGN_OF, "of", "der", "um", "om"]);
const ARTICLES = new Set(["the", "la", "las", "los", "il", "lo", "les", "l", "de", "der"]);
/** "the War in Afghanistan", "the Battle for Kyiv": events of that name. */
const EVENTS = new Set(["war", "operation", "mission", "battle"]);
const STATES_OF_TWO = new Set(["state", "kingdom", "union", "federation", "republic"]);
/** Words between the two "of": "Institute of Oriental Studies of Armenia". */
const LONGEST_FIELD = 4;
const SCHEMES = new Set(
  "scheme programme program campaign initiative fund appeal charity group coalition visa visas".split(
    " ",
  ),
);
const EVENT_LINKS = new Set(["in", "for"]);

/**
 * "Bank of China", "University of Georgia", "the Battle of Bucha", "the War in Afghanistan": the head
 * of an institution, a work or an event makes a name of the whole. A person, a firm or a team does
 * not: "Ivan Petrov of Russia", "Dow Chemical Co of the United States".
 */
export const longerNameOf: Rule = {
  id: "longer-name-of",
  objection(candidate) {
    const { around, last, category } = candidate;
    // "De Partij van Trump": outside English nothing is called after a living person with "of".
    if (category === "person" && isOtherThanEnglish(around.language)) return null;
    let link = startOfPair(candidate) - 1;
    if (!joins(candidate, link)) return null;
    if (ARTICLES.has(around.word(link)) && OF.has(around.word(link - 1))) link--;
    const head = link - 1;
    if (!joins(candidate, link) || around.gapAfter(head) !== "space") return null;
    if (isMayors(candidate, head)) return null;
    const isEvent = candidate.category === "place" && around.isIn("events", head);
    if (!isEvent && (!around.isCapital(head) || !makesName(candidate, head, link))) return null;
    return { words: phraseWith(candidate, head, last), bearer: "longer" };
  },
};

/** "O presidente da Câmara de Kiev": the Portuguese for a mayor. */
function isMayors({ around, category }: Candidate, head: number): boolean {
  if (category !== "place" || around.word(head) !== "camara") return false;
  return around.isIn("roles", head - 2) && OF.has(around.word(head - 1));
}

/** By a space, or elided: "Banque d’Ukraine". */
function joins({ around }: Candidate, link: number): boolean {
  const gap = around.gapAfter(link);
  return gap === "space" || (gap === "apostrophe" && around.written(link).length < 5);
}

function makesName(candidate: Candidate, head: number, link: number): boolean {
  const { around } = candidate;
  const word = around.word(link);
  // Turkish for "also".
  if (around.language === "tr") return false;
  if (EVENT_LINKS.has(word) && EVENTS.has(around.word(head))) return !isSomebodys(candidate, head);
  if (word === "in") return isIslamic(candidate, head) || isUnionOf(candidate, head);
  if (word === "for") return isCampaign(candidate, head);
  if (word === "a" && TOURS_TO.has(around.word(head))) return true;
  if (!OF.has(word)) return false;
  // "The Islamic State of Iraq"
  if (around.word(head) === "state" && isIslamic(candidate, head)) return true;
  if (isOtherThanEnglish(around.language) && !around.startsSentence(head)) {
    if (LARGE_ONLY.has(around.word(head)) || isGrandPrix(candidate, head)) return true;
  }
  if (isOfInstitution(candidate, head)) return true;
  // "Consulate General of Poland", but "Attorney General of Poland" and "Asamblea General de Naciones Unidas".
  const isHeaded =
    isPlaceLike(candidate) && around.word(head) === "general" && around.isIn("heads", head - 1);
  if (isHeaded && around.isCapital(head - 1)) return true;
  if (around.isIn("roles", head) || around.isIn("roleModifiers", head)) return false;
  if (isDeed(candidate, head)) return false;
  if (BANKS.test(around.word(head))) return true;
  if (around.isIn("ofHeads", head)) return !isOwnPart(candidate, head);
  if (around.isIn("heads", head)) return !isFirm(candidate, head) || isSubsidiary(candidate, head);
  if (around.isIn("members", head)) {
    return around.style(head) === "sentence" && !around.startsSentence(head);
  }
  return !around.startsSentence(head) && isSubsidiary(candidate, head);
}

/** "NATO's Resolute Support Mission in Kosovo", "Russia's War in Ukraine": whose it is leaves the place outside its name. */
function isSomebodys({ around }: Candidate, head: number): boolean {
  let first = head;
  while (head - first < LONGEST_FIELD && around.isCapital(first - 1)) {
    if (around.isPossessive(first - 1)) return true;
    if (around.gapBefore(first) !== "space") return false;
    first--;
  }
  // The s of "Russia's" is a word of its own.
  return around.word(first - 1) === "s" && around.isPossessive(first - 2);
}

/** "The Islamic Resistance in Iraq", "the Islamic State in Iraq": groups, with what stands before. */
const ARMED = wordList("resistance state movement front army");

function isIslamic({ around }: Candidate, head: number): boolean {
  return ARMED.has(around.word(head)) && around.word(head - 1) === "islamic";
}

const UNIONS = wordList("union association federation society league council congress community");

/** And no trade: "the Society of Librarians in Israel" has a branch there. */
const PEOPLES =
  /^(?!librar|physic|music|technic|histor|veter).*(?:[ai]ns|jews|poles|turks|greeks|serbs|czechs|kurds|tatars|arabs)$/u;

/** "The Union of Poles in Belarus": of people who live there. */
function isUnionOf({ around, category }: Candidate, head: number): boolean {
  const union = head - 2;
  if (category !== "country" || !PEOPLES.test(around.word(head))) return false;
  return around.word(head - 1) === "of" && UNIONS.has(around.word(union));
}

const PARTS = wordList("coast valley valleys province region mountains desert");

/** "The West Coast of the United States", "the Fergana Valley of Kazakhstan": a part of it with a name of its own. */
function isOwnPart({ around }: Candidate, head: number): boolean {
  if (!PARTS.has(around.word(head)) || around.gapBefore(head) !== "space") return false;
  return around.isCapital(head - 1) && around.word(head - 1) !== "the";
}

/** "Sberbank of Russia", "Eximbank of China" */
const BANKS = /^(?!river|west|left|right|em|mud|sand).{2,}bank$/u;

/** Heads that are what somebody does too. */
const DEEDS = wordList("assembly defence defense command mission protection control supply");

/** "Assembly of Iran's drones": with a possessive behind it and no adjective before, no body of that name. */
function isDeed({ around, last }: Candidate, head: number): boolean {
  if (!DEEDS.has(around.word(head)) || !around.isPossessive(last)) return false;
  return around.startsSentence(head);
}

/** "Vuelta a Turquía", "Volta à Turquia" */
const TOURS_TO = wordList("vuelta volta");

/** Ordinary words but with a capital within a sentence: "le Tour d’Azerbaïdjan", "la Casa de Rusia". */
const LARGE_ONLY = wordList(
  "salon salone salao feria foire fiera feira tour vuelta volta giro ronde casa maison huis open abierto aberto prix prijs coupe concours",
);

/** "Der Große Preis von Aserbaidschan", but "der Preis von Israel". */
function isGrandPrix({ around }: Candidate, head: number): boolean {
  const isPrize = around.language === "de" && around.word(head) === "preis";
  return isPrize && /^gross/u.test(around.word(head - 1)) && around.isCapital(head - 1);
}

function isFirm({ around }: Candidate, head: number): boolean {
  return around.isIn("firmEndings", head) || around.isIn("firmHeads", head);
}

/** "Volkswagen of America": of a country by its short name, without article, firms name subsidiaries. */
function isSubsidiary(candidate: Candidate, head: number): boolean {
  const { around, first, last } = candidate;
  if (!isPlaceLike(candidate) || candidate.kind !== "short") return false;
  // Dutch for "or".
  if (around.language === "nl") return false;
  // "A Survey of Britain's Railways"
  if (around.isPossessive(last) && around.style(head) === "title") return false;
  return (
    OF.has(around.word(first - 1)) &&
    !around.nameEnds.has(head) &&
    !around.isIn("givenNames", head - 1)
  );
}

/** "Teach for America", "Uniting for Ukraine", "the Homes for Ukraine scheme": a campaign or a charity. */
function isCampaign(candidate: Candidate, head: number): boolean {
  const { around } = candidate;
  if (around.style(head) !== "sentence") return false;
  if (around.isIn("campaigners", head)) return true;
  if (around.startsSentence(head) || around.isIn("roles", head)) return false;
  return SCHEMES.has(smallWordAfter(candidate));
}

/**
 * "The Islamic State of Iraq and Syria": the first of two names that a state, a union or the like
 * has between them; otherwise the candidate itself.
 */
function startOfPair({ around, first }: Candidate): number {
  const and = around.word(first - 1) === "the" ? first - 2 : first - 1;
  if (around.word(and) !== "and" || !around.nameEnds.has(and - 1)) return first;
  if (around.gapBefore(and) !== "space") return first;
  const isPair = around.isCapital(and - 3) && STATES_OF_TWO.has(around.word(and - 3));
  return isPair ? and - 1 : first;
}

/** The "of" of an institution goes before: "Ministry of Defence of Ukraine". */
function isOfInstitution({ around }: Candidate, head: number): boolean {
  let of = head - 1;
  while (head - of < LONGEST_FIELD && around.isCapital(of) && around.gapAfter(of) === "space") of--;
  // "The office of President of Ukraine" is no institution.
  const isOffice = around.isIn("roles", head) || around.isIn("roles", head - 1);
  if (isOffice && !around.isCapital(of - 1)) return false;
  return OF.has(around.word(of)) && around.isIn("ofHeads", of - 1);
}
