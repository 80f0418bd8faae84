interface Span {
  start: number;
  end: number;
}

/** A stretch of a paragraph that is cited throughout, or not at all. */
export interface Part {
  start: number;
  text: string;
  isCited: boolean;
  /** Within the words the reader came for. */
  isTarget: boolean;
}

export interface Passage {
  start: number;
  parts: Part[];
}

/** A text in its paragraphs, each cut where a citation or the target begins or ends. */
export function passagesOf(
  text: string,
  citations: readonly Span[],
  target: Span | null,
): Passage[] {
  const passages: Passage[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const spans = [...citations, ...(target ? [target] : [])];
    const edges = new Set(
      spans.flatMap((span) => [span.start, span.end]).filter((edge) => start < edge && edge < end),
    );
    const cuts = [start, ...[...edges].sort((a, b) => a - b), end];
    const parts = cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1] ?? end;
      const within = (span: Span) => span.start <= from && to <= span.end;
      return {
        start: from,
        text: text.slice(from, to),
        isCited: citations.some(within),
        isTarget: target !== null && within(target),
      };
    });
    passages.push({ start, parts });
  }
  return passages;
}
