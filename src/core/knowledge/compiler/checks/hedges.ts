/** Words by which a text holds back from what it says. */

/** Hedges of the words that follow them, to the next comma or other break. */
const OF_A_CLAUSE =
  "reportedly|allegedly|apparently|supposedly|purportedly|seemingly|possibly|perhaps|probably|may|might|could|appears? to|appeared to|seems? to|seemed to|claims? to|claimed to";
/** Hedges on which another clause depends; they cover all that follows in the sentence. */
const OF_A_SENTENCE =
  "(?:reported|reports|claimed|claims|claim|alleged|alleges|suggested|suggests|suggest|said|says|say|argued|argues|argue|admitted|admits|believed|believes|believe|rumou?rs|predictions|likely|idea|notion|assumption|belief) that";

const BREAK = /[,;:()\u2013\u2014]/u;

/**
 * The hedge that a quotation beginning after `cut` leaves behind, or null. `cut` is what stands before
 * the quotation in its sentence. A title by which somebody is called ("reportedly met President Orr")
 * is not touched by a hedge of what is told of them.
 */
export function hedgeBefore(cut: string, isTitle = false): string | null {
  const ofSentence = last(cut, OF_A_SENTENCE);
  if (ofSentence !== null || isTitle) return ofSentence;
  const clause = cut.split(BREAK).at(-1) ?? "";
  return last(clause, OF_A_CLAUSE);
}

const UNCONFIRMED =
  /(?<!\p{L})(?:reportedly|allegedly|apparently|supposedly|purportedly|it (?:is|was|has been) (?:\p{L}+ )?(?:reported|said|claimed|alleged|rumou?red) that)(?!\p{L})/iu;

/** Words in the quotation that leave unsaid who says so, or that say that it is not confirmed; else null. */
export function hedgeIn(quote: string): string | null {
  return UNCONFIRMED.exec(quote)?.[0] ?? null;
}

function last(text: string, hedges: string): string | null {
  const found = text.match(new RegExp(`(?<!\\p{L})(?:${hedges})(?!\\p{L})`, "giu"));
  return found?.at(-1) ?? null;
}
