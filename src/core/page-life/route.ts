/**
 * The part of an address that says which page an app shows: without a fragment that only names a place
 * in the page, with one that is a route ("#/story/7", "#!story").
 */
export function routeOf(address: string): string {
  const hash = address.indexOf("#");
  if (hash === -1) return address;
  return /^#!?\/|^#!/.test(address.slice(hash)) ? address : address.slice(0, hash);
}

/** A route without its query: what tells one article from the next where endless scrolling joins them. */
export function pathOf(address: string): string {
  return routeOf(address).replace(/\?[^#]*/, "");
}

/** What of a route without its query comes after the host: which of a site's pages it is. */
export function pathOnSite(address: string): string {
  return pathOf(address).replace(/^[^:]+:\/\/[^/#]*/, "");
}
