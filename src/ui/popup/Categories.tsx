import { useId, useState } from "preact/hooks";
import { showsCategory } from "../../core/marking.ts";
import { isLooking, namesNotHidden } from "../../core/page-report.ts";
import { categoryName } from "../category-words.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import type { PopupProps } from "./popup-props.ts";

type CategoriesProps = Pick<PopupProps, "settings" | "categories" | "change" | "page">;

/**
 * Which kinds of names are marked on all pages, with how many names of each this page has: one row, so that
 * the names have room, until it is unfolded.
 */
export function Categories({ page, settings, categories, change }: CategoriesProps) {
  const t = useTranslate();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  // Switched off, nothing in the row could scroll it into view.
  const isUnfolded = isAsked || !settings.enabled;
  const running = typeof page === "object" && page.running ? page : null;
  const report = running && !isLooking(running) ? running : null;
  const isAsking = page === undefined || page === "loading" || report !== running;
  const names = report ? namesNotHidden(report.entities) : [];
  return (
    <fieldset class="filters" aria-labelledby="categories" disabled={!settings.enabled}>
      <h2 id="categories" class={isUnfolded ? undefined : "unseen"}>
        {t("optionsCategories")}
      </h2>
      <div id={id} class="kinds" data-unfolded={isUnfolded}>
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
      </div>
      {settings.enabled && (
        <button
          type="button"
          class="unfold"
          aria-label={t("reviewAllKinds")}
          title={t("reviewAllKinds")}
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setAsked(!isUnfolded)}
        >
          <ChevronIcon />
        </button>
      )}
    </fieldset>
  );
}
