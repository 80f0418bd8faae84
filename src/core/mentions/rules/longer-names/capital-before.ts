import { ROMANCE_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { DECLINING, ROMANCE, SLAVIC } from "../language-families.ts";
import { isOrdinary } from "../people/persons-names.ts";
import {
  bearerOfNamesake,
  type Candidate,
  hasNamesakes,
  isOneWord,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isGenitive, isNominative, isSubjectByGender } from "../slavic.ts";
import { isPapersOwn } from "../titles/unquoted-title.ts";

/** Towns take no article, but houses called after them do: "le bar Le Moscou". */
const ARTICLES = new Set(["le", "el", "il", "o"]);
/** In these languages the word order of a clause can place two names side by side. */
const FREE_ORDER = new Set(["nl", "tr"]);
/** Adjectives of peoples and the like, by endings that verbs do not have. */
const ADJECTIVE =
  /..(?:aise?|ien(?:ne)?|ense|[eê]s[ae]?|és|[aei]n[oa]|ic[oa]|ique|[ai]l|rock|pop)$/u;
/** They name a group as well as a house: "una milicia llamada Wagner". */
const CALLED = wordList(
  "namens betitelt llamado llamada bautizado bautizada nomme nommee appele appelee baptise baptisee chiamato",
  "chiamata battezzato battezzata chamado chamada batizado batizada genaamd geheten marca marque marke typ modell",
  // Whose name follows may be the object: "dass der Sender Putin zeigte".
  "sender band radio canal canale cadena chaine",
);

/**
 * A capitalised word right before a name, in languages other than English: "Solidarna Polska", "Эхо
 * Москвы", "Business Insider Polska". There a capital within a sentence is a name's; offices, peoples
 * and months are written small. What is called after places makes a name in small letters too: "l’hôtel
 * Moscou", "via Mosca", "РБК-Украина"; a shop may be called after a man ("relojería Wagner").
 */
export const capitalBefore: Rule = {
  id: "capital-before",
  languages: "others",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    if (candidate.category === "person") return house(candidate);
    return namesake(candidate) ?? capital(candidate);
  },
};

function namesake(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const isBehindArticle =
    (candidate.category === "place" && ARTICLES.has(around.word(first - 1))) ||
    isBehindSign(candidate);
  const before = isBehindArticle ? first - 2 : first - 1;
  if (isBehindArticle && around.gapAfter(first - 1) !== "space") return null;
  const gap = around.gapAfter(before);
  if ((gap !== "space" && gap !== "hyphen") || around.nameEnds.has(before)) return null;
  if (!hasNamesakes(candidate)) return house(candidate);
  // Without "of", a Slavic house or team is the place's where that is in the genitive.
  if (gap === "space" && (isGenitive(candidate) || isGermanGenitive(candidate))) return null;
  if (isSubjectByGender(candidate, before)) return null;
  const head = isOpener(candidate, before)
    ? before
    : (describedOpener(candidate, before) ?? openerOfLongerName(candidate, before));
  if (head === null) return null;
  const bearer = around.isIn("heads", head) ? "longer" : bearerOfNamesake(candidate);
  return { words: phraseWith(candidate, head, last), bearer };
}

/** "Das Gasthaus Zum Kreml", "Hotel Zur Krim": what is written on an inn. */
function isBehindSign({ around, first }: Candidate): boolean {
  return around.language === "de" && /^Zu[mr]$/u.test(around.written(first - 1));
}

/** "Die Schiffe Russlands", "ein Bürger Georgiens": a house or a ship has its name without the s. */
function isGermanGenitive({ around, last, name }: Candidate): boolean {
  const word = around.word(last);
  return around.language === "de" && word.endsWith("s") && name.isAlso(word.slice(0, -1));
}

