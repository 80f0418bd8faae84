import type { Category } from "../core/categories.ts";
import { namesSwitchedOn } from "../core/page-report.ts";
import type { Settings } from "../core/settings.ts";
import { useTranslate } from "./i18n.tsx";

interface CastCountProps {
  settings: Settings;
  entities: readonly { category: Category; mentions: number; hidden?: number }[];
  /** How many of them are marked: what the badge says. */
  shown: number;
  /** How many names the page has beside `entities`. */
  more?: number;
}

/** How many names the page has and, where they are fewer, how many of them are marked. */
export function CastCount({ settings, entities, shown, more = 0 }: CastCountProps) {
  const t = useTranslate();
  const count = namesSwitchedOn(entities, settings).length + more;
  if (count === 0 || count === shown) return <>{t("namesOnPage", { count })}</>;
  const names = { id: "namesOnPage", parameters: { count } } as const;
  return (
    <>
      {shown === 0
        ? t("popupNoneMarked", { names })
        : t("popupNamesMarked", { names, marked: shown })}
    </>
  );
}
