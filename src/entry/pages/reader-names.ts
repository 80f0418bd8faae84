import { isHidden } from "../../core/hidden-names.ts";
import { showsCategory } from "../../core/marking.ts";
import { pageSettings } from "../../core/page-settings.ts";
import {
  type DocumentMention,
  type NamedPlace,
  placesToMark,
} from "../../core/reader/named-places.ts";
import type { Settings } from "../../core/settings.ts";

/** The places in a document to mark, going by the settings for marks on pages. */
export function namesToMark(
  paragraphs: readonly (readonly DocumentMention[])[],
  settings: Settings,
): NamedPlace[] {
  if (!settings.enabled) return [];
  const { hidden } = pageSettings(settings, location.host, Date.now());
  const isShown = (mention: DocumentMention) =>
    showsCategory(settings, mention.category) &&
    (settings.demonyms || mention.kind !== "demonym") &&
    !isHidden(hidden, mention, () => location.pathname);
  return placesToMark(
    paragraphs.map((mentions) => mentions.filter(isShown)),
    settings.density,
  );
}
