import type { Note } from "../../core/card/passages.ts";
import type { EntityId } from "../../core/pack.ts";
import type { Span } from "../../core/text/span.ts";
import { STANCE_LABELS } from "../words.ts";
import { drawnFromThis, WORDS } from "./words.ts";

interface NotesProps {
  notes: readonly Note[];
  showCard(entity: EntityId): void;
  showWords(spans: Span[]): void;
}

/** What the cards say on the strength of one paragraph, behind a number in the margin. */
export function Notes({ notes, showCard, showWords }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary aria-label={drawnFromThis(notes.length)} title={drawnFromThis(notes.length)}>
        {notes.length}
      </summary>
      <ul class="plain">
        {notes.map(({ entity, section, label, category, text, stance, spans }) => (
          <li key={`${entity} ${section} ${text}`}>
            <button
              type="button"
              class="chip"
              data-category={category}
              onClick={() => showCard(entity)}
            >
              {label}
            </button>
            <p>
              {text}
              {stance && STANCE_LABELS[stance] && (
                <span class="stance"> {STANCE_LABELS[stance]}</span>
              )}{" "}
              <button type="button" class="link" onClick={() => showWords(spans)}>
                {WORDS.showWords}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
