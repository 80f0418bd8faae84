import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isOneWord, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

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
  objection(candidate) {
    const { around, first, last } = candidate;
    const articles = ARTICLES[around.language ?? ""];
    if (!articles || !isPlaceLike(candidate) || !isOneWord(candidate)) return null;
    if (candidate.kind === "demonym" || !around.word(last).endsWith("en")) return null;
    const before = first - 1;
    if (around.gapAfter(before) !== "space" || isJoinedBehind(candidate)) return null;
    const isArticle = articles.has(around.word(before)) && !isRelative(candidate, before);
    if (!isArticle && !QUANTITIES.has(around.word(before))) return null;
    return { words: phraseWith(candidate, before, last), bearer: null };
  },
};

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
