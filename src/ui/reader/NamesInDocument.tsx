import type { EntityId } from "../../core/pack.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import { useTranslate } from "../i18n.tsx";

interface NamesInDocumentProps {
  entities: DocumentView["entities"];
  showCard(entity: EntityId): void;
}

/** The names in a document, with how many statements rest on it; each opens its card. */
export function NamesInDocument({ entities, showCard }: NamesInDocumentProps) {
  const t = useTranslate();
  return (
    <nav aria-labelledby="entities">
      <h2 id="entities">{t("readerNames")}</h2>
      <ul class="plain">
        {entities.map(({ id, label, category, statements }) => (
          <li key={id}>
            <button
              type="button"
              class="entity"
              data-category={category}
              onClick={() => showCard(id)}
            >
              <span class="chip">{label}</span>
              <span class="quiet">
                {statements > 0 ? t("statements", { count: statements }) : t("readerNamedOnly")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
