import { useId } from "preact/hooks";
import { showsCategory } from "../../core/marking.ts";
import type { PageReport } from "../../core/page-report.ts";
import { categoryName } from "../category-words.ts";
import { useTranslate } from "../i18n.tsx";
import type { PopupProps } from "./popup-props.ts";

interface CategoriesProps extends Pick<PopupProps, "settings" | "categories" | "change"> {
  report: PageReport | null;
}

/** Which kinds of names are marked, with how many names of each the page has. */
export function Categories({ report, settings, categories, change }: CategoriesProps) {
  const t = useTranslate();
  const id = useId();
  const names = report?.entities.filter(({ mentions, hidden }) => hidden < mentions) ?? [];
  return (
    <section class="filters" aria-labelledby="categories">
      <h2 id="categories">{t("optionsCategories")}</h2>
      {categories.map((category) => {
        const count = names.filter((name) => name.category === category.id).length;
        return (
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
            {report?.running && (
              <span class="count" title={t("names", { count })}>
                {count}
              </span>
            )}
          </label>
        );
      })}
    </section>
  );
}
