import browser from "webextension-polyfill";
import type { DocumentId } from "../core/pack.ts";
import type { NoReport } from "../core/page-report.ts";

/** What the reader page is to show, as its address says. */
export interface ReaderTarget {
  document: DocumentId;
  /** UTF-16 offsets of the cited words, or null for the whole document. */
  span: { start: number; end: number } | null;
}

/** Opens a document in a tab of its own, at the cited words. */
export async function openReader(target: ReaderTarget): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`reader.html${readerQuery(target)}`) });
}

export function readerQuery({ document, span }: ReaderTarget): string {
  const query = new URLSearchParams({ document });
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
  return { document, span: isSpan ? { start, end } : null };
}

/**
 * The tabs a toolbar popup may be about, likeliest first: the active tab of its window; where the
 * popup's page is itself open in a tab, the others of the window, last used first.
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

export async function activeTab(): Promise<number | null> {
  const active = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return idsOf(active)[0] ?? null;
}

export async function focusTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true });
}

/** Why a tab did not answer. */
export async function whySilent(tab: number): Promise<NoReport> {
  const { status } = await browser.tabs.get(tab);
  return status === "loading" ? "loading" : "unread";
}

/** Calls back for each keyboard command of the manifest, by its name. */
export function onCommand(callback: (name: string) => void): void {
  browser.commands.onCommand.addListener(callback);
}

function idsOf(tabs: browser.Tabs.Tab[]): number[] {
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
