import type { Note } from "../../core/card/passages.ts";
import type { EntityId } from "../../core/pack.ts";
import type { Span } from "../../core/text/span.ts";
import { Fold } from "../Fold.tsx";
import { counted, STANCE_LABELS } from "../words.ts";

interface NotesProps {
  notes: readonly Note[];
  isOpen: boolean;
  showCard(entity: EntityId): void;
  showWords(spans: Span[]): void;
}

/** What the cards say on the strength of one paragraph. */
export function Notes({ notes, isOpen, showCard, showWords }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <Fold label={`${counted(notes.length, "statement")} drawn from this`} open={isOpen}>
      <ul class="plain notes">
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
                Show the words
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
