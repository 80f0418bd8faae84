import browser from "webextension-polyfill";
import type { PanelMessages } from "./messages.ts";
import { ownWindow } from "./tabs.ts";
import { answerOwnPages, tellOwnPages } from "./transport.ts";

/** Chromium's name for it, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Firefox for Android has no place beside a page. */
export function hasPanel(): boolean {
  const apis = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: object };
  return apis.sidePanel !== undefined || apis.sidebarAction !== undefined;
}

/**
 * Opens the list of names beside the pages of a window: Chromium's side panel, or Firefox's sidebar in the
 * window one is in. Browsers allow it only right upon a press of the reader's, before anything is awaited.
 */
export function openPanel(window: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId: window }) : browser.sidebarAction.open();
}

/**
 * Opens Chromium's side panel, or has it close itself where it is open: a key does both, as in Firefox. No
 * API tells whether it is open before it is too late to open it; opening it again changes nothing.
 */
export async function togglePanel(window: number): Promise<void> {
  const closed = tellOwnPages("closePanel", { window });
  await openPanel(window);
  await closed;
}

/** For the panel's page: closes it when its window is told to, unless it is open in a tab. */
export async function closeWhenTold(): Promise<void> {
  const own = await ownWindow();
  if (await browser.tabs.getCurrent()) return;
  answerOwnPages<PanelMessages>({
    closePanel({ window: told }) {
      if (told === own) window.close();
      return null;
    },
  });
}
