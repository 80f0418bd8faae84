import browser from "webextension-polyfill";

/** In storage.session, so until the browser is closed: the version that an update brought, unread so far. */
const UPDATED_TO = "updatedTo";

/** For the background. Remembers that an update has brought another version. */
export function noteUpdates(): void {
  browser.runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
    if (reason !== "update" || previousVersion === ownVersion()) return;
    await browser.storage.session.set({ [UPDATED_TO]: ownVersion() });
  });
}

/** The version that an update has brought and of which the reader has not read; null for none. */
export async function unreadVersion(): Promise<string | null> {
  const { [UPDATED_TO]: version } = await browser.storage.session.get(UPDATED_TO);
  return version === ownVersion() ? version : null;
}

/** Notes that the reader has seen what is new. */
export function noteChangesRead(): Promise<void> {
  return browser.storage.session.remove(UPDATED_TO);
}

export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The content security policy of the extension's pages, as the browser holds them to it. */
export function ownPolicy(): string {
  const { content_security_policy: policy } = browser.runtime.getManifest();
  return (policy as { extension_pages?: string } | undefined)?.extension_pages ?? "";
}

/** What changed in this version, newest section of the changelog; the build wrote it. */
export async function fetchChanges(): Promise<string[]> {
  const response = await fetch("/changes.json");
  return (await response.json()) as string[];
}
