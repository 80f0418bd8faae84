import type { Translate } from "../../core/i18n/translator.ts";
import { type ListedEntity, namesSwitchedOn } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";

/** How many names a page has, and which, as screen readers are to read it out. */
export function namesSaid(
  entities: readonly ListedEntity[],
  settings: Settings,
  t: Translate,
): string {
  const shown = namesSwitchedOn(entities, settings);
  if (shown.length === 0) return t("popupNoNames");
  const names = new Intl.ListFormat(t.locale).format(shown.map(({ label }) => label));
  return t("namesOnPageListed", { count: shown.length, names });
}
