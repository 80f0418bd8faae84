import { useMemo, useState } from "preact/hooks";
import type { EntityId } from "../../core/pack.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import {
  type CitationFilter,
  citedSpanFrom,
  citedSpans,
  filterCitations,
  type Paragraph,
  paragraphsOf,
  placeAmong,
} from "../../core/reader/passages.ts";
import type { Span } from "../../core/text/span.ts";

/** The cited passages of a document, as the reader has filtered them, and which of its words are lit. */
export interface Passages {
  filter: CitationFilter;
  /** The document's text, with the statements that the filter leaves. */
  paragraphs: Paragraph[];
  lit: readonly Span[];
  /** Of the passage that is lit, counted from 1; 0 where none is. */
  place: number;
  count: number;
  light(spans: readonly Span[]): void;
  /** Lights the next or the previous passage. */
  step(by: 1 | -1): void;
  setFilter(filter: CitationFilter): void;
}

/** `span` is lit, and `entity` alone has its statements shown, to begin with. */
export function usePassages(
  { document, citations }: DocumentView,
  span: Span | null,
  entity: EntityId | null,
): Passages {
  const [filter, setFilter] = useState<CitationFilter>({ entity, stance: null });
  const [lit, light] = useState<readonly Span[]>(span && span.end > span.start ? [span] : []);
  const left = useMemo(() => filterCitations(citations, filter), [citations, filter]);
  const spans = useMemo(() => citedSpans(left), [left]);
  const paragraphs = useMemo(() => paragraphsOf(document.text, left), [document, left]);
  return {
    filter,
    paragraphs,
    lit,
    place: placeAmong(spans, lit[0]) + 1,
    count: spans.length,
    light,
    step(by) {
      const wanted = citedSpanFrom(spans, lit[0], by);
      if (wanted) light([wanted]);
    },
    setFilter(next) {
      setFilter(next);
      const isAny = next.entity === null && next.stance === null;
      if (!isAny) light(citedSpans(filterCitations(citations, next)).slice(0, 1));
    },
  };
}
