import { type Candidate, type Objection, phraseWith, type Rule, smallWordAfter } from "../rule.ts";

/** "The Minsk agreements", "the Kyiv protocol": what was signed there, not the place. */
export const treaty: Rule = {
  id: "treaty",
  concerns: ({ category, kind }) => category === "place" && kind !== "demonym",
  objection(candidate) {
    const word = smallWordAfter(candidate);
    if (!candidate.around.lexicon.treaties.has(word)) return null;
    // "The Moscow-Tehran pact" is one of two governments.
    const { around, first } = candidate;
    if (around.gapBefore(first) === "hyphen" && around.isCapital(first - 1)) return null;
    return { words: phraseWith(candidate, candidate.first, candidate.last + 1), bearer: null };
  },
};

/** "(Sanctions) (EU Exit) Regulations 2019", from the brackets or within them. */
const REST_OF_AN_ACT =
  /^(?: \(\p{Lu}[^()]*\)|[^().;]*\))(?: \([^()]*\))* (?:Act|Regulations|Rules|Order|Bill|Instrument)(?!\p{L})/u;
/** In UTF-16 units. */
const LONGEST_ACT = 120;

/** "The Iran (Sanctions) Regulations 2023", "(EU Exit) Regulations": British law is called so. */
export const act: Rule = {
  id: "act",
  languages: "english",
  objection(candidate) {
    const { around, first, last, end } = candidate;
    const { text } = around.words;
    const isBracketed = text[end + 1] === "(" || text[around.words.start(first) - 1] === "(";
    if (!isBracketed || !REST_OF_AN_ACT.test(text.slice(end, end + LONGEST_ACT))) return null;
    return { words: phraseWith(candidate, first, last), bearer: null };
  },
};

/** A national side may be named at some length: "Norway women's under-21 national football team". */
const LONGEST_TEAM_NAME = 6;

/** "The Norway national football team": the team, not the country. */
export const nationalTeam: Rule = {
  id: "national-team",
  concerns: ({ category, kind }) => category === "country" && kind !== "demonym",
  objection(candidate) {
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
const ELECTIONS =
  /^(?:выбор|избор|вибор|wybor|volb|volit|wahl|eleccion|election|elezion|eleico|verkiezing)/u;
/** Words between the elections and the country: "выборы президента США 2016". */
const LONGEST_KIND = 3;
/** After a year they say when it is rather than which: "в США 2016 году". */
const OF_A_YEAR = /^(?:год|рок|rok|let|г)/u;

/** An election that its year makes one of a kind: "the 2020 Norway general election", "Выборы в США 2020". */
export const election: Rule = {
  id: "election",
  concerns: ({ category }) => category === "country",
  objection: (candidate) => beforeElection(candidate) ?? afterElection(candidate),
};

function beforeElection(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!around.isNumber(first - 1) || !YEAR.test(around.word(first - 1))) return null;
  const kind = KINDS_OF_ELECTIONS.has(around.word(last + 1)) ? last + 1 : last;
  if (!/^elections?$/u.test(around.word(kind + 1))) return null;
  return { words: phraseWith(candidate, first - 1, kind + 1), bearer: null };
}

function afterElection(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const year = last + 1;
  if (around.gapAfter(last) !== "space" || !around.isNumber(year)) return null;
  if (!YEAR.test(around.word(year))) return null;
  if (around.gapAfter(year) === "space" && OF_A_YEAR.test(around.word(year + 1))) return null;
  for (let index = first - 1; index >= first - 1 - LONGEST_KIND; index--) {
    if (around.gapAfter(index) !== "space") return null;
    if (ELECTIONS.test(around.word(index))) {
      return { words: phraseWith(candidate, index, year), bearer: null };
    }
  }
  return null;
}
