import type { Translate } from "../core/i18n/translator.ts";
import { showsCategory } from "../core/marking.ts";
import type { ListedEntity } from "../core/page-report.ts";
import type { Settings } from "../core/settings.ts";

/** How many names a page has, and which, as screen readers are to read it out. */
export function namesSaid(
  entities: readonly ListedEntity[],
  settings: Settings,
  t: Translate,
): string {
  const shown = entities.filter(
    ({ category, mentions, hidden }) => hidden < mentions && showsCategory(settings, category),
  );
  if (shown.length === 0) return t("popupNoNames");
  const names = new Intl.ListFormat(t.locale).format(shown.map(({ label }) => label));
  return t("namesOnPageListed", { count: shown.length, names });
}