/** "Le pape a appelé Moscou": whom somebody called or put somewhere. */
const HAVE = wordList(
  "a ont ai avons avez avait avaient avoir ayant aurait aura ha han he hemos habia habian haber habiendo hubiera",
  "hanno ho abbiamo aveva avevano avere avendo avrebbe tem tinha tinham ter tendo teria havia",
);
/** "À son tour Moscou réagit", "sur place Kiev garde", "na quinta Moscou nega". */
const IDIOMS = wordList("tour place quinta");
const BEFORE_IDIOM = wordList("son leur notre votre sur en na");

function isOpener({ around, category }: Candidate, index: number): boolean {
  // "В ВК Россия на первом месте": a network, where towns have a club of these letters.
  if (category === "country" && around.word(index) === "вк") return false;
  if (!around.isKind("namesakeOpeners", index) && !around.isKind("firmHeads", index)) return false;
  const isDone = CALLED.has(around.word(index)) || around.written(index).endsWith("placé");
  if (isDone && HAVE.has(around.word(index - 1))) return false;
  if (isPapersOwn(around, index)) return false;
  return !(IDIOMS.has(around.word(index)) && BEFORE_IDIOM.has(around.word(index - 1)));
}

/** "Relojería Wagner", "le club Poutine": a house with somebody's name; not "im Theater Putins". */
function house(candidate: Candidate): Objection | null {
  const { around, first, category, kind, last } = candidate;
  if (kind !== "short" || !isOneWord(candidate)) return null;
  if (category !== "armed-group" && category !== "person") return null;
  const before = first - 1;
  if (around.gapAfter(before) !== "space" || around.nameEnds.has(before)) return null;
  const isHouse = around.isKind("namesakeOpeners", before) && !CALLED.has(around.word(before));
  if (!isHouse && describedOpener(candidate, before) === null) return null;
  if (around.language === "de" && around.word(last).endsWith("s")) return null;
  return {
    words: phraseWith(candidate, before, last),
    bearer: category === "person" ? "longer" : "same",
  };
}

/**
 * "El salón de té Kiev", "le cargo libérien Minsk": in Romance languages an adjective, or "of" and another noun,
 * may stand between a noun and its name. The word number of the noun, or null.
 */
function describedOpener(candidate: Candidate, before: number): number | null {
  const { around } = candidate;
  if (!ROMANCE.has(around.language ?? "") || around.isCapital(before)) return null;
  if (around.isSmallWord(before) || around.isIn("roles", before)) return null;
  const gap = around.gapBefore(before);
  const isOf = ROMANCE_OF.has(around.word(before - 1)) && (gap === "space" || gap === "apostrophe");
  const isDescribed = gap === "space" && ADJECTIVE.test(around.written(before).normalize("NFC"));
  const head = isOf ? before - 2 : isDescribed ? before - 1 : -1;
  if (around.gapAfter(head) !== "space" || around.isIn("heads", head)) return null;
  return isOpener(candidate, head) ? head : null;
}

/** Words of "Fanclub Rote Teufel Moskau" between the noun and the place, at most. */
const LONGEST_HOUSES_NAME = 2;

/**
 * The word number of the noun that opens a longer name in German, with up to two capitalised words between it and
 * the place: "Fanclub" in "der Fanclub Rote Teufel Moskau". Null for none.
 */
function openerOfLongerName(candidate: Candidate, before: number): number | null {
  const { around } = candidate;
  if (around.language !== "de") return null;
  let head = before;
  while (head > before - LONGEST_HOUSES_NAME && around.isCapital(head)) {
    if (around.nameEnds.has(head) || around.isSmallWord(head)) return null;
    head--;
    if (around.gapAfter(head) !== "space") return null;
    if (around.isCapital(head) && isOpener(candidate, head)) return head;
  }
  return null;
}

function capital(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const before = first - 1;
  if (around.gapAfter(before) !== "space" || around.nameEnds.has(before)) return null;
  if (!around.isCapital(before) || isLoose(candidate, before)) return null;
  if (isHeadedByOffice(candidate, before) || isSpelledOutEvent(candidate)) return null;
  // "La actriz Asunción Moscú" is Moscú from then on.
  const isPerson =
    around.gapBefore(before) === "space" &&
    (around.isIn("trades", before - 1) || isOrdinary(around.word(before - 1)));
  return { words: phraseWith(candidate, before, last), bearer: isPerson ? "same" : "longer" };
}

