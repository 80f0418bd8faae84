import type { Span } from "../../text/span.ts";

/** What closes a quotation, by the mark that opens it; a straight one closes itself. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«",
  '"': '"',
  "‘": "’",
};
const MARK = /[“„”«»"‘’]/gu;
/** Marks that only open a quotation in every language that has them. */
const OPENING = "“„«";
const LETTER = /\p{L}/u;
const MAY_FOLLOW_OPENING = /[\p{L}\p{N}¿¡([…]/u;
const MAY_PRECEDE_OPENING = /[\s([{:—–-]/u;
/** A single mark that closes, not the apostrophe of "men’s". */
const CLOSES_SINGLE = /’(?!\p{L})/u;

/** "Ada Orr:", "Q:", "[Ch.]:"; or with what somebody is, "Ada Orr (mayor):". */
const SPEAKER =
  /^\[?(\p{Lu}{1,3}|Ch\.|\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|von|van|de)){1,3})\]?(?: \([^()]{1,80}\))?:\s/u;
/** A label that stands before fewer lines is that of a form, or a heading. */
const TURNS_MIN = 2;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/u;

/**
 * Where a text passes on what others say at length: quotations, and the turns of a conversation, behind their
 * first sentence, which has the speaker's name. A sentence that begins or ends within one of them is a part of
 * somebody's speech, and would read as what its document says.
 */
export function speechIn(text: string): Span[] {
  const spans: Span[] = [];
  const turns = new Map<string, Span[]>();
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    spans.push(...quotationsIn(line, index));
    const [label, speaker] = SPEAKER.exec(line) ?? [];
    if (label === undefined || speaker === undefined) continue;
    const first = SENTENCE_END.exec(line.slice(label.length));
    const end = index + line.length;
    // The space before it belongs to the span: a single sentence left of the turn is not the whole of it.
    const start = first ? index + label.length + first.index + first[0].length - 1 : end;
    turns.set(speaker, [...(turns.get(speaker) ?? []), { start, end }]);
  }
  for (const said of turns.values()) if (said.length >= TURNS_MIN) spans.push(...said);
  return united(spans);
}

/** In order, and those that overlap as one. */
function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (start < end) apart.push({ start, end });
  }
  return apart;
}

/**
 * The quotations in a paragraph. One in double marks that is not closed goes on to the paragraph's end, as in
 * a quotation of several paragraphs; a single mark that nothing closes is an apostrophe.
 */
function quotationsIn(line: string, offset: number): Span[] {
  const spans: Span[] = [];
  let open: { mark: string; at: number } | null = null;
  const close = (end: number) => {
    if (open) spans.push({ start: offset + open.at, end: offset + end });
    open = null;
  };
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    if (open === null) {
      if (opens(line, mark, index)) open = { mark, at: index };
    } else if (CLOSED_BY[open.mark]?.includes(mark)) {
      const isApostrophe = mark === "’" && LETTER.test(line[index + 1] ?? "");
      if (!isApostrophe) close(index + 1);
    }
  }
  close(line.length);
  return spans;
}

function opens(line: string, mark: string, index: number): boolean {
  if (mark === "’") return false;
  if (mark === "‘") return CLOSES_SINGLE.test(line.slice(index));
  if (OPENING.includes(mark)) return true;
  const isBeforeWord = MAY_FOLLOW_OPENING.test(line[index + 1] ?? "");
  return isBeforeWord && (index === 0 || MAY_PRECEDE_OPENING.test(line[index - 1] ?? ""));
}
