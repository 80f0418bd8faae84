import type { EntityId } from "../../core/pack.ts";
import type { Note } from "../../core/reader/passages.ts";
import type { Span } from "../../core/text/span.ts";
import { useTranslate } from "../i18n.tsx";
import { stanceLabel } from "../words.ts";

interface NotesProps {
  notes: readonly Note[];
  showCard(entity: EntityId): void;
  showWords(spans: Span[]): void;
}

/** What the cards say on the strength of one paragraph, behind their number beside it. */
export function Notes({ notes, showCard, showWords }: NotesProps) {
  const t = useTranslate();
  if (notes.length === 0) return null;
  const drawn = t("readerDrawn", { count: notes.length });
  return (
    <details class="notes">
      <summary aria-label={drawn} title={drawn}>
        {t("statements", { count: notes.length })}
      </summary>
      <ul class="plain">
        {notes.map(({ text, stance, entities, spans }) => (
          <li key={`${stance} ${text}`}>
            <div class="said-of">
              {entities.map(({ entity, label, category }) => (
                <button
                  key={entity}
                  type="button"
                  class="chip"
                  data-category={category}
                  onClick={() => showCard(entity)}
                >
                  {label}
                </button>
              ))}
            </div>
            <p>
              {text}
              {stanceLabel(stance, t) && <span class="stance"> {stanceLabel(stance, t)}</span>}{" "}
              <button type="button" class="link" onClick={() => showWords(spans)}>
                {t("readerShowWords")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
