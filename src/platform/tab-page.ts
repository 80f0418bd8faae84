import browser from "webextension-polyfill";
import { siteOf } from "./site.ts";

/** A tab's page as the browser tells it. */
export interface TabPage {
  /** With its port. */
  host: string;
  /** What a rule for its site is kept under. */
  site: string;
  url: string;
  title: string;
  isPrivate: boolean;
}

/** Null where the browser does not tell. */
export async function pageOf(tab: number): Promise<TabPage | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found?.url || !URL.canParse(found.url)) return null;
  const { url, title = "", incognito } = found;
  const { host } = new URL(url);
  return { host, site: siteOf(host), url, title, isPrivate: incognito };
}