/** Words of "Wojna Rosji z Ukrainą", at least. */
const WORDS_OF_EVENT = 3;

/** "Świat Wojna Rosji z Ukrainą": such a name is whole, and a rubric may stand before it. */
function isSpelledOutEvent({ first, last, category }: Candidate): boolean {
  return category === "event" && last - first + 1 >= WORDS_OF_EVENT;
}

/** Words of "Minister Spraw Zagranicznych" behind the first, at most. */
const LONGEST_OFFICE = 4;

/** "Minister Spraw Zagranicznych Izraela": an office that is written large in all its words, and whose it is. */
function isHeadedByOffice(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (!isGenitive(candidate)) return false;
  for (let index = before; index >= before - LONGEST_OFFICE; index--) {
    if (around.isIn("roles", index)) return true;
    if (!around.isCapital(index) || around.nameEnds.has(index)) return false;
    if (around.gapBefore(index) !== "space") return false;
  }
  return false;
}

/** "Министра Великобритании Москва ждёт", "Ереваном Россия": a name in an oblique case is no part of one in the nominative. */
function isObliqueBeforeSubject({ around, last }: Candidate, before: number): boolean {
  const isOblique = /(?:ии|ії|.{4}(?:у|[оеё]м))$/u.test(around.written(before));
  return isOblique && /[ая]$/u.test(around.written(last));
}

/** In the plural these are no name's part, where a headline lost its point too: "Власти Китая", "Lekarze Ukrainy". */
const CROWDS = wordList(
  "власти жители граждане депутаты врачи медики учёные военные полицейские туристы студенты школьники министры",
  "влада жителі мешканці громадяни депутати лікарі медики вчені військові поліцейські туристи студенти міністри",
  "wladze mieszkancy obywatele poslowie lekarze naukowcy zolnierze policjanci turysci studenci ministrowie",
  "urady obyvatele poslanci lekari vedci vojaci policiste turiste studenti ministri",
  "oblasti prebivalci drzavljani poslanci zdravniki vojaki policisti turisti studenti",
);

/**
 * Behind a trade or a given name, in languages that may put the object before the verb; but behind "Писательница
 * Майя" stands her family name.
 */
function isPersonsName(candidate: Candidate, name: number): boolean {
  const { around } = candidate;
  if (!DECLINING.has(around.language ?? "") || around.gapBefore(name) !== "space") return false;
  if (around.isIn("givenNames", name - 1)) return true;
  if (!around.isIn("trades", name - 1)) return false;
  return !around.isIn("givenNames", name) || !isNominative(candidate);
}

/** Letters that no Polish word has side by side. */
const FOREIGN_TO_POLISH = /[qvx]|th|ph|ck|oo|ee|ff|pp|sh|pf|[ao]y|air$/u;
const BRANCHES = wordList("caritas orange lidl ikea santander");

/** "Newsweek Polska podał": a firm's name, and behind it in the nominative the country of its branch. */
function isPolishBranch(candidate: Candidate, before: number): boolean {
  const { around, last, category } = candidate;
  if (around.language !== "pl" || category !== "country") return false;
  if (!around.written(last).endsWith("a") || !isNominative(candidate)) return false;
  const word = around.word(before);
  // "Javeliny Ukraina dostała": a plural, which is the object.
  return BRANCHES.has(word) || (FOREIGN_TO_POLISH.test(word) && !/[^aeo]y$/u.test(word));
}

