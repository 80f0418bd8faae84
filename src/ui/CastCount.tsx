import type { Category } from "../core/categories.ts";
import type { Message } from "../core/i18n/translator.ts";
import { namesNotHidden, namesSwitchedOn } from "../core/page-report.ts";
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

/**
 * How many names the page has, how many of them are marked where those are fewer, and how many it has besides
 * of kinds that are switched off.
 */
export function CastCount({ settings, entities, shown, more = 0 }: CastCountProps) {
  const t = useTranslate();
  const on = namesSwitchedOn(entities, settings).length;
  const off = namesNotHidden(entities).length - on;
  const names = markedOf(on + more, shown);
  return <>{off === 0 ? t(names.id, names.parameters) : t("popupKindsOff", { names, off })}</>;
}

function markedOf(count: number, shown: number): Message {
  const names: Message = { id: "namesOnPage", parameters: { count } };
  if (count === 0 || count === shown) return names;
  if (shown === 0) return { id: "popupNoneMarked", parameters: { names } };
  return { id: "popupNamesMarked", parameters: { names, marked: shown } };
}
