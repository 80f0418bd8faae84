import browser from "webextension-polyfill";
import type { BackgroundMessages, TabMessages } from "./messages.ts";

type Surface<S> = { [N in keyof S]: { ask: unknown; answer: unknown } };

interface Envelope {
  name: keyof BackgroundMessages | keyof TabMessages;
  ask: unknown;
}

/** Who sent a message: the tab it came from, or null for an extension page. */
export interface Sender {
  tab: number | null;
}

export type Handlers<S extends Surface<S>> = {
  [N in keyof S]: (ask: S[N]["ask"], sender: Sender) => Promise<S[N]["answer"]> | S[N]["answer"];
};

/**
 * Asks the background, waking it if it sleeps. Rejects when the extension was updated or removed
 * under this page, or with the handler's own error.
 */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  ask: BackgroundMessages[N]["ask"],
): Promise<BackgroundMessages[N]["answer"]> {
  const envelope: Envelope = { name, ask };
  return (await browser.runtime.sendMessage(envelope)) as BackgroundMessages[N]["answer"];
}

/** Asks one tab's content script. Rejects where none runs (a browser page, a store page). */
export async function askTab<N extends keyof TabMessages>(
  tab: number,
  name: N,
  ask: TabMessages[N]["ask"],
): Promise<TabMessages[N]["answer"]> {
  const envelope: Envelope = { name, ask };
  return (await browser.tabs.sendMessage(tab, envelope, {
    frameId: 0,
  })) as TabMessages[N]["answer"];
}

/** Tells every tab's content script; most tabs have none, and nothing is heard of those. */
export async function tellTabs<N extends keyof TabMessages>(
  name: N,
  ask: TabMessages[N]["ask"],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, name, ask)])),
  );
}

/** Answers the messages it has a handler for and leaves the others to whoever else listens. */
export function answer<S extends Surface<S>>(handlers: Partial<Handlers<S>>): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (!isEnvelope(message)) return undefined;
    const handler = handlers[message.name as keyof S];
    if (!handler) return undefined;
    return Promise.resolve().then(() =>
      handler(message.ask as S[keyof S]["ask"], { tab: sender.tab?.id ?? null }),
    );
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether the extension that injected this script is still there; false once it was replaced. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "name" in message;
}
