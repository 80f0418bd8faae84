import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { GERMANIC, ROMANCE, SLAVIC } from "../language-families.ts";
import { type Candidate, isFamilyName, type Objection, phraseWith } from "../rule.ts";

/**
 * How adjectives of countries begin, folded, in languages other than English. Those of Russia, America, Syria,
 * Belarus, Chechnya and Kazakhstan are left out: leaders are called by the adjective of their own country too.
 */
const COUNTRY =
  /^(?:bra[sz]il|bresil|brezil|brazyl|argent|arxent|(?:f|ph)ili?pp?in|ungari|ungher|honga|hongrois|hungar|wegier|madar|madzar|cesk|ceco$|checo$|tchequ|tcheco$|tschech|tsjech|czesk|pols[ckh]|poln|polon|polac|polaco|polacc|slov[ae][nk]|slowa|slowe|eslov|brit|englis|angli|anglais|ingles|frances|francais|franzos|fransk|francus|francosk|franc[eu]|frans|italien|italian|wlosk|itals|deutsch|duits|niemieck|nemec|nems|aleman|alemao|alemand|allemand|tedesc|turk[sc]?|turq?c|turco|turecki|tureck|indisch|indien|indian|indyjsk|indick|japan|japon|korea|coreen|corean|israel|izrael|ukrain|ukrajin|ucrain|ucran|bulgar|bolgar|bulhar|serb|srb|kroat|croat|chorwa|chorv|hrva|osterreich|oostenrijk|austri|autrichien|rakous|avstri|schweiz|zwitser|suiss|suiz|svizzer|szwajc|svycar|svica|holland|holand|oland|hiszpan|spanis|spaans|spagnol|espagnol|espanol|espanhol|panel|spans|mexi[kcq]|messic|meksy|mehi|kolumb|kolomb|colomb|chil|peru|kanad|canad|austral|avstral|europ|evrop|afri[kc]|georgi|gruzin|gruzij|tropi[ck]|бразил|аргентин|філіппін|филипин|филиппин|венгер|угорськ|унгар|чешк|чеськ|чешск|польск|полск|словац|словен|британ|англии|англииск|француз|френск|итальян|італіиськ|италианск|немецк|німецьк|немск|герман|турецк|турецьк|турск|индииск|індіиськ|японск|японськ|кореиск|израил|ізраіл|украин|украін|болгар|българск|серб|сръбск|хорват|хърват|австри|швеицар|голланд|нидерланд|испан|іспан|мексик|колумб|чилии|канад|австрал|европ|європ|африк|грузин|тропи)/u;
/** In the singular of the masculine, of any case. */
const MASCULINE_SLAVIC =
  /(?:ск(?:ии|ого|ому|им|ом)|ц(?:кии|кого|кому|ким|ком)|(?:сь|ць)к(?:ии|ого|ому|им)|[сш]ки(?:я|ят)?|[sc]ki(?:ego|emu|m)?|[sc]k(?:y|eho|emu|ym|em)|ski|skega|skemu)$/u;
const GERMAN_ADJECTIVE = /(?:ische[nrms]?|deutsche[nrms]?)$/u;
const DUTCH_ADJECTIVE = /(?:se|ische|aanse|iaanse)$/u;

const ARTICLES = wordList(
  "el al del un le au du il lo al del dal nel un o ao do no um der den dem des ein einen einem eines de een the a",
);
const OF = wordList("di del della dell dei degli delle de des du d do da dos das von vom van of");
const DETERMINERS = wordList("l la le les el los las il the");
/** Where the very leaders live, rule or speak. */
const OWN_SEATS = wordList(
  "mar washington casa maison weissen white new nueva nova manhattan palm queens leningrad saint san sankt sint",
  "twitter x truth facebook davos munchen munich monaco valdai",
);
/** "Evropský Trumpův spojenec": what is his, in the languages that have adjectives of persons. */
const POSSESSIVE = /(?:uv|ov[aeoiyu]?(?:ga|mu|m|ch|ho)?|ови(?:я|ят)?|ов[аоиу]?(?:та|то|те)?)$/u;

/**
 * Somebody who is likened to the person: "el Trump argentino", "der ungarische Putin", "бразильский Трамп",
 * "le Trump des Tropiques", "the Putin of Budapest". The words that say so, or null.
 */
