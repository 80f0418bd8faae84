import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule } from "../rule.ts";
import { mayBePastVerb } from "../slavic.ts";

/** Articles of the plural and of men. "Das Polen von heute" and "dem Polen von heute" are the country. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordList("die den der einen einem eines diese diesen dieser"),
  nl: wordList("de deze"),
};
const QUANTITIES = wordList(
  "viele vielen alle allen einige einigen mehrere mehreren manche wenige beide beiden zwei drei vier funf sechs",
  "sieben acht neun zehn hunderte tausende tausend junge jungen",
  "veel vele enkele sommige beide twee drie vijf zes zeven negen tien honderden duizenden jonge",
);
/** Relative pronouns after a comma: "Länder, die Polen helfen". */
const COMMA = /,\s$/u;

/**
 * Inhabitants with the name of their country, which has no article in German and Dutch: "die Polen wählen",
 * "mit einem Polen", "twee Polen".
 */
export const inhabitants: Rule = {
  id: "inhabitants",
  languages: "others",
  concerns: ({ isOneWord }) => isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isAdjective(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    }
    if (isCzechWoman(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    }
    const articles = ARTICLES[around.language ?? ""];
    if (!articles || !isPlaceLike(candidate) || candidate.kind === "demonym") return null;
    if (!around.word(last).endsWith("en")) return null;
    const before = first - 1;
    if (around.gapAfter(before) !== "space" || isJoinedBehind(candidate)) return null;
    const isArticle = articles.has(around.word(before)) && !isRelative(candidate, before);
    if (!isArticle && !QUANTITIES.has(around.word(before))) return null;
    return { words: phraseWith(candidate, before, last), bearer: null };
  },
};

/** Behind the genitive, and like nouns in their ends: "Polski dotyczy to też", "Polski nikt nie odwiedził". */
const BEHIND_GENITIVE = wordList("nikt dotyczy dotyczyl bronil bronimy");
/** The nominative of masculine nouns and of adjectives; others are verbs: "Polski boi się sąsiad". */
const POLISH_MASCULINE = /(?:[^aeiou]|[kg]i|[cgt]a)$/u;
/** What else begins a noun's phrase behind "Kitajski"; a verb may stand there too: "Kitajski grozi kazen". */
const SLOVENE_ADJECTIVES = wordList(
  "zunanji obrambni notranji financni gospodarski drzavni nekdanji vladni predsedniski",
);

/**
 * "Polski rynek rośnie", "Kitajski predsednik prihaja": at the start of a sentence the adjective is written like a
 * case of the country's name, which is an adjective itself.
 */
function isAdjective(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  const noun = last + 1;
  if (category !== "country" || candidate.kind === "demonym") return false;
  if (!around.word(last).endsWith("ski") || !around.startsSentence(first)) return false;
  if (around.gapAfter(last) !== "space" || around.isCapital(noun) || around.isSmallWord(noun))
    return false;
  if (around.language === "pl") return isPolishMasculine(around.word(noun));
  if (around.language !== "sl") return false;
  return around.isIn("roles", noun) || SLOVENE_ADJECTIVES.has(around.word(noun));
}

function isPolishMasculine(word: string): boolean {
  return POLISH_MASCULINE.test(word) && !BEHIND_GENITIVE.has(word);
}

/** "Ruska Ivanová postoupila", "porazila Rusku Ivanovou": a woman; the country's own are "prezidenta Ruska Putina". */
function isCzechWoman(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (around.language !== "cs" || around.gapAfter(last) !== "space") return false;
  if (!around.isCapital(last + 1) || around.isIn("prepositions", first - 1)) return false;
  if (!isSubjectOrObject(candidate)) return false;
  const surname = around.written(last + 1).normalize("NFC");
  const word = around.word(last);
  return (
    (word.endsWith("uska") && /á$/u.test(surname)) ||
    (word.endsWith("usku") && /ou$/u.test(surname))
  );
}

/** "Po invazi Ruska Evropská komise": behind a noun it is the country, in the genitive. */
function isSubjectOrObject({ around, first }: Candidate): boolean {
  const before = first - 1;
  if (around.gapBefore(first) !== "space" || around.startsSentence(first)) return true;
  return around.isIn("functionWords", before) || mayBePastVerb(around, before);
}

function isRelative({ around }: Candidate, article: number): boolean {
  return around.has(article - 1) && COMMA.test(around.words.between(article - 1));
}

/** "Der Polen-Reise", "die Polen betreffende Frage": the article belongs to what follows. */
function isJoinedBehind({ around, last }: Candidate): boolean {
  if (around.gapAfter(last) === "hyphen") return true;
  return (
    around.gapAfter(last) === "space" &&
    /..(?:ende|enden|ender|te|ten)$/u.test(around.word(last + 1)) &&
    around.isCapital(last + 2)
  );
}
