import browser from "webextension-polyfill";

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
