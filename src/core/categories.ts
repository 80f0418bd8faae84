/** The built-in kinds of entities. The order is the order of every list of them. */
export const CATEGORIES = [
  "person",
  "country",
  "place",
  "organisation",
  "armed-group",
  "event",
  "weapon",
  "other",
] as const;

export type BuiltInCategory = (typeof CATEGORIES)[number];

/** The id of a category: a built-in one, or one that a pack defines in `Pack.categories`. */
export type Category = string;

/** What the interface calls each built-in category. */
export const CATEGORY_LABELS: Readonly<Record<BuiltInCategory, string>> = {
  person: "People",
  country: "Countries",
  place: "Places",
  organisation: "Organisations",
  "armed-group": "Armed groups",
  event: "Events",
  weapon: "Weapons",
  other: "Other names",
};

/** A category with what the interface calls it. */
export interface LabelledCategory {
  id: Category;
  label: string;
}

export function isBuiltIn(category: Category): category is BuiltInCategory {
  return (CATEGORIES as readonly Category[]).includes(category);
}

/** The label of a category, built-in or of a pack's own; its id where it has none. */
export function labelOfCategory(category: Category, own: readonly LabelledCategory[] = []): string {
  if (isBuiltIn(category)) return CATEGORY_LABELS[category];
  return own.find(({ id }) => id === category)?.label ?? category;
}

/**
 * The categories to offer switches for: the built-in ones always, but `other` and packs' own categories only
 * where they are in use, that is, where some entity has them. Packs' own come last.
 */
export function categoriesToList(
  inUse: Iterable<Category> = [],
  own: readonly LabelledCategory[] = [],
): LabelledCategory[] {
  const used = new Set(inUse);
  const ids = new Set<Category>([
    ...CATEGORIES.filter((category) => category !== "other" || used.has(category)),
    ...own.map(({ id }) => id).filter((id) => used.has(id)),
  ]);
  return [...ids].map((id) => ({ id, label: labelOfCategory(id, own) }));
}
