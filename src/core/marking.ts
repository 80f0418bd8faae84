/** What the settings say of which names are marked. Apart from the record, of which a page needs nothing. */
import type { Category } from "./categories.ts";
import type { ExtraPlaces, Settings } from "./settings.ts";

/** A part of the style of marks: that of all of them, or what only the current mark adds. */
export type MarkStylePart = "all" | "current";

/** Fewest words between two marks of an entity, even in different sections: a live blog repeats names. */
export const WORDS_APART = 300;

/** Whether marks of a category are shown; one that nobody switched is. */
export function showsCategory(
  { categories }: Pick<Settings, "categories">,
  category: Category,
): boolean {
  return Object.hasOwn(categories, category) ? categories[category] !== false : true;
}

/** The extra places to mark. */
export function extraPlaces({ places }: Pick<Settings, "places">): ExtraPlaces {
  if (typeof places === "object") return places;
  const all = places === "all";
  return { headlines: all, captions: all, links: all, lists: all };
}
