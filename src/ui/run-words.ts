import type { PassageRun } from "../core/card/passage-runs.ts";
import type { Translate } from "../core/i18n/translator.ts";

/** Said above passages: that they are context, or that the context before them ends; null where neither is so. */
export function runWords({ isContext }: PassageRun, i: number, t: Translate): string | null {
  if (isContext) return t("cardContext");
  return i > 0 ? t("cardRestsOn") : null;
}
