/** What Firefox for Android does not have must not end the background, nor a page, as it starts. */
import { describe, expect, it, vi } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import { offerToAddArticles } from "./page-menu.ts";
import { hasPanel } from "./panel.ts";
import { openShortcutsPage, shortcuts } from "./shortcuts.ts";
import { onCommand, ownWindow } from "./tabs.ts";
import { showBadge } from "./toolbar.ts";

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { onInstalled: { addListener: () => {} }, getURL: () => "moz-extension://id/" },
    action: {},
    tabs: {},
  },
}));

describe("without the APIs that Firefox for Android lacks", () => {
  it("the background starts: no menu, no command and no badge", async () => {
    expect(() => offerToAddArticles("Add", () => {})).not.toThrow();
    expect(() => onCommand(() => {})).not.toThrow();
    await expect(showBadge(1, 3, inEnglish)).resolves.toBeUndefined();
  });

  it("pages know no window, no panel and no shortcut", async () => {
    expect(await ownWindow()).toBeNull();
    expect(hasPanel()).toBe(false);
    expect(await shortcuts()).toEqual([]);
    expect(openShortcutsPage()).toBeNull();
  });
});
