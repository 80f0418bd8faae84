import browser from "webextension-polyfill";
import type { DocumentId } from "../core/pack.ts";
import type { NoReport } from "../core/page-report.ts";
import type { ReaderTarget } from "../core/reader/reader-target.ts";
import { mayReadSites } from "./site-access.ts";

/** Opens the reader page in a tab of its own; the reader can go back to the tab `from`. */
export async function openReader(target: ReaderTarget, from: number): Promise<void> {
  const url = browser.runtime.getURL(`reader.html${readerQuery(target)}`);
  await browser.tabs.create({ url, openerTabId: from });
}

/** The tab that this page was opened from, while it is there. */
export async function openerTab(): Promise<number | null> {
  const opener = (await browser.tabs.getCurrent())?.openerTabId;
  if (opener === undefined) return null;
  return browser.tabs.get(opener).then(
    () => opener,
    () => null,
  );
}

/** Closes this page's tab and shows another. */
export async function leaveFor(tab: number): Promise<void> {
  const own = await browser.tabs.getCurrent();
  await focusTab(tab);
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}

/** Opens one of the extension's own pages in a tab of its own; `path` may have a query and a fragment. */
export async function openOwnPage(path: string, { active = true } = {}): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path), active });
}

/** Opens the reader page on a whole document, in a tab of its own. */
export function readDocument(document: DocumentId): void {
  void openOwnPage(`reader.html${readerQuery({ document, span: null, entity: null })}`);
}

/** The query of the reader page's address. */
export function readerQuery({ document, span, entity }: ReaderTarget): string {
  const query = new URLSearchParams({ document });
  if (entity !== null) query.set("entity", entity);
  if (span) {
    query.set("start", String(span.start));
    query.set("end", String(span.end));
  }
  return `?${query}`;
}

/** Reads what `readerQuery` wrote; null where the address names no document. */
export function readReaderQuery(query: string): ReaderTarget | null {
  const read = new URLSearchParams(query);
  const document = read.get("document");
  if (!document) return null;
  const start = Number.parseInt(read.get("start") ?? "", 10);
  const end = Number.parseInt(read.get("end") ?? "", 10);
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  return { document, span: isSpan ? { start, end } : null, entity: read.get("entity") };
}

/**
 * The tabs that a toolbar popup may be about, likeliest first: the active tab of its window or, if the
 * popup's page is itself open in a tab, the other tabs of the window, last used first.
 */
export async function tabsInFocus(): Promise<number[]> {
  const own = await browser.tabs.getCurrent();
  if (!own) {
    const active = await browser.tabs.query({ active: true, currentWindow: true });
    return idsOf(active);
  }
  const others = await browser.tabs.query({ currentWindow: true });
  return idsOf(
    others
      .filter((tab) => tab.id !== own.id)
      .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)),
  );
}

/** The window that this page belongs to; null in Firefox for Android, which has one window and no API for it. */
export async function ownWindow(): Promise<number | null> {
  const { windows } = browser as { windows?: typeof browser.windows };
  return (await windows?.getCurrent())?.id ?? null;
}

export async function activeTab(): Promise<number | null> {
  const active = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return idsOf(active)[0] ?? null;
}

export async function focusTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true });
}

/** Why a tab did not answer. */
export async function whySilent(tab: number): Promise<NoReport> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) return "gone";
  if (!(await mayReadSites())) return "not-allowed";
  return found.status === "loading" ? "loading" : "unread";
}

/**
 * Runs a file of the extension's beside the content script, in its world and out of the page's reach:
 * in the very document where the browser can name it, else in the page the tab shows now.
 */
export async function runInPage(tab: number, document: string | null, file: string): Promise<void> {
  const where = document === null ? { frameIds: [0] } : { documentIds: [document] };
  await browser.scripting.executeScript({
    target: { tabId: tab, ...where },
    files: [file],
    injectImmediately: true,
  });
}

/**
 * Calls back for each keyboard command of the manifest, by its name, with the window it was given in.
 * Firefox for Android has no such commands.
 */
export function onCommand(callback: (name: string, window: number | undefined) => void): void {
  const { commands } = browser as { commands?: typeof browser.commands };
  commands?.onCommand.addListener((name, tab) => callback(name, tab?.windowId));
}

/**
 * Calls back with the tab when this page's window shows another tab, or the page in the tab that it shows
 * begins or ends loading.
 */
export async function onTabChange(callback: (tab: number) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const own = (await browser.tabs.getCurrent())?.id;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === id && tabId !== own) callback(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, { windowId, active }) => {
    if (windowId === id && active && status && tabId !== own) callback(tabId);
  });
}

/** The tab that this page's address names (`?tab=ID`), or null. */
export function tabInAddress(): number | null {
  const tab = Number.parseInt(new URLSearchParams(location.search).get("tab") ?? "", 10);
  return Number.isInteger(tab) ? tab : null;
}

function idsOf(tabs: browser.Tabs.Tab[]): number[] {
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