/** What has a make or a name of its own, by its beginning in any case: weapons, vaccines, pipelines. */
const GOODS =
  /^(?:ракет|комплекс|систем|танк|истребител|винищувач|изтребител|самол[её]т|літак|дрон|беспилотник|безпілотник|вертол|гелікоптер|хеликоптер|гаубиц|хаубиц|снаряд|вакцин|газопров[оі]д|трубопров[оі]д|нефтепровод|raket|rakiet|zestaw|system|sistem|czolg|tank|mysliw|stihac|lovc|lovec|samolot|letad|letal|letoun|dron|smigl|vrtuln|helikopter|haubic|armatohaubic|houfnic|pocisk|szczepion|vakcin|cepiv|gazociag|rurociag|plynovod|plinovod|ropovod)/u;
/** Words of "Storm Shadow". */
const LONGEST_MAKE = 3;

/** "Ракеты Storm Shadow Украина использовала": the object goes before the subject, which is no part of it. */
function isBehindGoods(candidate: Candidate, before: number): boolean {
  const { around, category } = candidate;
  if (category !== "country" || !SLAVIC.has(around.language ?? "")) return false;
  let noun = before - 1;
  while (before - noun < LONGEST_MAKE && around.isCapital(noun) && !around.startsSentence(noun))
    noun--;
  return around.joinsNext(noun) && GOODS.test(around.word(noun)) && isNominative(candidate);
}

/** In cases in which they begin no name, as Czech, Polish and Slovene spell them. */
const CONTINENTS = wordList(
  "evropy evrope evropi evropu evropou europy europie europe azji azje asie asii azije aziji azijo",
  "afryki afryce afryke afriky africe afriku afrikou afrike afriki",
);

const CLOCK_TIME = /\d[:.]\d\d\s$/u;
/** Of "10:05 ", in UTF-16 units. */
const LONGEST_TIME = 6;

/** "10:05 Ветеринары Киева": a new item in a list of news. */
function isBehindTime({ words }: Surroundings, index: number): boolean {
  const start = words.start(index);
  return CLOCK_TIME.test(words.text.slice(Math.max(0, start - LONGEST_TIME), start));
}

function isLoose(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  // "Nově Rusko požaduje": an adverb, though it folds to the adjective of "Nové Rusko".
  const isAdverb = around.language === "cs" && around.written(before).endsWith("ě");
  if (around.isIn("placeModifiers", before)) return isAdverb;
  // "Северная Америка" is no part of the country that is called so for short.
  const isPart = around.isIn("placeParts", before) && candidate.kind !== "short";
  if (isPlaceLike(candidate) && isPart) return true;
  if (FREE_ORDER.has(around.language ?? "")) return true;
  if (around.startsSentence(before)) return !isPolishBranch(candidate, before);
  if (isBehindTime(around, before)) return true;
  if (around.style(before) !== "sentence") return true;
  if (around.isIn("functionWords", before) || around.isIn("prepositions", before)) return true;
  if (around.isIn("roles", before) || around.isIn("personalTitles", before)) return true;
  if (isGenitive(candidate) && CROWDS.has(around.word(before))) return true;
  // "Trenér Novák Rusko zná": the word before the place is somebody's name.
  if (isPersonsName(candidate, before)) return true;
  // "Главы МИДа Украины": an abbreviation in its case.
  if (around.isAllCapitals(before) || /^\p{Lu}{2,}\p{Ll}{1,2}$/u.test(around.written(before)))
    return true;
  if (isObliqueBeforeSubject(candidate, before)) return true;
  // "V zahodni Evropi Moskva ne grozi"
  if (CONTINENTS.has(around.word(before)) && isNominative(candidate)) return true;
  // "Když Británie EU opustí": abbreviations have no cases, and any order.
  if (candidate.kind === "abbreviation" && SLAVIC.has(around.language ?? "")) return true;
  if (isBehindGoods(candidate, before)) return true;
  // "в Париже Россия заявила": the place belongs to the preposition before it.
  let opener = before - 1;
  while (around.isCapital(opener) && around.gapAfter(opener) === "space") opener--;
  return around.isIn("prepositions", opener);
}
