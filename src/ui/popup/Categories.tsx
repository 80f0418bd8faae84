import { useId } from "preact/hooks";
import type { Category } from "../../core/categories.ts";
import { showsCategory } from "../../core/marking.ts";
import type { PageReport } from "../../core/page-report.ts";
import { categoryName } from "../category-words.ts";
import { useTranslate } from "../i18n.tsx";
import type { PopupProps } from "./popup-props.ts";

interface CategoriesProps extends Pick<PopupProps, "settings" | "categories" | "change"> {
  report: PageReport | null;
}

/** Which kinds of names are marked, with how many of each the page has. */
export function Categories({ report, settings, categories, change }: CategoriesProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{t("optionsCategories")}</h2>
      <div class="filters">
        {categories.map((category) => (
          <label key={category.id} class="filter" data-category={category.id}>
            <input
              type="checkbox"
              aria-labelledby={`${id}-${category.id}`}
              checked={showsCategory(settings, category.id)}
              onChange={({ currentTarget }) =>
                change({ categories: { [category.id]: currentTarget.checked } })
              }
            />
            <span class="label" id={`${id}-${category.id}`}>
              {categoryName(category, t)}
            </span>
            {report?.running && <span class="count">{mentionsOf(report, category.id)}</span>}
          </label>
        ))}
      </div>
    </section>
  );
}

function mentionsOf({ entities }: PageReport, category: Category): number {
  return entities
    .filter((entity) => entity.category === category)
    .reduce((sum, { mentions }) => sum + mentions, 0);
}