export function antonomasia(candidate: Candidate): Objection | null {
  const { around, category, kind, first, last } = candidate;
  if (category !== "person" || kind !== "short" || !isFamilyName(candidate)) return null;
  const language = around.language ?? "";
  if (around.gapAfter(last) === "hyphen" || around.word(last).endsWith("s")) return null;
  const isBehindArticle =
    ARTICLES.has(around.word(first - 1)) && around.gapBefore(first) === "space";
  if (ROMANCE.has(language)) {
    if (!isBehindArticle || !isJoinedBehind(candidate)) return null;
    const isAdjective = !around.isCapital(last + 1) && COUNTRY.test(around.word(last + 1));
    if (isAdjective) return { words: phraseWith(candidate, first, last + 1), bearer: null };
    return ofElsewhere(candidate);
  }
  const isEnglish = !isOtherThanEnglish(around.language);
  if ((isEnglish || GERMANIC.has(language)) && isBehindArticle) return ofElsewhere(candidate);
  const before = first - 1;
  if (!around.joinsNext(before)) return null;
  const adjective = around.word(before);
  if (!COUNTRY.test(adjective)) return null;
  const isLikened = GERMANIC.has(language)
    ? ARTICLES.has(around.word(before - 1)) &&
      (language === "de" ? GERMAN_ADJECTIVE : DUTCH_ADJECTIVE).test(adjective)
    : SLAVIC.has(language) && isSlavicAdjective(candidate, before);
  return isLikened ? { words: phraseWith(candidate, before, last), bearer: null } : null;
}

function isJoinedBehind({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space";
}

function isSlavicAdjective(candidate: Candidate, index: number): boolean {
  const { around, last } = candidate;
  if (!MASCULINE_SLAVIC.test(around.word(index)) || isBehindNoun(candidate, index)) return false;
  // "По-украински Трамп не говорит"
  return around.gapBefore(index) !== "hyphen" && !POSSESSIVE.test(around.word(last));
}

/** "Rząd brazylijski Trumpa chwali": an adjective that belongs to the noun before it. */
function isBehindNoun({ around }: Candidate, adjective: number): boolean {
  if (around.language !== "pl" || around.gapBefore(adjective) !== "space") return false;
  const noun = adjective - 1;
  return around.has(noun) && !around.isSmallWord(noun) && !around.startsSentence(adjective);
}

/** "Il Putin di Varese", "le Trump des Tropiques"; "le Poutine de la guerre" and "the Trump of 2016" are he. */
function ofElsewhere(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const of = last + 1;
  if (!isJoinedBehind(candidate) || !OF.has(around.word(of)) || around.isCapital(of)) return null;
  const place = DETERMINERS.has(around.word(of + 1)) ? of + 2 : of + 1;
  if (!around.isCapital(place) || around.nameStarts.has(place)) return null;
  if (OWN_SEATS.has(around.word(place)) || around.isIn("weekdaysAndMonths", place)) return null;
  // "El Putin de Oliver Stone" is he, as somebody shows him.
  if (around.gapAfter(place) === "space" && around.isCapital(place + 1)) return null;
  if (around.isAllCapitals(place) || /^\d/u.test(around.word(place + 1))) return null;
  // "The Trump of Republican lore"
  const isEnglish = !isOtherThanEnglish(around.language);
  if (isEnglish && around.gapAfter(place) === "space" && !around.isSmallWord(place + 1))
    return null;
  if (around.isPossessive(place)) return null;
  if (isInClause(candidate, place)) return null;
  return { words: phraseWith(candidate, first, place), bearer: null };
}

/** "Ein Plan, dem Putin von Anfang an misstraut", "der Jet, den Trump von Katar bekam": behind a pronoun, not an article. */
function isInClause({ around, first }: Candidate, place: number): boolean {
  if (!GERMANIC.has(around.language ?? "") || around.gapAfter(place) !== "space") return false;
  if (/^(?:an|aus)$/u.test(around.word(place + 1))) return true;
  const pronoun = first - 1;
  const start = around.isIn("prepositions", pronoun - 1) ? pronoun - 1 : pronoun;
  return around.has(start - 1) && around.words.between(start - 1) === ", ";
}
