/** Names that the reader does not want marked: found wrongly, or of entities they know already. */

import type { EntityId } from "./pack.ts";
import { pushTo } from "./push-to.ts";

/** An entry of the list of hidden names: one spelling of an entity or all of them, in one place or everywhere. */
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

/** Where a name is to be hidden: on its page, on its site, or on all sites. */
export const HIDE_SCOPES = ["page", "site", "everywhere"] as const;
export type HideScope = (typeof HIDE_SCOPES)[number];

/** What the reader hides, or brings back, on a card. */
export interface NameToHide extends Pick<HiddenName, "entity" | "form"> {
  scope: HideScope;
  /** The page on which the card was open, as `pathOnSite` gives it. */
  path: string;
}

/** The hidden names of one entity that a page is given; nothing about other sites. */
type HiddenHere = Pick<HiddenName, "form" | "path">;

/** What a page is told, by entity. */
export type HiddenOnSite = Readonly<Record<EntityId, readonly HiddenHere[]>>;

/** Most hidden names that are kept: nobody reads through a longer list. */
export const HIDDEN_MAX = 1000;
/** Most UTF-16 code units of an id, a label, a form and a host. */
export const WORDS_MAX_CHARACTERS = 300;
/** The same of a path. */
export const PATH_MAX_CHARACTERS = 2000;

/** What hidden spellings are compared by: neither capitals nor line breaks tell them apart. */
function formOf(surface: string): string {
  return surface.replace(/\s+/g, " ").toLowerCase();
}

/** The entry for a name on a page of `host`. `label`: what its entity is called. */
export function hiddenName(
  { entity, form, scope, path }: NameToHide,
  host: string,
  label: string,
): HiddenName {
  const isEverywhere = scope === "everywhere";
  return {
    entity,
    label,
    form,
    host: isEverywhere ? null : host,
    path: scope === "page" ? path : null,
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

/** The hidden names that a page of `host` is told. */
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
