import { phraseWith, type Rule, smallWordAfter } from "./rule.ts";

/** "The Minsk agreements", "the Kyiv protocol": what was signed there, not the place. */
export const treaty: Rule = {
  id: "treaty",
  objection(candidate) {
    if (candidate.category !== "place" || candidate.kind === "demonym") return null;
    const word = smallWordAfter(candidate);
    if (!candidate.around.lexicon.treaties.has(word)) return null;
    return { words: phraseWith(candidate, candidate.first, candidate.last + 1), bearer: null };
  },
};

/** A national side may be named at some length: "Norway women's under-21 national football team". */
const LONGEST_TEAM_NAME = 6;

/** "The Norway national football team": the team, not the country. */
export const nationalTeam: Rule = {
  id: "national-team",
  objection(candidate) {
    if (candidate.category !== "country" || candidate.kind === "demonym") return null;
    if (smallWordAfter(candidate) === "") return null;
    const { around, last } = candidate;
    let isNational = false;
    for (let index = last + 1; index <= last + LONGEST_TEAM_NAME; index++) {
      const word = around.word(index);
      if (word === "national") isNational = true;
      if (isNational && (word === "team" || word === "side" || word === "squad")) {
        return { words: phraseWith(candidate, last, index), bearer: null };
      }
      const gap = around.gapAfter(index);
      if (gap !== "space" && gap !== "hyphen" && gap !== "apostrophe") return null;
    }
    return null;
  },
};

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const KINDS_OF_ELECTIONS = new Set(["presidential", "parliamentary", "general", "legislative"]);

/** "The 2020 Norway general election", an event that the year makes one of a kind. */
export const election: Rule = {
  id: "election",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (candidate.category !== "country" || !YEAR.test(around.word(first - 1))) return null;
    const kind = KINDS_OF_ELECTIONS.has(around.word(last + 1)) ? last + 1 : last;
    if (!/^elections?$/u.test(around.word(kind + 1))) return null;
    return { words: phraseWith(candidate, first - 1, kind + 1), bearer: null };
  },
};
