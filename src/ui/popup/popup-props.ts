import type { EntityId } from "../../core/pack.ts";
import type { NoReport, PageReport } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";

export interface PopupProps {
  settings: Settings;
  /** Undefined while asking. */
  page: PageReport | NoReport | undefined;
  /** Whether the last change could not be stored; the settings are then those that are. */
  isRefused: boolean;
  change(change: Partial<Settings>): void;
  setSite(site: PageReport, on: boolean): void;
  showEntity(entity: EntityId): void;
}
