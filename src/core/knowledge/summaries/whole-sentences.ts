import { bisect } from "../../bisect.ts";
import { BETWEEN_CELLS } from "../../text/between-cells.ts";
import { ENDS_SENTENCE_OR_ANNOUNCES } from "../../text/sentence-end.ts";
import { OFTEN_BEGINS_A_SENTENCE } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { type Speech, speechIn } from "./speech.ts";

/** How much of the text around a place is looked at, in UTF-16 units. */
const AROUND = 32;
/** What a speaker says is quoted up to here, in UTF-16 units, so that the name still stands near. */
const TURN_MAX = 300;
const BEGINS_ITEM = /^(?:[-–—•*▪◦·]|\d{1,3}[.)])\s/u;
/** A word that is as short as an abbreviation of a title; "in 2008 r." has a number before it. */
const SHORT_WORD_AT_END = /(?<![\p{L}\p{M}\p{N}])(?<!\d\s?)(\p{L}{1,5})\.$/u;
const SHORT_WORD_WITHOUT_POINT = /(?<![\p{L}\p{M}])\p{L}{2,5}(?![\p{L}\p{M}.])/gu;
/** Months in full that are as short. */
const MONTHS = new Set("March April May June July März Mai Juni Juli Mars".split(" "));
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;
/** In small letters, as titles are abbreviated in many languages, but not in English: "кап.", "avv.". */
const SMALL_LIKE_A_TITLE = /^\p{Ll}(?:\p{Ll}{0,2}[^aeiouyаеиоуыэюяі])?$/u;

/**
 * Tells which sentences of documents are whole. Where one begins or ends is found by rules that may err: behind an
 * abbreviation that they do not know, at a line's end, in a table. What was cut off may deny what is left.
 */
export class WholeSentences {
  readonly #texts: readonly string[];
  readonly #rows = new Map<number, Span[]>();
  readonly #speech = new Map<number, Speech>();
  /** Short words that stand somewhere without a point, so that they are no abbreviations. */
  #unabbreviated: Set<string> | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /**
   * The span, if nothing of its sentence stands outside, as far as can be told; in a speaker's turn with what stands
   * before, from the speaker's name on. Null where it can be quoted in neither way.
   */
  whole(document: number, sentence: Span, language: string): Span | null {
    const text = this.#texts[document] ?? "";
    const { start, end } = sentence;
    const isStanding =
      this.#isBoundary(text, start, language) &&
      this.#isBoundary(text, end, language) &&
      !isPartOfOne(this.#rowsOf(document), sentence);
    if (!isStanding) return null;
    const { passages, quoted, turns } = this.#speechOf(document);
    if (!isPartOfOne(passages, sentence)) return sentence;
    const since = turns.find((one) => isBetween(one.since, start, end, one.end))?.since ?? null;
    if (since === null || end - since > TURN_MAX) return null;
    const withSpeaker = { start: since, end };
    return isPartOfOne(quoted, withSpeaker) ? null : withSpeaker;
  }

  /** Whether a sentence ends before this place, and the next one begins behind it. */
  #isBoundary(text: string, at: number, language: string): boolean {
    let start = at;
    while (start > 0 && /\s/u.test(text[start - 1] ?? "")) start--;
    let end = at;
    while (end < text.length && /\s/u.test(text[end] ?? "")) end++;
    if (start === 0 || end === text.length) return true;
    const lines = text.slice(start, end).split(/\r\n|[\n\r\u2028]/u).length;
    if (lines > 2 || text.slice(start, end).includes("\u2029")) return true;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    if (lines === 2 && BEGINS_ITEM.test(after)) return true;
    if (!ENDS_SENTENCE_OR_ANNOUNCES.test(before)) return false;
    return OFTEN_BEGINS_A_SENTENCE.test(after) || !this.#mayAbbreviate(before, language);
  }

  #mayAbbreviate(before: string, language: string): boolean {
    const word = SHORT_WORD_AT_END.exec(before)?.[1];
    if (word === undefined || MONTHS.has(word)) return false;
    const isLikeATitle =
      CAPITALISED.test(word) ||
      (language !== "en" && SMALL_LIKE_A_TITLE.test(word.normalize("NFD").replace(/\p{M}/gu, "")));
    if (!isLikeATitle) return false;
    this.#unabbreviated ??= new Set(
      this.#texts.flatMap((text) => text.match(SHORT_WORD_WITHOUT_POINT) ?? []),
    );
    return !this.#unabbreviated.has(word);
  }

  #speechOf(document: number): Speech {
    const known = this.#speech.get(document);
    if (known !== undefined) return known;
    const speech = speechIn(this.#texts[document] ?? "");
    this.#speech.set(document, speech);
    return speech;
  }

  #rowsOf(document: number): Span[] {
    const known = this.#rows.get(document);
    if (known !== undefined) return known;
    const rows: Span[] = [];
    const text = this.#texts[document] ?? "";
    let at = text.indexOf(BETWEEN_CELLS);
    while (at >= 0) {
      const from = text.lastIndexOf("\n", at) + 1;
      const lineEnd = text.indexOf("\n", at);
      const to = lineEnd < 0 ? text.length : lineEnd;
      const line = text.slice(from, to);
      rows.push({ start: to - line.trimStart().length, end: from + line.trimEnd().length });
      at = text.indexOf(BETWEEN_CELLS, to);
    }
    this.#rows.set(document, rows);
    return rows;
  }
}

function isBetween(since: number | null, start: number, end: number, until: number): boolean {
  return since !== null && since <= start && end <= until;
}

/**
 * Whether a sentence lies in one of the spans without being all of it, or has the beginning or the end of one
 * in it. The spans are in order.
 */
function isPartOfOne(spans: readonly Span[], { start, end }: Span): boolean {
  const first = bisect(spans.length, (index) => (spans[index]?.end ?? 0) <= start);
  for (let index = first; ; index++) {
    const span = spans[index];
    if (span === undefined || span.start >= end) return false;
    if (span.start < start || end < span.end) return true;
  }
}
