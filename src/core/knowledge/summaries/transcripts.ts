import { pushTo } from "../../push-to.ts";
import { CLOSERS, SENTENCE_END } from "../../text/sentence-end.ts";
import type { Span } from "../../text/span.ts";
import { type Label, labelOf } from "./speaker-labels.ts";

/** A line of a text, and where it begins there, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

const IS_INITIALS = /^\p{Lu}{2,3}$/u;
/** A conversation has at least this many speakers whose labels come more than once. */
const SPEAKERS_MIN = 2;
/** Without that, this many questions of one speaker, each answered by another. */
const EXCHANGES_MIN = 2;
const STEM_MIN = 4;
/** Somebody speaks no longer than this, in UTF-16 units. */
const TURN_MAX = 20_000;

const DASHED = /^[-–—]\s/u;
/** "– It is gone, – said the mayor.", as speech is set in many languages. */
const DASHED_WITH_SPEAKER = /^[-–—]\s(?=.*[,.!?…»”]\s[-–—]\s\p{Ll})/u;
const ASKS = new RegExp(`[?？؟]${CLOSERS}$`, "u");
/** The end of a line's first sentence; in Chinese and Japanese no space stands behind it. */
const FIRST_END = new RegExp(`(?:${SENTENCE_END.source}|[。！？]+[”」』]?)(?!\\s\\p{Ll})`, "u");

