/** Names that the reader does not want marked: wrongly found ones, and entities they know already. */

import type { EntityId } from "./pack.ts";
import { pushTo } from "./push-to.ts";

/** What is hidden, of one entity. */
export interface HiddenName {
  entity: EntityId;
  /** What the entity was called when it was hidden, for lists. */
  label: string;
  /** The spelling that is hidden, as the page had it; null for every name of the entity. */
  form: string | null;
  /** The only site it is hidden on: a host with its port; null for all sites. */
  host: string | null;
  /** The only page of that site, as `pathOnSite` gives it; null for all its pages. */
  path: string | null;
}

/** How far a name is to be hidden: on a page, on its site, or on all sites. */
export const REACHES = ["page", "site", "everywhere"] as const;
export type Reach = (typeof REACHES)[number];

/** A name as the reader hides it or brings it back, on a card. */
export interface NameToHide extends Pick<HiddenName, "entity" | "form"> {
  reach: Reach;
  /** Of the page it stands on. */
  path: string;
}

/** The hidden names of one entity that a page is given; nothing about other sites. */
type HiddenHere = Pick<HiddenName, "form" | "path">;

/** By entity, what a page is told. */
export type HiddenOnSite = Readonly<Record<EntityId, readonly HiddenHere[]>>;

/** Hidden names kept at most: a list longer than this nobody reads through. */
export const HIDDEN_MAX = 1000;
/** UTF-16 code units: of an id, a label, a form and a host; of a path. */
export const WORDS_MAX_CHARACTERS = 300;
export const PATH_MAX_CHARACTERS = 2000;

/** What hidden spellings are compared by: neither capitals nor line breaks tell them apart. */
function formOf(surface: string): string {
  return surface.replace(/\s+/g, " ").toLowerCase();
}

/** The entry for a name on a page of `host`. `label`: what its entity is called. */
export function hiddenName(
  { entity, form, reach, path }: NameToHide,
  host: string,
  label: string,
): HiddenName {
  const isEverywhere = reach === "everywhere";
  return {
    entity,
    label,
    form,
    host: isEverywhere ? null : host,
    path: reach === "page" ? path : null,
  };
}

/** The entries that hide an entity, or some spelling of it, on a page. */
export function hidingOnPage(
  hidden: Readonly<Record<string, HiddenName>>,
  entity: EntityId,
  page: { host: string; path: string },
): HiddenName[] {
  return Object.values(hidden).filter(
    (one) =>
      one.entity === entity &&
      (one.host === null || one.host === page.host) &&
      (one.path === null || one.path === page.path),
  );
}

/** The key of a hidden name in its table: the same for the same entity, form and place. */
export function hiddenKey({ entity, form, host, path }: HiddenName): string {
  return JSON.stringify([entity, form === null ? null : formOf(form), host, path]);
}

/** What a page of `host` is told. */
export function hiddenOnSite(
  hidden: Readonly<Record<string, HiddenName>>,
  host: string,
): HiddenOnSite {
  const byEntity = new Map<EntityId, HiddenHere[]>();
  for (const { entity, form, path, host: only } of Object.values(hidden)) {
    if (only !== null && only !== host) continue;
    pushTo(byEntity, entity, { form, path });
  }
  return Object.fromEntries(byEntity);
}

/** Whether a name is hidden on a page; `path` gives the page's. */
export function isHidden(
  hidden: HiddenOnSite,
  { entity, surface }: { entity: EntityId; surface: string },
  path: () => string,
): boolean {
  const own = Object.hasOwn(hidden, entity) ? hidden[entity] : undefined;
  return (
    own?.some(
      (one) =>
        (one.form === null || formOf(one.form) === formOf(surface)) &&
        (one.path === null || one.path === path()),
    ) ?? false
  );
}
