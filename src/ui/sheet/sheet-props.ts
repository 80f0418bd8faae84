import type { CardData } from "../../core/card/card.ts";
import type { EntityId } from "../../core/pack.ts";
import type { NoReport, PageCast } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";

export interface SheetProps {
  settings: Settings;
  /** The page the sheet is of; undefined while asking. */
  page: PageCast | NoReport | undefined;
  /** The cards of the names on the page, in the order of their appearance. */
  cards: readonly CardData[];
  /** Those of them to be on the sheet at first. */
  main: readonly EntityId[];
  /** The file that was saved last, if any. */
  saved: string | null;
  /** Milliseconds since 1970, for rules that end. */
  now: number;
  print(): void;
  save(markdown: string, title: string): void;
}
