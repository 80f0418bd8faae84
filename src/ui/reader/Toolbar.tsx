import type { CardDocument } from "../../core/card/card.ts";
import type { DocumentView } from "../../core/card/document-view.ts";
import type { CitationFilter } from "../../core/card/passages.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { type DocumentId, STANCES, type Stance } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import { stanceLabel } from "../words.ts";

interface ToolbarProps {
  view: DocumentView;
  documents: readonly CardDocument[];
  filter: CitationFilter;
  /** Of the citation that is lit, counted from 1, and how many there are. */
  place: number;
  all: number;
  /** Null while nothing is searched for. */
  hits: number | null;
  /** Absent where the reader came from no article. */
  goBack?: (() => void) | undefined;
  openDocument(document: DocumentId): void;
  setFilter(filter: CitationFilter): void;
  search(words: string): void;
  step(by: 1 | -1): void;
}

/** What leads around the document, always in view. */
export function Toolbar(props: ToolbarProps) {
  const t = useTranslate();
  const { view, documents, filter, place, all, hits, goBack } = props;
  const { document, entities } = view;
  return (
    <header class="toolbar">
      {goBack && (
        <button type="button" class="link" onClick={goBack}>
          {t("readerBack")}
        </button>
      )}
      <label>
        <span class="unseen">{t("readerDocument")}</span>
        <select
          value={document.id}
          onChange={({ currentTarget }) => props.openDocument(currentTarget.value)}
        >
          {documents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{t("readerEntity")}</span>
        <select
          value={filter.entity ?? ""}
          onChange={({ currentTarget }) =>
            props.setFilter({ ...filter, entity: currentTarget.value || null })
          }
        >
          <option value="">{t("readerEveryEntity")}</option>
          {entities
            .filter(({ statements }) => statements > 0)
            .map(({ id, label, statements }) => (
              <option key={id} value={id}>
                {t("readerEntityStatements", {
                  label,
                  statements: t("statements", { count: statements }),
                })}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span class="unseen">{t("readerStance")}</span>
        <select
          value={filter.stance ?? ""}
          onChange={({ currentTarget }) =>
            props.setFilter({ ...filter, stance: (currentTarget.value || null) as Stance | null })
          }
        >
          <option value="">{t("readerEveryStance")}</option>
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {stanceLabel(stance, t) ?? t("stanceFact")}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        aria-label={t("readerSearch")}
        placeholder={t("readerSearch")}
        onInput={({ currentTarget }) => props.search(currentTarget.value)}
      />
      {hits !== null && (
        <output>{hits === 0 ? t("readerNotFound") : t("readerFound", { count: hits })}</output>
      )}
      <span class="steps">
        <output>{citationPlace(place, all, t)}</output>
        <button
          type="button"
          class="tool"
          aria-label={t("readerPrevious")}
          disabled={all === 0}
          onClick={() => props.step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t("readerNext")}
          disabled={all === 0}
          onClick={() => props.step(1)}
        >
          ›
        </button>
      </span>
    </header>
  );
}

/** Which citation is lit, counted from 1; 0 where none is. */
function citationPlace(place: number, all: number, t: Translate): string {
  if (all === 0) return t("readerNoCitations");
  return place === 0 ? t("readerCitations", { count: all }) : t("readerPlace", { place, all });
}
