import type { CastEntry } from "../../core/card/cast.ts";
import type { EntityId } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";

interface InViewProps {
  /** The names that the part of the page in view has, in its order. */
  entries: readonly CastEntry[];
  /** Goes to a name in the list. */
  goTo(entity: EntityId): void;
}

/** Which names stand in the part of the page in view: the list below keeps the order of the whole page. */
export function InView({ entries, goTo }: InViewProps) {
  const t = useTranslate();
  return (
    <nav class="in-view" aria-labelledby="in-view">
      <h2 id="in-view" class="quiet">
        {t("panelInView")}
      </h2>
      {entries.length === 0 ? (
        <p class="quiet">{t("panelNoneInView")}</p>
      ) : (
        <ul class="plain">
          {entries.map(({ id, label, category }) => (
            <li key={id} data-category={category}>
              <button type="button" class="chip" onClick={() => goTo(id)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
