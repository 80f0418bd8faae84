import type { Category } from "../core/categories.ts";
import { namesSwitchedOn } from "../core/page-report.ts";
import type { Settings } from "../core/settings.ts";
import { useTranslate } from "./i18n.tsx";

interface NamesCountProps {
  settings: Settings;
  /** The names on the page; null where it is not read, or not yet. */
  entities: readonly { category: Category; mentions: number; hidden?: number }[] | null;
}

/**
 * Says to screen readers how many names the page has, once it is known: painted marks are nothing that
 * they could find. It is in the page before that, since only a change of it is read out.
 */
export function NamesCount({ settings, entities }: NamesCountProps) {
  const t = useTranslate();
  const count = entities && namesSwitchedOn(entities, settings).length;
  return (
    <p class="unseen" role="status">
      {count !== null && t("namesOnPage", { count })}
    </p>
  );
}
