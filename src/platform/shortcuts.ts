import browser from "webextension-polyfill";
import { isChromium } from "./which-browser.ts";

/** The order in which commands are listed; browsers give them in that of the alphabet. */
const ORDER = [
  "toggle-site",
  "next-mention",
  "previous-mention",
  "open-panel",
  "_execute_sidebar_action",
  "count-names",
];

/**
 * The keyboard commands with their keys as the reader has set them; an empty string for none. No command
 * at all in Firefox for Android, which has no keyboard shortcuts.
 */
export async function shortcuts(): Promise<{ label: string; keys: string }[]> {
  const { commands } = browser as { commands?: typeof browser.commands };
  const all = (await commands?.getAll()) ?? [];
  const rank = ({ name = "" }: { name?: string }) => ORDER.indexOf(name);
  return all
    .filter(({ description }) => description)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ description, shortcut }) => ({ label: description ?? "", keys: shortcut ?? "" }));
}

/** Opens the browser's page for changing them. Null in Firefox before it could be asked to. */
export function openShortcutsPage(): (() => void) | null {
  const { commands } = browser as unknown as {
    commands?: { openShortcutSettings?(): Promise<void> };
  };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!isChromium()) return null;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
