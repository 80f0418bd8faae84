import { BETWEEN_CELLS } from "../../text/between-cells.ts";
import { ENDS_SENTENCE } from "../../text/sentence-end.ts";
import type { FoundMention } from "./types.ts";

/** How often an entity must be named to be put into the pack. */
const KEPT_FROM = 2;
/** Of a line without end, as notes have it. */
const WORDS_MIN = 8;

/**
 * Whether the documents tell of an entity: they name it at least twice, and at least once in a sentence. From
 * headings, menus and tables alone a card could quote nothing.
 */
export function isKeptAtFirst(
  mentions: readonly FoundMention[],
  documents: readonly { text: string }[],
): boolean {
  if (mentions.length < KEPT_FROM) return false;
  return mentions.some(({ document, sentence: { start, end } }) => {
    const text = documents[document]?.text ?? "";
    const sentence = text.slice(start, end);
    const around = text.slice(
      Math.max(0, start - BETWEEN_CELLS.length),
      end + BETWEEN_CELLS.length,
    );
    if (around.includes(BETWEEN_CELLS)) return false;
    return ENDS_SENTENCE.test(sentence) || sentence.split(/\s+/u).length >= WORDS_MIN;
  });
}
