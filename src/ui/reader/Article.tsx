import Mark from "mark.js";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityId } from "../../core/pack.ts";
import type { NamedPlace } from "../../core/reader/named-places.ts";
import { type Note, type Paragraph, partIn } from "../../core/reader/passages.ts";
import type { Span } from "../../core/text/span.ts";
import { Notes } from "./Notes.tsx";
import { markNames } from "./name-marks.ts";
import { markHits, showHit, unmarkHits } from "./search-hits.ts";

interface ArticleProps {
  title: string;
  /** Of the text, for a `lang` attribute; empty where it is not known. */
  lang: string;
  paragraphs: readonly Paragraph[];
  /** The words to light, scroll to and focus. */
  lit: readonly Span[];
  /** The names to mark, in the order of the text. */
  names: readonly NamedPlace[];
  search: string;
  /** The place found that is to be in view, counted from 1; 0 for the first. */
  hit: number;
  onFound(hits: number): void;
  showCard(entity: EntityId): void;
  showWords(spans: Span[]): void;
}

const LIT = "lit";

/** The document's text, with the cited words lit and the words searched for marked by mark.js, and names underlined. */
export function Article(props: ArticleProps) {
  const { title, lang, paragraphs, lit, names, search, hit, onFound, showCard } = props;
  const article = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: paragraphs change with their notes, never their text
  useLayoutEffect(() => {
    const blocks = blocksOf(article.current);
    if (lit.length === 0 || blocks.length === 0) return;
    for (const [i, block] of blocks.entries()) {
      const paragraph = paragraphs[i];
      const parts = paragraph ? lit.flatMap((span) => partIn(paragraph, span) ?? []) : [];
      const ranges = disjoint(parts).map(({ start, end }) => ({ start, length: end - start }));
      if (ranges.length > 0) new Mark(block).markRanges(ranges, { className: LIT });
    }
    const first = article.current?.querySelector<HTMLElement>(`.${LIT}`);
    if (first) {
      first.tabIndex = -1;
      first.scrollIntoView({ block: "center" });
      // Who chooses in a list goes on choosing.
      if (!document.activeElement?.matches("select")) first.focus({ preventScroll: true });
    }
    return () => new Mark(blocks).unmark({ className: LIT });
  }, [lit]);
  useLayoutEffect(() => {
    const blocks = blocksOf(article.current);
    if (search.trim() === "") return;
    onFound(markHits(blocks, search.trim()));
    return () => unmarkHits(blocks);
  }, [search, onFound]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search has other places
  useLayoutEffect(() => {
    showHit(blocksOf(article.current), Math.max(hit, 1));
  }, [hit, search]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what mark.js changes takes the ranges away
  useLayoutEffect(
    () => markNames(blocksOf(article.current), paragraphs, names, showCard),
    [paragraphs, names, showCard, lit, search],
  );
  const [first] = paragraphs;
  return (
    <article ref={article}>
      {first?.text !== title && <h1 lang={lang}>{title}</h1>}
      {paragraphs.map((paragraph) => (
        <section key={paragraph.start}>
          {paragraph === first && paragraph.text === title ? (
            <h1 class="text" lang={lang}>
              {paragraph.text}
            </h1>
          ) : (
            <p class="text" lang={lang}>
              {paragraph.text}
            </p>
          )}
          <Notes
            notes={[...paragraph.notes].sort(citingFirst(lit))}
            showCard={showCard}
            showWords={props.showWords}
          />
        </section>
      ))}
    </article>
  );
}

function blocksOf(article: Element | null): Element[] {
  return [...(article?.querySelectorAll(".text") ?? [])];
}

/** What a reader came for before the rest, which keeps its order. */
function citingFirst(lit: readonly Span[]) {
  const isCiting = ({ spans }: Note) =>
    spans.some(({ start, end }) => lit.some((span) => span.start < end && start < span.end));
  return (a: Note, b: Note) => Number(isCiting(b)) - Number(isCiting(a));
}

/** mark.js puts half-overlapping ranges in the wrong place. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
