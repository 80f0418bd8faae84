import type { ComponentChildren } from "preact";
import type { CardDocument } from "../../core/card/card.ts";
import type { EntityId, PackDocument } from "../../core/pack.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import type { NamedPlace } from "../../core/reader/named-places.ts";
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
import { usePassages } from "./use-passages.ts";
import { useSearch } from "./use-search.ts";

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
  const { view, documents, span, entity, card, names, showCard, openDocument, on } = props;
  const { document } = view;
  const passages = usePassages(view, span, entity);
  const search = useSearch();
  const showOrOpen = (target: ReaderTarget) => {
    if (target.document === document.id && target.span) passages.light([target.span]);
    else on.openDocument(target);
  };
  return (
    <div class="reader">
      <Toolbar
        view={view}
        documents={documents}
        passages={passages}
        search={search}
        goBack={props.goBackToArticle}
        openDocument={(id) => {
          openDocument({ document: id, span: null, entity: passages.filter.entity });
        }}
      />
      <main>
        <Byline document={document} />
        <Article
          title={document.title}
          lang={document.lang ?? ""}
          paragraphs={passages.paragraphs}
          lit={passages.lit}
          names={names}
          search={search.words}
          hit={search.hit}
          onFound={search.found}
          showCard={showCard}
          showWords={passages.light}
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
        <NamesInDocument entities={view.entities} showCard={showCard} />
      </aside>
    </div>
  );
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
