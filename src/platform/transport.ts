import browser from "webextension-polyfill";
import type { BackgroundMessages, PanelMessages, TabMessages } from "./messages.ts";

type MessageMap<S> = { [N in keyof S]: { ask: unknown; answer: unknown } };

interface Envelope {
  name: keyof BackgroundMessages | keyof PanelMessages | keyof TabMessages;
  ask: unknown;
}

/** Who sent a message, by what the browser says. */
type Sender = OwnSender | PageSender;

/** One of the extension's own pages, or the background. */
export interface OwnSender {
  isOwn: true;
}

/** The content script of a tab's page. */
export interface PageSender {
  isOwn: false;
  tab: number;
  /** The host of the page, with its port. */
  host: string;
  /** What the address bar shows; empty where the browser does not tell. */
  address: string;
  /** The browser's id of the document, if it gives one. */
  document: string | null;
  isPrivate: boolean;
}

export type Answers<S extends MessageMap<S>, From> = {
  [N in keyof S]: (ask: S[N]["ask"], sender: From) => Promise<S[N]["answer"]> | S[N]["answer"];
};

/**
 * Asks the background, waking it if it sleeps. Rejects if the extension was updated or removed under this
 * page, if the background was stopped before it answered, if the reader left this page before that and came
 * back, if this page has sent too many messages, or with the background's own error.
 */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  ask: BackgroundMessages[N]["ask"],
): Promise<BackgroundMessages[N]["answer"]> {
  const envelope: Envelope = { name, ask };
  const answer: unknown = await orLost(browser.runtime.sendMessage(envelope));
  // A message that no listener answers resolves with undefined, which no answer of ours is.
  if (answer === undefined) throw new Error(`The background does not answer "${name}"`);
  return answer as BackgroundMessages[N]["answer"];
}

/**
 * Rejects once the reader comes back to a page that was left before an answer: Firefox (153) keeps the page, but
 * not the answer, and a question without one would be waited for as long as the page is there.
 */
function orLost<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const shown = ({ isTrusted, persisted }: PageTransitionEvent) => {
      if (isTrusted && persisted) reject(new Error("The page was left before the answer"));
    };
    addEventListener("pageshow", shown);
    answer.then(resolve, reject).finally(() => removeEventListener("pageshow", shown));
  });
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

/** Tells every tab's content script. Tabs without one are ignored. */
export async function tellTabs<N extends keyof TabMessages>(
  name: N,
  ask: TabMessages[N]["ask"],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, name, ask)])),
  );
}

/** For the background: tells the extension's own pages; none may be open. */
export async function tellOwnPages<N extends keyof PanelMessages>(
  name: N,
  ask: PanelMessages[N]["ask"],
): Promise<void> {
  const envelope: Envelope = { name, ask };
  await browser.runtime.sendMessage(envelope).catch(() => null);
}

/** Answers the background and the extension's own pages, and no content script. */
export function answerOwnPages<S extends MessageMap<S>>(handlers: Answers<S, OwnSender>): void {
  listen(handlers, (_, sender) => (sender.isOwn ? sender : null));
}

/** For a content script: answers the background and the extension's own pages. */
export function answerBackground(handlers: Answers<TabMessages, OwnSender>): () => void {
  return listen(handlers, (_, sender) => (sender.isOwn ? sender : null));
}

/** Calls back when the content script of a tab's page tells of a change. */
export function onPageChanged(callback: (tab: number) => void): void {
  listen({ pageChanged: callback }, (_, sender) => {
    if (!sender.isOwn) callback(sender.tab);
    return null;
  });
}

/** Answers the messages that have a handler and whose sender `admit` accepts; ignores the others. */
export function listen<From>(
  handlers: object,
  admit: (message: Envelope, sender: Sender) => From | null,
): () => void {
  const listener = (message: unknown, from: browser.Runtime.MessageSender) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return undefined;
    const sender = senderOf(from);
    if (!sender) return undefined;
    try {
      const admitted = admit(message, sender);
      if (!admitted) return undefined;
      const handler = handlers[message.name as never] as (ask: unknown, sender: From) => unknown;
      return Promise.resolve().then(() => handler(message.ask, admitted));
    } catch (error) {
      return Promise.reject(error);
    }
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

function senderOf(from: browser.Runtime.MessageSender): Sender | null {
  const { tab, frameId, url = "", documentId = null } = from;
  if (from.id !== browser.runtime.id) return null;
  if (url.startsWith(browser.runtime.getURL(""))) return { isOwn: true };
  if (tab?.id === undefined || frameId !== 0) return null;
  return {
    isOwn: false,
    tab: tab.id,
    host: URL.canParse(url) ? new URL(url).host : "",
    address: tab.url ?? url,
    document: documentId,
    isPrivate: tab.incognito,
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" &&
    message !== null &&
    "name" in message &&
    typeof message.name === "string"
  );
}
