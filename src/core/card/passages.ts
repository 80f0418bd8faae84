import type { Span } from "../text/span.ts";
import type { DocumentCitation } from "./document-view.ts";

/** A stretch of a paragraph that is cited throughout or not at all, and wanted throughout or not at all. */
export interface Part extends Span {
  text: string;
  isCited: boolean;
  isWanted: boolean;
}

/** A statement with those of the words it cites that begin in one paragraph. */
export interface Note extends Omit<DocumentCitation, "start" | "end" | "quote"> {
  spans: Span[];
}

export interface Paragraph extends Span {
  parts: Part[];
  notes: Note[];
}

/**
 * A document's text in its paragraphs (lines, the empty ones left out), each with the statements drawn
 * from it and cut where citations and wanted words begin and end.
 */
export function paragraphsOf(
  text: string,
  citations: readonly DocumentCitation[],
  wanted: readonly Span[],
): Paragraph[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => {
    const start = line.index;
    const paragraph = { start, end: start + line[0].length };
    return {
      ...paragraph,
      parts: partsOf(text, paragraph, citations, wanted),
      notes: notesOf(paragraph, citations),
    };
  });
}

function partsOf(
  text: string,
  { start, end }: Span,
  citations: readonly Span[],
  wanted: readonly Span[],
): Part[] {
  const edges = [...citations, ...wanted]
    .flatMap((span) => [span.start, span.end])
    .filter((edge) => start < edge && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const part = { start: cuts[i] ?? start, end: to };
    const isWithin = (span: Span) => span.start <= part.start && part.end <= span.end;
    return {
      ...part,
      text: text.slice(part.start, part.end),
      isCited: citations.some(isWithin),
      isWanted: wanted.some(isWithin),
    };
  });
}

function notesOf({ start, end }: Span, citations: readonly DocumentCitation[]): Note[] {
  const notes = new Map<string, Note>();
  for (const { quote: _, start: from, end: to, ...statement } of citations) {
    if (from < start || from >= end) continue;
    const key = `${statement.entity} ${statement.section} ${statement.text}`;
    const note = notes.get(key) ?? { ...statement, spans: [] };
    note.spans.push({ start: from, end: to });
    notes.set(key, note);
  }
  return [...notes.values()];
}
