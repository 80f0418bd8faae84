import type { CardDocument } from "../../core/card/card.ts";
import type { DocumentView } from "../../core/card/document-view.ts";
import type { CitationFilter } from "../../core/card/passages.ts";
import { type DocumentId, STANCES, type Stance } from "../../core/pack.ts";
import { STANCE_LABELS } from "../words.ts";
import { citationPlace, hitsCount, statementsCount, WORDS } from "./words.ts";

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
  const { view, documents, filter, place, all, hits, goBack } = props;
  const { document, entities } = view;
  return (
    <header class="toolbar">
      {goBack && (
        <button type="button" class="link" onClick={goBack}>
          {WORDS.back}
        </button>
      )}
      <label>
        <span class="unseen">{WORDS.documents}</span>
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
        <span class="unseen">{WORDS.entity}</span>
        <select
          value={filter.entity ?? ""}
          onChange={({ currentTarget }) =>
            props.setFilter({ ...filter, entity: currentTarget.value || null })
          }
        >
          <option value="">{WORDS.everyEntity}</option>
          {entities
            .filter(({ statements }) => statements > 0)
            .map(({ id, label, statements }) => (
              <option key={id} value={id}>
                {`${label}: ${statementsCount(statements)}`}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span class="unseen">{WORDS.stance}</span>
        <select
          value={filter.stance ?? ""}
          onChange={({ currentTarget }) =>
            props.setFilter({ ...filter, stance: (currentTarget.value || null) as Stance | null })
          }
        >
          <option value="">{WORDS.everyStance}</option>
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {STANCE_LABELS[stance] ?? WORDS.fact}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        aria-label={WORDS.search}
        placeholder={WORDS.search}
        onInput={({ currentTarget }) => props.search(currentTarget.value)}
      />
      {hits !== null && <output>{hitsCount(hits)}</output>}
      <span class="steps">
        <output>{citationPlace(place, all)}</output>
        <button
          type="button"
          class="tool"
          aria-label={WORDS.previous}
          disabled={all === 0}
          onClick={() => props.step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          class="tool"
          aria-label={WORDS.next}
          disabled={all === 0}
          onClick={() => props.step(1)}
        >
          ›
        </button>
      </span>
    </header>
  );
}