/** What says at the head of a text that it is a conversation. */
const ANNOUNCED =
  /(?<!\p{L})(?:interview(?:ed)?|entretien|entrevista|intervista|gespräch mit|rozmowa z|rozmawia|wywiad|интервью|беседа с|інтерв['’]ю|розмова з|rozhovor)(?!\p{L})/iu;
const HEAD = 600;
const QUESTION_MAX = 300;
const QUESTIONS_MIN = 3;
/** Of the paragraphs from the first question on, at least this part asks. */
const QUESTIONS_PART = 1 / 6;

/** What somebody says in a conversation; the sentence with the speaker's name is left out. */
export interface Turn extends Span {
  /** Where its line begins with that name; null where it is told otherwise, or not at all. */
  since: number | null;
}

/**
 * The parts of a text in which others speak line by line: conversations, whose speakers are named before what
 * they say, or not at all.
 */
export function turnsIn(lines: readonly Line[]): Turn[] {
  const labels = withoutHeadings(
    lines,
    lines.map(({ text }) => labelOf(text)),
  );
  const speakers = speakersOf(lines, labels);
  const unnamed = speakers.size > 0 ? [] : unlabelledTurns(lines);
  return [
    ...labelledTurns(lines, labels, speakers),
    ...[...unnamed, ...dashedTurns(lines)].map((span) => ({ ...span, since: null })),
  ];
}

/** Names in lines of their own are speakers' where a time stands beside them, or where some of them ask. */
function withoutHeadings(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): (Label | null)[] {
  const isName = (label: Label | null | undefined) => label?.isAlone && !label.isTimed;
  const asking = lines.filter((line, index) => isName(labels[index - 1]) && asks(line));
  const questions = new Set(asking.map(({ text }) => text));
  if (questions.size >= EXCHANGES_MIN) return [...labels];
  return labels.map((label) => (isName(label) ? null : label));
}

/**
 * Who speaks in a conversation, or nobody where there is none. A label that never comes again is that of a form, or
 * a heading, unless it says what somebody is; one that alone does is "Important note".
 */
function speakersOf(lines: readonly Line[], labels: readonly (Label | null)[]): Set<string> {
  const counts = new Map<string, number>();
  const marked = new Set<string>();
  const inFull = new Set<string>();
  const exchanges = new Map<string, string[]>();
  for (const [index, label] of labels.entries()) {
    if (label === null) continue;
    if (!label.isShort) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
    if (label.isMarked) marked.add(label.speaker);
    else if (label.name.includes(" ")) inFull.add(label.speaker);
    const answer = labels[index + 1];
    if (!answer || answer.speaker === label.speaker || !asks(lines[index])) continue;
    pushTo(exchanges, label.speaker, answer.speaker);
    if (isExchange(label, answer) || isAnnounced(label, answer, lines, index)) {
      pushTo(exchanges, label.speaker, answer.speaker);
    }
  }
  const again = [...counts]
    .filter(
      ([speaker, count]) =>
        // Beside one who is called what he is, another in full speaks too.
        count > 1 || marked.has(speaker) || (marked.size > 0 && inFull.has(speaker)),
    )
    .map(([speaker]) => speaker);
  const asked = [...exchanges].filter(([, answers]) => answers.length >= EXCHANGES_MIN);
  if (again.length < SPEAKERS_MIN && asked.length === 0) return new Set();
  return new Set([...again, ...asked.flatMap(([speaker, answers]) => [speaker, ...answers])]);
}

/** "Q:" and "A:", or two people in full: one question is enough. */
function isExchange({ name: one }: Label, { name: other }: Label): boolean {
  return (one.length === 1 && other.length === 1) || (one.includes(" ") && other.includes(" "));
}

function isAnnounced(
  asking: Label,
  answer: Label,
  lines: readonly Line[],
  question: number,
): boolean {
  return !asking.isShort && !answer.isShort && isNamedBefore(answer.speaker, lines, question);
}

/** In the question or at the head of the text, also in another grammatical case: "A conversation with Ada Orr". */
function isNamedBefore(speaker: string, lines: readonly Line[], question: number): boolean {
  const stem = speaker.slice(0, Math.max(STEM_MIN, speaker.length - 2));
  const head = lines.findIndex(({ start }) => start >= HEAD);
  const before = lines.slice(0, head < 0 ? question : Math.min(head, question));
  return [...before, lines[question]].some((line) => line?.text.includes(stem));
}

/** From the first line of one of the speakers on, whoever speaks, until a line behind the last tells who one of them is. */
function labelledTurns(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  speakers: ReadonlySet<string>,
): Turn[] {
  const turns: Turn[] = [];
  let since: number | null = null;
  const lastLabel = labels.findLastIndex((label) => label !== null);
  const last = labels[lastLabel]?.isAlone ? lastLabel + 1 : lastLabel;
  const names = new Set(labels.flatMap((label) => label?.name ?? []));
  const isOver = (line: Line) =>
    since === null ||
    line.start - since >= TURN_MAX ||
    [...names].some((name) => isNamedIn(line, name));
  for (const [index, line] of lines.entries()) {
    const label = labels[index];
    if (index > last && isOver(line)) break;
    if (label && (since !== null || speakers.has(label.speaker))) {
      since = line.start;
      const turn = label.endsSentence
        ? { start: line.start + label.length, end: line.start + line.text.length + 1 }
        : behindFirstSentence(line, label.length);
      turns.push({ ...turn, since: label.isAlone ? null : line.start });
    } else if (since !== null && line.start - since < TURN_MAX) {
      turns.push({ ...whole(line), since: null });
    }
  }
  return turns;
}

/** Whether a line has the speaker's name in full, "Ada Orr"; the label may have the initials alone, "AO". */
function isNamedIn({ text }: Line, name: string): boolean {
  const initials = name.replace(/[. ]/gu, "");
  if (!IS_INITIALS.test(initials)) return name.includes(" ") && text.includes(name);
  return new RegExp(`(?<!\\p{L})${[...initials].join("\\p{Ll}+ ")}\\p{Ll}`, "u").test(text);
}

function asks(line: Line | undefined): boolean {
  return ASKS.test(line?.text ?? "");
}

/** The dash shows in a quoted sentence that somebody speaks; a hyphen is left out there as that of a list. */
function dashedTurns(lines: readonly Line[]): Span[] {
  const isDashed = (index: number) => DASHED.test(lines[index]?.text ?? "");
  const isConversation = lines.some(
    (line, index) => isDashed(index) && isDashed(index + 1) && asks(line),
  );
  const begins = isConversation ? DASHED : DASHED_WITH_SPEAKER;
  return lines.flatMap((line) => {
    const dash = begins.exec(line.text)?.[0];
    if (dash === undefined) return [];
    const isShown = !isConversation || !dash.startsWith("-");
    return [isShown ? behindFirstSentence(line, dash.length) : whole(line)];
  });
}

/** Questions in paragraphs of their own, and the answers, in what is called an interview. */
function unlabelledTurns(lines: readonly Line[]): Span[] {
  const questions = lines.filter((line) => line.text.length <= QUESTION_MAX && asks(line));
  const [first] = questions;
  if (first === undefined || questions.length < QUESTIONS_MIN) return [];
  const isAnnounced = lines.some(({ text, start }) => start < HEAD && ANNOUNCED.test(text));
  const said = lines.slice(lines.indexOf(first));
  if (!isAnnounced || questions.length < said.length * QUESTIONS_PART) return [];
  return said.map(whole);
}

/** With the line's end, so that a single sentence left of the turn is not the whole of it. */
function behindFirstSentence({ text, start }: Line, from: number): Span {
  const end = start + text.length;
  const first = FIRST_END.exec(text.slice(from));
  return { start: first ? start + from + first.index + first[0].length : end, end: end + 1 };
}

/** With the line's end, so that no sentence is the whole of it. */
function whole({ text, start }: Line): Span {
  return { start, end: start + text.length + 1 };
}
