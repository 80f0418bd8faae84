import type { ComponentChildren } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { EntityId, PackDocument } from "../../core/pack.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import type { NamedPlace } from "../../core/reader/named-places.ts";
import {
  type CitationFilter,
  citedSpanFrom,
  citedSpans,
  filterCitations,
  paragraphsOf,
  placeAmong,
} from "../../core/reader/passages.ts";
import type { ReaderTarget } from "../../core/reader/reader-target.ts";
import type { Span } from "../../core/text/span.ts";
import type { CardCallbacks, CardModel } from "../card/model/card-model.ts";
import { DocumentKind } from "../DocumentKind.tsx";
import { FirstDocuments } from "../DocumentList.tsx";
import { dateWords } from "../date-words.ts";
import { DocumentInView } from "../document-in-view.ts";
import { DOT } from "../dot.ts";
import { useTranslate } from "../i18n.tsx";
import { About } from "./About.tsx";
import { Article } from "./Article.tsx";
import { CardBeside } from "./CardBeside.tsx";
import { NamesInDocument } from "./NamesInDocument.tsx";
import { Toolbar } from "./Toolbar.tsx";

export interface ReaderProps {
  /** Undefined while it is being fetched, null where no pack has the document. */
  view: DocumentView | "failed" | null | undefined;
  /** All documents there are to read. */
  documents: readonly CardDocument[];
  /** The cited words to light and scroll to, as UTF-16 offsets. */
  span: Span | null;
  /** The names to mark in the text, in its order; the same array as long as they are the same. */
  names: readonly NamedPlace[];
  /** The only entity whose statements are shown, to begin with. */
  entity: EntityId | null;
  /** The card beside the text, or null. */
  card: CardModel | null;
  showCard(entity: EntityId): void;
  openDocument(target: ReaderTarget): void;
  /** Fetches the document again. */
  retry(): void;
  /** Absent where the reader came from no article. */
  goBackToArticle?: (() => void) | undefined;
  on: CardCallbacks;
}

/** A document whole, its text first, and the cards beside it. */
export function ReaderView(props: ReaderProps) {
  const t = useTranslate();
  const { view, retry } = props;
  if (view === undefined) return <Instead words={t("readerOpening")} />;
  if (view === null) return <Missing {...props} />;
  if (view === "failed") {
    return (
      <Instead words={t("readerFailed")}>
        <button type="button" class="link" onClick={retry}>
          {t("tryAgain")}
        </button>
      </Instead>
    );
  }
  return <DocumentReader {...props} view={view} />;
}

function DocumentReader(props: ReaderProps & { view: DocumentView }) {
  const { view, span, entity, card, showCard, on } = props;
  const { document, citations, entities } = view;
  const [filter, setFilter] = useState<CitationFilter>({ entity, stance: null });
  const [lit, setLit] = useState<readonly Span[]>(span && span.end > span.start ? [span] : []);
  const search = useSearch();
  const shown = useMemo(() => filterCitations(citations, filter), [citations, filter]);
  const spans = useMemo(() => citedSpans(shown), [shown]);
  const paragraphs = useMemo(() => paragraphsOf(document.text, shown), [document, shown]);
  const showOrOpen = (target: ReaderTarget) => {
    if (target.document === document.id && target.span) setLit([target.span]);
    else on.openDocument(target);
  };
  const step = (by: 1 | -1) => {
    const wanted = citedSpanFrom(spans, lit[0], by);
    if (wanted) setLit([wanted]);
  };
  const chooseFilter = (next: CitationFilter) => {
    setFilter(next);
    const isAny = next.entity === null && next.stance === null;
    if (!isAny) setLit(citedSpans(filterCitations(citations, next)).slice(0, 1));
  };
  return (
    <div class="reader">
      <Toolbar
        view={view}
        documents={props.documents}
        filter={filter}
        place={placeAmong(spans, lit[0]) + 1}
        all={spans.length}
        hits={search.hits}
        hit={search.hit}
        goBack={props.goBackToArticle}
        openDocument={(id) => {
          props.openDocument({ document: id, span: null, entity: filter.entity });
        }}
        setFilter={chooseFilter}
        search={search.change}
        stepHit={search.step}
        step={step}
      />
      <main>
        <Byline document={document} />
        <Article
          title={document.title}
          lang={document.lang ?? ""}
          paragraphs={paragraphs}
          lit={lit}
          names={props.names}
          search={search.words}
          hit={search.hit}
          onFound={search.found}
          showCard={showCard}
          showWords={setLit}
        />
        <About document={document} />
      </main>
      <aside>
        {card && (
          <DocumentInView value={document.id}>
            <CardBeside
              model={card}
              span={span}
              document={document.id}
              on={{ ...on, openDocument: showOrOpen }}
            />
          </DocumentInView>
        )}
        <NamesInDocument entities={entities} showCard={showCard} />
      </aside>
    </div>
  );
}

/** A search of the text: the words, and the places that the article has found for them. */
function useSearch() {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<number | null>(null);
  /** The place found that was stepped to, counted from 1; 0 while none was. */
  const [hit, setHit] = useState(0);
  return {
    words,
    hit,
    /** How many places were found; null while nothing is searched. */
    hits: words.trim() === "" ? null : found,
    found: useCallback((count: number) => setFound(count), []),
    change(next: string) {
      setWords(next);
      setHit(0);
    },
    step(by: 1 | -1) {
      // The first is in view as soon as it is found.
      if (found) setHit(((Math.max(hit, 1) - 1 + by + found) % found) + 1);
    },
  };
}

/** What a reader weighs a text by: its kind, who wrote and published it, and when. */
function Byline({ document }: { document: PackDocument }) {
  const t = useTranslate();
  const { kind, author, publisher, date, lang } = document;
  const by = [author, publisher].filter(Boolean).join(DOT);
  return (
    <p class="quiet byline">
      <DocumentKind kind={kind} lang={lang ?? ""} />
      {DOT}
      {by && (
        <>
          <span lang={lang ?? ""}>{by}</span>
          {DOT}
        </>
      )}
      {dateWords(date, t)}
    </p>
  );
}

/** A pack may have been deleted or switched off since somebody kept the address: the others are offered. */
function Missing({ documents, openDocument }: ReaderProps) {
  const t = useTranslate();
  return (
    <Instead words={t("readerMissing")}>
      <FirstDocuments
        documents={documents}
        read={(document) => openDocument({ document, span: null, entity: null })}
      />
    </Instead>
  );
}

/** What stands there while there is no document to show. */
function Instead({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <main class="missing">
      <h1>{words}</h1>
      {children}
    </main>
  );
}
