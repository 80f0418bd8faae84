import { NOTE } from "./sentence-end.ts";
import type { Span } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

type Segment = Pick<Intl.SegmentData, "segment" | "index">;

/** Words with a full stop that does not end the sentence they stand in: titles and the like, in the languages of the news. */
const ABBREVIATIONS = [
  "Mr|Mrs|Messrs|Ms|Mx|Dr|Prof|Gen|Col|Capt|Lt|Maj|Sgt|Adm|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|vs?|cf|approx|ca|e\\.g|i\\.e",
  "Brig|Cpl|Pvt|Cmdr|Atty|Supt|Insp|Det|Sec|Amb|Msgr|Abp|Bp|et\\sal|Gral|Cnel|Cel|Ing|Dipl|MUDr|JUDr|PhDr|dhr|mevr|avv|ing|mec",
  "z|d|Nr|Abs|Hr|Fr|bzw|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|Mme|Mlle|MM|Sr|Sra|Srta|Ud|EE|núm|pág|sig|dott|prof|dr|gen|mgr|inż",
  "[Kk]s|św|ul|im|tzw|płk|г|гг|ул|им|проф|акад|ген|см|т\\.\\s?е|т\\.\\s?н|вул|тов|п|डॉ|प्रो|кап|инж|інж|г-н|г-жа|пос|оз|обл|пл|просп",
].join("|");
const ABBREVIATION_AT_END = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS})\\.$`, "u");
/** "J." of "J. K. Rowling" or "А." of "А. С. Пушкин", but not the "I." of "and so am I." */
const INITIAL_AT_END = /(?<![\p{L}\p{N}.])(?!I)\p{Lu}\.$/u;
/** "Apple Inc." and "Martin Luther King Jr.", which end a sentence as often as not. */
const NAME_ENDING_AT_END = /(?<![\p{L}\p{N}])(?:Inc|Corp|Ltd|Bros|Jr|Sr)\.$/u;
/** A full stop before a number: "Nov. 5", "pp. 4", "godz. 15", "art. 5". */
const BEFORE_NUMBER_AT_END =
  /(?<![\p{L}\p{N}])(?:pp?|no|nos|[Ff]igs?|[Vv]ols?|[Cc]h|[Aa]rt|godz|ok|nr|str|янв|февр|авг|сент|окт|нояб|дек|janv|févr|avr|juil|déc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** "No. 5", "Decree No. IV", "No. B-12", but not the answer "No." */
const NO_AT_END = /(?<![\p{L}\p{N}])Nos?\.$/u;
const BEGINS_LIKE_A_NUMBER = /^(?:\p{Lu}{0,3}[-–/.]?\d|[IVXLC]+(?![\p{L}\p{N}]))/u;
/** German ordinals: "am 3. März", "der 1. FC Köln". */
const ORDINAL_AT_END =
  /(?<!\p{L})(?:(?<!I )am|Am|[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Vv]om|[Zz]u[mr]|bis|ab|seit|beim|und|ihre[mnrs]?|seine[mnrs]?)\s\d{1,2}\.$/u;
const NUMBER_AT_END = /(?<![\p{L}\p{N}])\d{1,2}\.$/u;
const BEGINS_WITH_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u;
/** "U.S." or "U.N."; there and after "vitamin C." the sentence ends only before a word that often begins one. */
const POINTED_ABBREVIATION_AT_END = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}$/u;
export const OFTEN_BEGINS_A_SENTENCE =
  /^["'\u2018\u201c(]*(?:The|A|An|In|On|At|By|For|From|With|After|Before|Since|As|If|When|While|But|And|So|Yet|It|He|She|They|We|I|You|This|That|These|Those|There|Here|His|Her|Its|Their|What|Why|How|Who|Not|No)(?![\p{L}\p{N}.])/u;
/** A word without a vowel is an abbreviation more often than not: "Sqn. Orr", "гр. Орр"; behind a number, of what ends a sentence. */
const WITHOUT_VOWEL_AT_END =
  /(?<![\p{L}\p{N}])(?<!\d\s?)(?:[B-DF-HJ-NP-TV-XZ]?[b-df-hj-np-tv-xz]{1,5}|[БВГДЖЗК-НП-ТФ-Щ]?[бвгджзк-нп-тф-щ]{2,5})\.$/u;
/**
 * How far back an abbreviation is looked for, in UTF-16 units: a very long line is not searched for each of
 * its full stops.
 */
const LOOK_BACK = 24;
/** How much of a line is segmented at once, in UTF-16 units. */
const PIECE = 2048;
/** The rest of references to notes, "[39][40] ", which the segmenter cuts after the first bracket. */
const NOTES_AT_START = new RegExp(`^${NOTE.slice(2)}(?:${NOTE})*\\s*`, "u");
const ENDS_WITH_NOTE = new RegExp(`[.!?…]["'”’»)]*(?:${NOTE})+\\s+(?!\\p{Ll})`, "gu");
/** What closes a quotation behind a space, as French has it; German opens one with the same mark before a word. */
const CLOSING_AT_START = /^»(?![\p{L}\p{N}])\s*/u;
const BEGINS_IN_LOWER_CASE = /^["'\u2018\u201c(]*\p{Ll}/u;

/**
 * The sentences of a text, without the whitespace around them: disjoint, in order, and between them
 * every character that is not whitespace. A line break ends a sentence. The method is the browser's
 * sentence segmentation (Unicode UAX #29), mended where it splits after titles, initials and pointed
 * abbreviations, before a lower-case letter, or within a reference to a note.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    let start = line.index;
    let end = start;
    for (const { segment: whole, index } of segmentsOf(line[0])) {
      const rest = text[end - 1] === "[" ? NOTES_AT_START : CLOSING_AT_START;
      const before = rest.exec(whole)?.[0].length ?? 0;
      end += before;
      const next = line.index + index + before;
      const segment = whole.slice(before);
      if (
        next > start &&
        !runsOn(text.slice(Math.max(start, end - LOOK_BACK), end).trimEnd(), segment)
      ) {
        sentences.push(...trimmed(text, start, end));
        start = next;
      }
      end = next + segment.length;
    }
    sentences.push(...trimmed(text, start, end));
  }
  return sentences;
}

/**
 * The segments of a line, read in pieces, since the segmenter's time grows with the square of what it is
 * given. The last segment of a piece may end with the piece, so it is read again with the next one.
 */
function* segmentsOf(line: string): Generator<Segment> {
  let start = 0;
  for (let length = PIECE; start < line.length; ) {
    const end = Math.min(line.length, start + length);
    const segments = [...segmenter.segment(line.slice(start, end))];
    const whole = end === line.length ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield* partsBehindNotes(segment, start + index);
    if (end === line.length) return;
    start += segments.at(-1)?.index ?? 0;
    length = whole.length > 0 ? PIECE : 2 * length;
  }
}

/** The segmenter does not cut behind "[a]" or "[citation needed]", whose letters are small. */
function* partsBehindNotes(segment: string, index: number): Generator<Segment> {
  let start = 0;
  if (segment.includes("]")) {
    for (const { 0: end, index: at } of segment.matchAll(ENDS_WITH_NOTE)) {
      yield { segment: segment.slice(start, at + end.length), index: index + start };
      start = at + end.length;
    }
  }
  if (start < segment.length) yield { segment: segment.slice(start), index: index + start };
}

function runsOn(before: string, after: string): boolean {
  if (BEGINS_IN_LOWER_CASE.test(after)) return true;
  if (ABBREVIATION_AT_END.test(before)) return true;
  if (/^\d/u.test(after) && BEFORE_NUMBER_AT_END.test(before)) return true;
  if (NO_AT_END.test(before) && BEGINS_LIKE_A_NUMBER.test(after)) return true;
  if (ORDINAL_AT_END.test(before)) return true;
  if (BEGINS_WITH_MONTH.test(after) && NUMBER_AT_END.test(before)) return true;
  const isPointed =
    INITIAL_AT_END.test(before) ||
    POINTED_ABBREVIATION_AT_END.test(before) ||
    WITHOUT_VOWEL_AT_END.test(before) ||
    NAME_ENDING_AT_END.test(before);
  return isPointed && !OFTEN_BEGINS_A_SENTENCE.test(after);
}

/** The span without whitespace at its ends; none where nothing is left. */
function trimmed(text: string, start: number, end: number): Span[] {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  const to = start + sentence.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
