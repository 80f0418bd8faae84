import { type Candidate, phraseWith, type Rule } from "./rule.ts";

const OF = new Set(["of", "de", "du", "des", "del", "della", "di", "da", "do"]);
const ARTICLES = new Set(["the", "la", "las", "los", "il", "lo", "les"]);
/** "the War in Afghanistan", "the Battle for Kyiv": events of that name. */
const EVENTS = new Set(["war", "operation", "mission", "battle"]);
const STATES_OF_TWO = new Set(["state", "kingdom", "union", "federation", "republic"]);
const EVENT_LINKS = new Set(["in", "for"]);

/**
 * "Bank of China", "University of Georgia", "the Battle of Bucha", "the War in Afghanistan": a
 * capitalised noun before "of" makes a name of the whole. An office does not ("President of
 * Russia"), nor does the first word of a sentence ("Parts of Ukraine"), unless it names institutions.
 */
export const longerNameOf: Rule = {
  id: "longer-name-of",
  objection(candidate) {
    const { around, last } = candidate;
    let of = startOfPair(candidate) - 1;
    if (around.gapAfter(of) !== "space") return null;
    if (ARTICLES.has(around.word(of))) of--;
    const isOf = OF.has(around.word(of));
    const head = of - 1;
    if (around.gapAfter(of) !== "space" || around.gapAfter(head) !== "space") return null;
    if (!around.isCapital(head)) return null;
    const word = around.word(head);
    const words = phraseWith(candidate, head, last);
    if (!isOf && !(EVENT_LINKS.has(around.word(of)) && EVENTS.has(word))) return null;
    if (isOfInstitution(candidate, head)) return { words, bearer: "longer" };
    if (
      around.lexicon.roles.has(word) ||
      around.lexicon.roleModifiers.has(word) ||
      around.nameEnds.has(head)
    )
      return null;
    const tellsNothing = around.startsSentence(head) || around.style(head) !== "sentence";
    if (tellsNothing && !isInstitution(candidate, head)) return null;
    return { words, bearer: "longer" };
  },
};

/**
 * "The Islamic State of Iraq and Syria": the first of two names that a state, a union or the like
 * has between them; otherwise the candidate itself.
 */
function startOfPair({ around, first }: Candidate): number {
  const and = around.word(first - 1) === "the" ? first - 2 : first - 1;
  if (around.word(and) !== "and" || !around.nameEnds.has(and - 1)) return first;
  const isPair = around.isCapital(and - 3) && STATES_OF_TWO.has(around.word(and - 3));
  return isPair ? and - 1 : first;
}

function isInstitution({ around }: Candidate, head: number): boolean {
  const word = around.word(head);
  return around.lexicon.ofHeads.has(word) || around.lexicon.heads.has(word);
}

/** The "of" of an institution goes before: "Ministry of Defence of Ukraine". */
function isOfInstitution({ around }: Candidate, head: number): boolean {
  return OF.has(around.word(head - 1)) && around.isIn("ofHeads", head - 2);
}
