import type { EntityId } from "../../core/pack.ts";
import type { NoReport, PageCast } from "../../core/page-report.ts";
import type { ReaderTarget } from "../../core/reader/reader-target.ts";
import type { Settings } from "../../core/settings.ts";

export interface PanelProps {
  settings: Settings;
  /** Undefined while asking. */
  page: PageCast | NoReport | undefined;
  /** The entities that the part of the page in view names, in the order in which it does. */
  inView: ReadonlySet<EntityId>;
  /** The name that could not be shown on the page last, if any. */
  isNotShown: boolean;
  /** Milliseconds since 1970, for rules that end. */
  now: number;
  showEntity(entity: EntityId): void;
  /** Marks names that the documents only touch on too, on this page. */
  showAll(): void;
  openDocument(target: ReaderTarget): void;
  /** Opens the context sheet of the page. */
  openSheet(): void;
}
