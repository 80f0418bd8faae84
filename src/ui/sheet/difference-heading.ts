import type { Translate } from "../../core/i18n/translator.ts";
import type { SheetDifference } from "../../core/sheet/sheet-section.ts";

/** The heading above what documents say differently, or what changed. */
export function differenceHeading({ kind, about, isInOne }: SheetDifference, t: Translate): string {
  if (kind === "changed") return t("sheetChanged", { about });
  return t(isInOne ? "sheetDifferInOne" : "sheetDiffer", { about });
}
