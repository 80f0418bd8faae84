/** Which names the settings let be marked. Kept apart from the stored record, which the content script does not need. */
import type { Category } from "./categories.ts";
import type { ExtraPlaces, Settings } from "./settings.ts";

/** A part of the style of marks: that of all of them, or what only the current mark adds. */
export type MarkStylePart = "all" | "current";

/** Fewest words between two marks of an entity, even in different sections: a live blog repeats names. */
export const WORDS_APART = 300;

/** Whether names of a category are marked; a category that nobody has switched is on. */
export function showsCategory(
  { categories }: Pick<Settings, "categories">,
  category: Category,
): boolean {
  return Object.hasOwn(categories, category) ? categories[category] !== false : true;
}

/** Which places beside the running text are marked too. */
export function extraPlaces({ places }: Pick<Settings, "places">): ExtraPlaces {
  if (typeof places === "object") return places;
  const all = places === "all";
  return { headlines: all, captions: all, links: all, lists: all };
}
