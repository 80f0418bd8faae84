import { isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** "«Россия 1»", "«Россия сегодня»"; more words are a slogan or speech. */
const MOST_MORE = 1;
const OPENS = /["“„«‘'‹]$/u;
const CLOSES = /^["”“»’'›]/u;

/**
 * A country or a place alone in quotes, in languages other than English: a channel, a ship, an
 * airline, an airport of that name.
 */
export const quotedName: Rule = {
  id: "quoted-name",
  languages: "others",
  objection(candidate) {
    const { around, first, end } = candidate;
    if (!around.hasQuotes || !isPlaceLike(candidate) || candidate.kind === "demonym") return null;
    const { text } = around.words;
    if (!OPENS.test(text.slice(0, around.words.start(first)))) return null;
    let last = candidate.last;
    let after = end;
    while (last - candidate.last < MOST_MORE && around.gapAfter(last) === "space") {
      if (around.isCapital(last + 1)) return null;
      last++;
      after = around.words.end(last);
    }
    if (!CLOSES.test(text.slice(after))) return null;
    return { words: phraseWith(candidate, first, last), bearer: null };
  },
};
