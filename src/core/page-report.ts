import type { Category } from "./categories.ts";
import type { EntityId } from "./pack.ts";

/** An entity named on a page, and how often, switched-off categories included. */
export interface ListedEntity {
  id: EntityId;
  label: string;
  category: Category;
  /** Demonyms counted only where the reader has them switched on. */
  mentions: number;
}

/** What a tab's page is to the extension at this moment. */
export interface PageReport {
  host: string;
  isArticle: boolean;
  /** Whether highlights are painted here: the switches and the site's rule say so. */
  running: boolean;
  /** Most mentioned first, then in the page's order. Empty when not running. */
  entities: readonly ListedEntity[];
}

/**
 * Why a tab reports nothing: it is still loading, or nothing of the extension runs there. Whether that is
 * because the page was open first or because it is closed to extensions, Chromium does not tell.
 */
export type NoReport = "loading" | "unread";
