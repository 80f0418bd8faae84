import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityId } from "../../core/pack.ts";
import type { NamedPlace } from "../../core/reader/named-places.ts";
import type { Note, Paragraph } from "../../core/reader/passages.ts";
import type { Span } from "../../core/text/span.ts";
import { lightWords } from "./lit-words.ts";
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

/** The document's text, with the cited words lit and the words searched for marked by mark.js, and names underlined. */
export function Article(props: ArticleProps) {
  const { title, lang, paragraphs, lit, names, search, hit, onFound, showCard } = props;
  const article = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: paragraphs change with their notes, never their text
  useLayoutEffect(() => lightWords(blocksOf(article.current), paragraphs, lit), [lit]);
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
