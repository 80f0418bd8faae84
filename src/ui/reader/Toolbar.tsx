import type { CardDocument } from "../../core/card/card.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { type DocumentId, type EntityId, STANCES, type Stance } from "../../core/pack.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import { countStatements, filterCitations } from "../../core/reader/passages.ts";
import { Select } from "../controls/Select.tsx";
import { useTranslate } from "../i18n.tsx";
import { stanceLabel } from "../words.ts";
import type { Passages } from "./use-passages.ts";
import type { Search } from "./use-search.ts";

interface ToolbarProps {
  view: DocumentView;
  documents: readonly CardDocument[];
  passages: Passages;
  search: Search;
  /** Absent where the reader came from no article. */
  goBack?: (() => void) | undefined;
  openDocument(document: DocumentId): void;
}

/** What leads around the document, always in view. */
export function Toolbar(props: ToolbarProps) {
  const { view, documents, passages, search, goBack, openDocument } = props;
  const t = useTranslate();
  return (
    <header class="toolbar">
      {goBack && (
        <button type="button" class="link" onClick={goBack}>
          {t("readerBack")}
        </button>
      )}
      <label class="field documents">
        {t("readerDocument")}
        <Select
          options={documents.map(({ id, name }) => ({ id, label: name }))}
          value={view.document.id}
          choose={openDocument}
        />
      </label>
      <Filters view={view} filter={passages.filter} setFilter={passages.setFilter} />
      <label class="field">
        {t("readerSearch")}
        <input
          type="search"
          onInput={({ currentTarget }) => search.change(currentTarget.value)}
          onKeyDown={({ key, shiftKey, isComposing }) => {
            if (key === "Enter" && !isComposing) search.step(shiftKey ? -1 : 1);
          }}
        />
      </label>
      {search.hits === null ? (
        <Steps
          place={passagePlace(passages, t)}
          previous={t("readerPrevious")}
          next={t("readerNext")}
          isEmpty={passages.count === 0}
          step={passages.step}
        />
      ) : (
        <Steps
          place={hitPlace(search.hit, search.hits, t)}
          previous={t("readerPreviousHit")}
          next={t("readerNextHit")}
          isEmpty={search.hits === 0}
          step={search.step}
        />
      )}
    </header>
  );
}

interface StepsProps {
  /** Which of the places is in view, and how many there are. */
  place: string;
  previous: string;
  next: string;
  isEmpty: boolean;
  step(by: 1 | -1): void;
}

/** Steps through the cited passages, or through what was searched for. */
function Steps({ place, previous, next, isEmpty, step }: StepsProps) {
  return (
    <div class="field steps">
      <output>{place}</output>
      <span>
        <button
          type="button"
          class="tool"
          aria-label={previous}
          disabled={isEmpty}
          onClick={() => step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          class="tool"
          aria-label={next}
          disabled={isEmpty}
          onClick={() => step(1)}
        >
          ›
        </button>
      </span>
    </div>
  );
}

interface FiltersProps extends Pick<Passages, "filter" | "setFilter"> {
  view: DocumentView;
}

/** Chooses by name and by stance which statements have their notes shown and their passages stepped through. */
function Filters({ view: { entities, citations }, filter, setFilter }: FiltersProps) {
  const t = useTranslate();
  const stances = new Set(citations.map(({ stance }) => stance));
  const countOf = (entity: EntityId) =>
    countStatements(filterCitations(citations, { entity, stance: filter.stance }));
  return (
    <>
      <label class="field">
        {t("readerEntity")}
        <Select
          options={[
            { id: "", label: t("readerEveryEntity") },
            ...entities.flatMap(({ id, label }) => {
              const count = countOf(id);
              if (count === 0 && id !== filter.entity) return [];
              const statements = t("statements", { count });
              return [{ id, label: t("readerEntityStatements", { label, statements }) }];
            }),
          ]}
          value={filter.entity ?? ""}
          choose={(entity) => setFilter({ ...filter, entity: entity || null })}
        />
      </label>
      <label class="field">
        {t("readerStance")}
        <Select<Stance | "">
          options={[
            { id: "", label: t("readerEveryStance") },
            ...STANCES.filter((stance) => stances.has(stance)).map((stance) => ({
              id: stance,
              label: stanceLabel(stance, t) ?? t("stanceFact"),
            })),
          ]}
          value={filter.stance ?? ""}
          choose={(stance) => setFilter({ ...filter, stance: stance || null })}
        />
      </label>
    </>
  );
}

/** How many passages there are to step through, or which of them is lit. */
function passagePlace({ place, count }: Passages, t: Translate): string {
  if (count === 0) return t("readerNoStatements");
  return place > 0 ? t("readerPlace", { place, all: count }) : t("readerPassages", { count });
}

/** How often the words searched for were found, or which of those places was stepped to. */
function hitPlace(hit: number, hits: number, t: Translate): string {
  if (hits === 0) return t("readerNotFound");
  return hit === 0 ? t("readerFound", { count: hits }) : t("readerHit", { place: hit, all: hits });
}
