import { getDomain } from "tldts";

/**
 * What a host's site is called in rules: its registrable domain by the Public Suffix List ("bbc.co.uk" of
 * "news.bbc.co.uk"; private suffixes count, so that two authors on one platform are two sites), else the
 * host as it is, with its port.
 */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
