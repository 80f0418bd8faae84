import type { Surroundings } from "../../surroundings/surroundings.ts";
import { phraseWith, type Rule } from "../rule.ts";

const ALONG = new Set(["east", "west"]);
const ACROSS = new Set(["north", "south"]);

/**
 * A part of one country, beside its parts across: "the North, the South, the East and the West", "the West and
 * the South". Blocs of states are only told East from West, or North from South.
 */
export const region: Rule = {
  id: "region",
  languages: "english",
  concerns: ({ kind }) => kind === "short",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!around.isIn("directions", last)) return null;
    const across = ALONG.has(around.word(last)) ? ACROSS : ALONG;
    const sentence = around.sentenceAt(last);
    for (let index = sentence.first; index <= sentence.last; index++) {
      if (across.has(around.word(index)) && isRegion(around, index)) {
        return { words: phraseWith(candidate, first, last), bearer: null };
      }
    }
    return null;
  },
};

/** "The South", "and South"; but "South Korea" and "the Global South". */
function isRegion(around: Surroundings, index: number): boolean {
  if (!around.isCapital(index) || !/^(?:the|and|or)$/u.test(around.word(index - 1))) return false;
  if (around.gapBefore(index) !== "space" || around.isPossessive(index)) return false;
  return (
    around.gapAfter(index) !== "hyphen" &&
    !(around.gapAfter(index) === "space" && around.isCapital(index + 1))
  );
}
