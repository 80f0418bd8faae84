import type { CardData } from "./card.ts";

/** Parts of a query that tell where a reader came from, not which page is shown. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid)=/iu;

/**
 * A card as the page at an address shows it: of a document that is that page itself, the kind says so.
 * @param kindHere the words for such a document of a kind, e.g. "news report, this article"
 */
export function cardOnPage(
  card: CardData,
  address: string,
  kindHere: (kind: string) => string,
): CardData {
  const here = plainAddress(address);
  const isHere = (url: string | null) => url !== null && plainAddress(url) === here;
  const all = Object.entries(card.documents);
  if (!all.some(([, { url }]) => isHere(url))) return card;
  const documents = all.map(([id, one]) => [
    id,
    isHere(one.url) ? { ...one, kind: kindHere(one.kind) } : one,
  ]);
  return { ...card, documents: Object.fromEntries(documents) };
}

/** What is left of an address without its scheme, "www.", fragment, last slash and tracking. */
function plainAddress(address: string): string {
  const [whole = ""] = address.split("#", 1);
  const [path = "", ...query] = whole.split("?");
  const telling = query
    .join("?")
    .split("&")
    .filter((part) => part !== "" && !TRACKING.test(part));
  const place = path.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/\/+$/u, "");
  return [place, ...telling.sort()].join("\n");
}
