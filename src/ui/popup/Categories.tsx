import { useId, useState } from "preact/hooks";
import type { LabelledCategory } from "../../core/categories.ts";
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
  const running = typeof page === "object" && page.running ? page : null;
  const report = running && !isLooking(running) ? running : null;
  const isAsking = page === undefined || page === "loading" || report !== running;
  const names = report ? namesNotHidden(report.entities) : [];
  // Switched off, nothing in the row could scroll it into view; without names, nothing else needs the room.
  const isAlwaysWhole = !settings.enabled || (!isAsking && names.length === 0);
  const isUnfolded = isAsked || isAlwaysWhole;
  return (
    <fieldset class="filters" aria-labelledby="categories" disabled={!settings.enabled}>
      <h2 id="categories" class={isUnfolded ? undefined : "unseen"}>
        {t("optionsCategories")}
      </h2>
      <div id={id} class="kinds" data-unfolded={isUnfolded}>
        {categories.map((category) => (
          <CategoryFilter
            key={category.id}
            category={category}
            isOn={showsCategory(settings, category.id)}
            count={report && names.filter((name) => name.category === category.id).length}
            isAsking={isAsking}
            toggle={(isOn) => change({ categories: { [category.id]: isOn } })}
          />
        ))}
      </div>
      {!isAlwaysWhole && (
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

interface CategoryFilterProps {
  category: LabelledCategory;
  isOn: boolean;
  /** How many names of it the page has; null while that is not known. */
  count: number | null;
  /** The count is to come, and has its room already. */
  isAsking: boolean;
  toggle(isOn: boolean): void;
}

function CategoryFilter({ category, isOn, count, isAsking, toggle }: CategoryFilterProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <label class={count === 0 ? "filter none" : "filter"} data-category={category.id}>
      <input
        type="checkbox"
        aria-labelledby={id}
        checked={isOn}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      <span class="label" id={id}>
        {categoryName(category, t)}
      </span>
      {count !== null && (
        <span class="count" title={t("names", { count })}>
          {count}
        </span>
      )}
      {isAsking && <span class="count to-come">0</span>}
    </label>
  );
}
