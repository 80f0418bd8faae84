import type { Span } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Words with a full stop that does not end the sentence they stand in. */
const TITLE_AT_END =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Capt|Lt|Maj|Sgt|Adm|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|No|vs|cf|approx|ca|e\.g|i\.e)\.$/u;
/** "J." of "J. K. Rowling", but not the "I." of "and so am I." */
const INITIAL_AT_END = /(?<![\p{L}\p{N}.])[A-HJ-Z]\.$/u;
/** "U.S." or "U.N."; the sentence ends there only before a word that often begins one. */
const POINTED_ABBREVIATION_AT_END = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}$/u;
const OFTEN_BEGINS_A_SENTENCE =
  /^["'\u2018\u201c(]*(?:The|A|An|In|On|At|By|For|From|With|After|Before|Since|As|If|When|While|But|And|So|Yet|It|He|She|They|We|I|You|This|That|These|Those|There|Here|His|Her|Its|Their|What|Why|How|Who|Not|No)(?![\p{L}\p{N}])/u;
const BEGINS_IN_LOWER_CASE = /^["'\u2018\u201c(]*\p{Ll}/u;

/**
 * The sentences of a text, without the whitespace around them: disjoint, in order, and between them
 * every character that is not whitespace. A line break ends a sentence. The method is the browser's
 * sentence segmentation (Unicode UAX #29), mended where it splits after titles, initials and pointed
 * abbreviations, or before a lower-case letter.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    let start = line.index;
    let end = start;
    for (const { segment, index } of segmenter.segment(line[0])) {
      const next = line.index + index;
      if (next > start && !runsOn(text.slice(start, end).trimEnd(), segment)) {
        sentences.push(...trimmed(text, start, end));
        start = next;
      }
      end = next + segment.length;
    }
    sentences.push(...trimmed(text, start, end));
  }
  return sentences;
}

function runsOn(before: string, after: string): boolean {
  if (BEGINS_IN_LOWER_CASE.test(after)) return true;
  if (TITLE_AT_END.test(before) || INITIAL_AT_END.test(before)) return true;
  return POINTED_ABBREVIATION_AT_END.test(before) && !OFTEN_BEGINS_A_SENTENCE.test(after);
}

/** The span without whitespace at its ends; none where nothing is left. */
function trimmed(text: string, start: number, end: number): Span[] {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  const to = start + sentence.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
