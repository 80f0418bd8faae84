import { useId } from "preact/hooks";
import { showsCategory } from "../../core/marking.ts";
import { categoryName } from "../category-words.ts";
import { useTranslate } from "../i18n.tsx";
import type { PopupProps } from "./popup-props.ts";

type CategoriesProps = Pick<PopupProps, "settings" | "categories" | "change" | "page">;

/** Which kinds of names are marked on all pages, with how many names of each this page has. */
export function Categories({ page, settings, categories, change }: CategoriesProps) {
  const t = useTranslate();
  const id = useId();
  const report = typeof page === "object" && page.running ? page : null;
  const isAsking = page === undefined || page === "loading";
  const names = report?.entities.filter(({ mentions, hidden }) => hidden < mentions) ?? [];
  return (
    <fieldset class="filters" aria-labelledby="categories" disabled={!settings.enabled}>
      <h2 id="categories">{t("optionsCategories")}</h2>
      {categories.map((category) => {
        const count = names.filter((name) => name.category === category.id).length;
        return (
          <label
            key={category.id}
            class={report && count === 0 ? "filter none" : "filter"}
            data-category={category.id}
          >
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
            {report && (
              <span class="count" title={t("names", { count })}>
                {count}
              </span>
            )}
            {isAsking && <span class="count to-come">0</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
