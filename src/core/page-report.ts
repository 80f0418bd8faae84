import type { CastEntry } from "./card/cast.ts";
import type { Category } from "./categories.ts";
import { showsCategory } from "./marking.ts";
import type { EntityId, Statement } from "./pack.ts";
import type { Settings } from "./settings.ts";

/** An entity named on a page, and how often, switched-off categories included. */
export interface CountedEntity {
  id: EntityId;
  /** Demonyms counted only where the reader has them switched on. */
  mentions: number;
  /** How many of those the reader has hidden. */
  hidden: number;
  /** Its surface forms on the page, each once. */
  forms: readonly string[];
}

/** What a tab reports of an entity. */
export interface ReportedEntity extends CountedEntity {
  /** Whether any of its mentions is marked. */
  isMarked: boolean;
}

/** A mention on a page: the number of its section, and its entity. */
export type InSection = readonly [section: number, entity: EntityId];

/** Most entities that a tab reports: those mentioned first. */
export const REPORTED_MAX = 5000;

/** What a tab reports of its page. The background adds labels and the host, which it does not take from a page. */
export interface TabReport {
  isArticle: boolean;
  /** Whether highlights are painted here: the switches and the site's rule say so. */
  running: boolean;
  /** Whether the whole page has been read once: until then, more names may be found. */
  isRead: boolean;
  /** Whether names are left unmarked since the documents only touch on them. */
  withheld: boolean;
  /** In the order of their first mentions. Empty when not running. */
  entities: readonly ReportedEntity[];
}

/** How many entities of a page are marked. The others are switched off, or stand where nothing is marked. */
export function countMarked(entities: readonly ReportedEntity[]): number {
  return entities.filter(({ isMarked }) => isMarked).length;
}

export interface ListedEntity extends ReportedEntity {
  label: string;
  category: Category;
  /** Who or what it is, in the documents' words; null where they do not say. */
  identity: Statement | null;
}

/** What a tab's page is to the extension at this moment. */
export interface PageReport extends TabReport {
  /** With its port. */
  host: string;
  /** What a rule for the page's site is kept under: its registrable domain, where it has one. */
  site: string;
  entities: readonly ListedEntity[];
  /** How many of the entities are marked. */
  shown: number;
}

/** Whether a page has named nothing so far, and still may. */
export function isLooking({
  running,
  isRead,
  entities,
}: Pick<TabReport, "running" | "isRead"> & { entities: readonly unknown[] }): boolean {
  return running && !isRead && entities.length === 0;
}

interface CountedName {
  mentions: number;
  hidden?: number;
}

/** The names of a page that the reader has not hidden altogether. */
export function namesNotHidden<E extends CountedName>(entities: readonly E[]): E[] {
  return entities.filter(({ mentions, hidden = 0 }) => hidden < mentions);
}

/** The names to count among those of a page: of categories switched on, and not hidden altogether. */
export function namesSwitchedOn<E extends CountedName & { category: Category }>(
  entities: readonly E[],
  settings: Pick<Settings, "categories">,
): E[] {
  return namesNotHidden(entities).filter(({ category }) => showsCategory(settings, category));
}

/** A page with what the documents say of the names on it. */
export interface PageCast extends Omit<PageReport, "entities"> {
  /** The page's title and its address, as the browser tells them. */
  title: string;
  url: string;
  /** In the order of their first mentions; at most CAST_MAX. */
  entities: readonly CastEntry[];
  /** How many entities are not among them. */
  more: number;
}

/** Most entities of a page that are listed with a claim: a page that names more is a list of names itself. */
export const CAST_MAX = 500;

/**
 * Why a tab reports nothing: it is still loading, it was closed, the reader has not allowed the extension to
 * read sites, or no content script runs there ("unread"). Chromium does not tell whether that is because the page
 * was opened before the extension was installed or because extensions may not run on it.
 */
export type NoReport = "loading" | "gone" | "not-allowed" | "unread";
