import type { Span } from "../../text/span.ts";
import { quotedMails } from "./quoted-mails.ts";
import { type Line, type Turn, turnsIn } from "./transcripts.ts";

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
const CLOSES_SINGLE = /’(?!\p{L})/gu;

/** A quotation of several paragraphs is not looked for over more than this, in UTF-16 units. */
const QUOTATION_MAX = 5_000;

/**
 * Where a text passes on what others say at length. A sentence that begins or ends within one of the passages is a
 * part of somebody's speech, and would read as what its document says.
 */
export interface Speech {
  /** Quotations, other mails, and the turns of a conversation, in order and apart. */
  passages: readonly Span[];
  /** The same without turns. */
  quoted: readonly Span[];
  turns: readonly Turn[];
}

export function speechIn(text: string): Speech {
  const quotations = new Quotations();
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    quotations.read(line, index);
    lines.push({ text: line, start: index });
  }
  const quoted = [...quotations.spans, ...quotedMails(lines)];
  const turns = turnsIn(lines);
  return { passages: united([...quoted, ...turns]), quoted: united(quoted), turns };
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

interface Opening {
  mark: string;
  /** Its offset in the text, in UTF-16 units. */
  at: number;
}

/**
 * The quotations of a text. One in double marks that is not closed goes on behind the paragraph's end: the next
 * paragraph may open it again, or a later one close it. A single mark that nothing closes is an apostrophe.
 */
class Quotations {
  readonly spans: Span[] = [];
  /** Not closed in its paragraph. */
  #unclosed: Opening | null = null;

  read(line: string, offset: number): void {
    let open: Opening | null = null;
    let within = 0;
    const lastSingle = lastSingleClosing(line);
    for (const { 0: mark, index } of line.matchAll(MARK)) {
      const at = offset + index;
      const mayOpen = mark !== "‘" || index < lastSingle;
      if (open === null && mayOpen && opens(line, mark, index)) open = { mark, at };
      else if (open === null) this.#closeEarlier(mark, at);
      else if (mark === "«" && open.mark === mark) within++;
      else if (closes(open, mark, line[index + 1]) && within-- === 0) {
        this.#close(open, at);
        open = null;
        within = 0;
      }
    }
    if (open === null) return;
    this.spans.push({ start: open.at, end: offset + line.length + 1 });
    this.#unclosed = open;
  }

  #close({ at: start }: Opening, at: number): void {
    this.spans.push({ start, end: at + 1 });
    this.#unclosed = null;
  }

  #closeEarlier(mark: string, at: number): void {
    const open = this.#unclosed;
    if (open === null || mark === '"' || at - open.at > QUOTATION_MAX) return;
    if (CLOSED_BY[open.mark]?.includes(mark)) this.#close(open, at);
  }
}

function closes({ mark: opening }: Opening, mark: string, next = ""): boolean {
  const isApostrophe = mark === "’" && LETTER.test(next);
  return !isApostrophe && (CLOSED_BY[opening]?.includes(mark) ?? false);
}

function opens(line: string, mark: string, index: number): boolean {
  const [before = "", after = ""] = [line[index - 1], line[index + 1]];
  if (mark === "’") return false;
  // "Hawai‘i", "the ‘90s"
  if (mark === "‘") return !LETTER.test(before) && !/\p{N}/u.test(after);
  if (OPENING.includes(mark)) return true;
  return MAY_FOLLOW_OPENING.test(after) && (index === 0 || MAY_PRECEDE_OPENING.test(before));
}

/** Where the last single mark stands that may close a quotation; -1 where none does. */
function lastSingleClosing(line: string): number {
  let last = -1;
  for (const { index } of line.matchAll(CLOSES_SINGLE)) last = index;
  return last;
}
