/** The kinds of entities a reader can switch on and off. The order is the order of every list of them. */
export const CATEGORIES = [
  "person",
  "country",
  "place",
  "organisation",
  "armed-group",
  "event",
  "weapon",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** What the interface calls each category. */
export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  person: "People",
  country: "Countries",
  place: "Places",
  organisation: "Organisations",
  "armed-group": "Armed groups",
  event: "Events",
  weapon: "Weapons",
};
