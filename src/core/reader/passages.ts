import { statementKey } from "../knowledge/pack/statements.ts";
import type { EntityId, Stance } from "../pack.ts";
import type { Span } from "../text/span.ts";
import type { DocumentCitation } from "./document-view.ts";

/** A statement with those of the words it cites that begin in one paragraph. */
export interface Note extends Pick<DocumentCitation, "text" | "stance"> {
  /** Those whose cards say it. */
  entities: Pick<DocumentCitation, "entity" | "label" | "category">[];
  spans: Span[];
}

export interface Paragraph extends Span {
  text: string;
  notes: Note[];
}

/** Which of a document's citations are shown; null where all are. */
export interface CitationFilter {
  entity: EntityId | null;
  stance: Stance | null;
}

/** A document's text in its paragraphs (lines, the empty ones left out), each with what is drawn from it. */
export function paragraphsOf(text: string, citations: readonly DocumentCitation[]): Paragraph[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => {
    const paragraph = { start: line.index, end: line.index + line[0].length };
    return { ...paragraph, text: line[0], notes: notesOf(paragraph, citations) };
  });
}

/** The part of a span that lies in a paragraph, from the paragraph's start; null where none does. */
export function partIn(paragraph: Span, { start, end }: Span): Span | null {
  const part = {
    start: Math.max(start, paragraph.start) - paragraph.start,
    end: Math.min(end, paragraph.end) - paragraph.start,
  };
  return part.start < part.end ? part : null;
}

export function filterCitations(
  citations: readonly DocumentCitation[],
  { entity, stance }: CitationFilter,
): DocumentCitation[] {
  return citations.filter(
    (citation) =>
      (entity === null || citation.entity === entity) &&
      (stance === null || citation.stance === stance),
  );
}

/** How many statements the citations carry, each counted once. */
export function countStatements(citations: readonly DocumentCitation[]): number {
  return new Set(citations.map(statementKey)).size;
}

/** The different stretches of words cited, in the order of the text. */
export function citedSpans(citations: readonly DocumentCitation[]): Span[] {
  const spans = new Map(
    citations.map(({ start, end }) => [`${start} ${end}`, { start, end }] as const),
  );
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The place of words among the cited spans, counted from 0; -1 where they are none of them. */
export function placeAmong(spans: readonly Span[], words: Span | undefined): number {
  return spans.findIndex(({ start, end }) => words?.start === start && words.end === end);
}

/**
 * The cited span after (1) or before (-1) some words, or, from none, the first or the last. Goes round at the
 * ends. Undefined where nothing is cited.
 */
export function citedSpanFrom(
  spans: readonly Span[],
  words: Span | undefined,
  by: 1 | -1,
): Span | undefined {
  const place = placeAmong(spans, words);
  const start = words?.start ?? -1;
  const next = spans.findIndex((span) => span.start > start);
  const around = next === -1 ? spans.length : next;
  const to = place >= 0 ? place + by : by === 1 ? around : around - 1;
  return spans[(to + spans.length) % spans.length];
}

function notesOf({ start, end }: Span, citations: readonly DocumentCitation[]): Note[] {
  const notes = new Map<string, Note>();
  for (const { text, stance, entity, label, category, start: from, end: to } of citations) {
    if (from < start || from >= end) continue;
    const key = statementKey({ text, stance });
    const note = notes.get(key) ?? { text, stance, entities: [], spans: [] };
    if (!note.entities.some((one) => one.entity === entity)) {
      note.entities.push({ entity, label, category });
    }
    if (!note.spans.some((span) => span.start === from && span.end === to)) {
      note.spans.push({ start: from, end: to });
    }
    notes.set(key, note);
  }
  return [...notes.values()];
}
