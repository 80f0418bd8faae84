import { isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** "«Россия 1»", "«Россия сегодня»"; more words are a slogan or speech. */
const MOST_MORE = 1;
/** After a kind of work they are its title: "фильм «Москва слезам не верит»". */
const MOST_MORE_IN_TITLE = 8;
/** French puts spaces within its quotes. */
const OPENS = /(?:["“„«‘'‹「『《]|«\s)$/u;
const CLOSES = /^(?:["”“»’'›」』》]|\s»)/u;

/**
 * A country or a place alone in quotes, in languages other than English: a channel, a ship, an
 * airline, an airport of that name; or first in the title of a work.
 */
export const quotedName: Rule = {
  id: "quoted-name",
  languages: "others",
  objection(candidate) {
    const { around, first, end } = candidate;
    if (!around.hasQuotes || !isPlaceLike(candidate) || candidate.kind === "demonym") return null;
    const { text } = around.words;
    if (!OPENS.test(text.slice(0, around.words.start(first)))) return null;
    const isWork = around.isIn("works", first - 1);
    let last = candidate.last;
    let after = end;
    while (!CLOSES.test(text.slice(after))) {
      const more = last - candidate.last;
      if (more === (isWork ? MOST_MORE_IN_TITLE : MOST_MORE)) return null;
      if (around.gapAfter(last) !== "space" || (!isWork && around.isCapital(last + 1))) return null;
      last++;
      after = around.words.end(last);
    }
    return { words: phraseWith(candidate, first, last), bearer: null };
  },
};
