/** Countries whose adjective is made from another stem or in a way of its own, folded. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  france: ["french", "frenchman", "frenchmen"],
  germany: ["german"],
  netherlands: ["dutch"],
  "the netherlands": ["dutch"],
  holland: ["dutch"],
  switzerland: ["swiss"],
  greece: ["greek"],
  spain: ["spanish", "spaniard"],
  denmark: ["danish", "dane"],
  ireland: ["irish"],
  poland: ["polish", "pole"],
  finland: ["finnish", "finn"],
  sweden: ["swedish", "swede"],
  turkey: ["turkish", "turk"],
  turkiye: ["turkish", "turk"],
  "united kingdom": ["british", "briton"],
  britain: ["british", "briton"],
  wales: ["welsh"],
  "united states": ["american"],
  america: ["american"],
  "soviet union": ["soviet"],
  philippines: ["filipino"],
  thailand: ["thai"],
  iraq: ["iraqi"],
  norway: ["norwegian"],
  peru: ["peruvian"],
  europe: ["european"],
  "south ossetia": ["ossetian", "ossetians"],
  czechia: ["czech"],
  "czech republic": ["czech"],
};
const ENDINGS = ["n", "an", "ian", "ish", "ese", "i", "ic", "s", "er", "ean", "h"];

/** The adjectives that may be made from a place's name, folded: "russia" gives "russian" and others that no text has. */
export function demonymsOf(place: string): string[] {
  const stems = [
    place,
    place.replace(/(?:ia|land|[aeiouy])$/u, ""),
    place.replace(/(?:stan|o|es|e)$/u, ""),
  ];
  const regular = stems
    .filter((stem) => stem.length > 2)
    .flatMap((stem) => [stem, ...ENDINGS.map((ending) => stem + ending)])
    .filter((word) => word !== place);
  return [
    ...new Set([...(Object.hasOwn(IRREGULAR, place) ? (IRREGULAR[place] ?? []) : []), ...regular]),
  ];
}
