import browser from "webextension-polyfill";

/** The keyboard commands with their keys as the reader has set them; an empty string for none. */
export async function shortcuts(): Promise<{ label: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ description, shortcut }) => ({ label: description ?? "", keys: shortcut ?? "" }));
}

/** Opens the browser's page for changing them. Null in Firefox before it could be asked to. */
export function openShortcutsPage(): (() => void) | null {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?(): Promise<void> };
  };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!browser.runtime.getURL("").startsWith("chrome-extension:")) return null;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
