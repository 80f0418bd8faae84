/**
 * The part of an address that determines which page an app shows: a fragment is kept if it is a route
 * ("#/story/7", "#!story"), and removed if it only names a place in the page.
 */
export function routeOf(address: string): string {
  const hash = address.indexOf("#");
  if (hash === -1) return address;
  return /^#!?\/|^#!/.test(address.slice(hash)) ? address : address.slice(0, hash);
}

/** A route without its query: tells articles apart that endless scrolling joins on one page. */
export function pathOf(address: string): string {
  return routeOf(address).replace(/\?[^#]*/, "");
}

/** The part of `pathOf` after the host: identifies a page within its site. */
export function pathOnSite(address: string): string {
  return pathOf(address).replace(/^[^:]+:\/\/[^/#]*/, "");
}
