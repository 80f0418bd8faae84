import type { Category } from "../../core/categories.ts";
import type { ListedEntity, PageReport } from "../../core/page-report.ts";
import { showsCategory } from "../../core/settings.ts";
import type { PopupProps } from "./popup-props.ts";
import { Switch } from "./Switch.tsx";

interface CategoriesProps extends Pick<PopupProps, "settings" | "categories" | "change"> {
  report: PageReport | null;
}

export function Categories({ settings, categories, report, change }: CategoriesProps) {
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">Names to mark</h2>
      {categories.map(({ id, label }) => (
        <Switch
          key={id}
          label={label}
          category={id}
          count={report?.running ? mentionsOf(report.entities, id) : null}
          isOn={showsCategory(settings, id)}
          toggle={(on) => change({ categories: { [id]: on } })}
        />
      ))}
    </section>
  );
}

function mentionsOf(entities: readonly ListedEntity[], category: Category): number {
  return entities
    .filter((entity) => entity.category === category)
    .reduce((sum, { mentions }) => sum + mentions, 0);
}
