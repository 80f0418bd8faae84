import type { LabelledCategory } from "../../core/categories.ts";
import type { EntityId } from "../../core/pack.ts";
import type { NoReport, PageReport } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";
import type { SettingsChange } from "../../core/settings-record.ts";

/**
 * What went wrong last: a change could not be stored, and the settings shown are those that are; a name
 * could not be shown on the page; or the page could not be added to the library.
 */
export type PopupProblem = "not-stored" | "not-shown" | "not-added" | "not-added-private";

export interface PopupProps {
  settings: Settings;
  /** Undefined while asking. */
  page: PageReport | NoReport | undefined;
  /** How many names the page has marked, by its badge: how much room the list will take, while asking. */
  expected: number;
  /** Those to offer switches for, in order. */
  categories: readonly LabelledCategory[];
  problem: PopupProblem | null;
  /** Milliseconds since 1970, for rules that end. */
  now: number;
  change(change: SettingsChange): void;
  setSite(on: boolean): void;
  /** Switches the page's site off for an hour. */
  pauseSite(): void;
  /** Has the browser ask whether the extension may read sites. */
  allowSites(): void;
  /** Marks names that the documents only touch on too, on this page. */
  showAll(): void;
  showEntity(entity: EntityId): void;
  /** Marks an entity again that the reader has hidden. */
  bringBack(entity: EntityId): void;
  /** Opens the list of names beside the page; null where the browser has no place for it. */
  openPanel: (() => void) | null;
  /** Opens the context sheet of the page. */
  openSheet(): void;
  /** Opens the library of the reader's own documents. */
  openLibrary(): void;
  /** Adds the page to the library. */
  addArticle(): void;
  /** The version that an update has brought, unread so far; null for none. */
  newVersion: string | null;
  /** Opens what is new in it. */
  openChanges(): void;
  /** Opens the options page, at the part with this id where one is given. */
  openOptions(part?: string): void;
}
