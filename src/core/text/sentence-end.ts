/** A reference to a note, as encyclopedias have it: "[3]", "[a]", "[note 2]", "[citation needed]". */
export const NOTE =
  "\\[(?:\\d{1,3}|\\p{L}|(?:note|nb|Anm\\.|прим\\.) \\d{1,3}|(?:citation|clarification|verification) needed|when\\?|who\\?|by whom\\?)\\]";
/** What closes a quotation or brackets behind a sentence's last mark, in any language; references to notes may follow. */
export const CLOSERS = `(?:\\s?[\\p{Pe}\\p{Pf}\\p{Pi}"'])*(?:\\s*${NOTE})*`;
export const ENDS_SENTENCE = new RegExp(`[\\p{Sentence_Terminal}…]${CLOSERS}$`, "u");
/** The same, or a colon: what it announces begins anew. */
export const ENDS_SENTENCE_OR_ANNOUNCES = new RegExp(`[\\p{Sentence_Terminal}…:]${CLOSERS}$`, "u");
/** Where a sentence ends within a text, without the space behind it. */
export const SENTENCE_END = new RegExp(`[\\p{Sentence_Terminal}…]+${CLOSERS}(?=\\s|$)`, "u");
