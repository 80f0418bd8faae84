import type { EntityId } from "../../core/pack.ts";
import type { PageReport } from "../../core/page-report.ts";
import { type Settings, showsCategory } from "../../core/settings.ts";
import { counted } from "../words.ts";

interface NamesProps {
  page: PageReport;
  settings: Settings;
  showEntity(entity: EntityId): void;
}

/** The names marked on the page; each leads to its first mention and card. */
export function Names({ page, settings, showEntity }: NamesProps) {
  const marked = page.entities.filter(({ category }) => showsCategory(settings, category));
  return (
    <section aria-labelledby="names">
      <h2 id="names">On this page</h2>
      {marked.length === 0 && (
        <p class="note">
          {page.entities.length === 0
            ? "None of the names the documents speak of was found."
            : "Only names of kinds that are switched off."}
        </p>
      )}
      <ul class="plain">
        {marked.map(({ id, label, category, mentions }) => (
          <li key={id}>
            <button
              type="button"
              class="entity"
              data-category={category}
              onClick={() => showEntity(id)}
            >
              <span class="label chip">{label}</span>
              <span class="count">
                <span aria-hidden="true">{mentions}</span>
                <span class="unseen">, {counted(mentions, "mention")}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
