import { beforeEach, describe, expect, it, vi } from "vitest";

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const OWN = "chrome-extension://abc/";
const listeners = new Set<Listener>();
const runtime: Record<string, unknown> = {};
vi.mock("webextension-polyfill", () => ({ default: { runtime } }));
const transport = await import("./transport.ts");
const { answerPages } = await import("./answer-pages.ts");

beforeEach(() => {
  listeners.clear();
  Object.assign(runtime, {
    id: "abc",
    getURL: (path: string) => OWN + path,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  });
});

/** What the first listener answers, or undefined where all leave the message alone. */
function answerTo(message: unknown, sender: object): Promise<unknown> | undefined {
  for (const listen of listeners) {
    const answer = listen(message, { id: "abc", ...sender });
    if (answer) return answer;
  }
  return undefined;
}

const page = {
  tab: { id: 3, incognito: false },
  frameId: 0,
  url: "https://news.example:8080/story?x",
  documentId: "d1",
};
const popup = { url: `${OWN}popup.html` };
const optionsTab = { ...popup, tab: { id: 4, incognito: false }, frameId: 0 };

describe("the background", () => {
  const asked: unknown[] = [];
  beforeEach(() => {
    asked.length = 0;
    const note = (_: unknown, sender: unknown) => asked.push(sender);
    answerPages({
      pageSettings: note as never,
      findMentions: note as never,
      card: note as never,
      together: note as never,
      loadWrapping: note as never,
      loadCard: note as never,
      insertMarkStyle: note as never,
      markStyle: note as never,
      pageChanged: note as never,
      openDocument: note as never,
      hideName: note as never,
    });
    transport.answerOwnPages<{ document: { ask: unknown; answer: number } }>({ document: note });
  });

  it("knows a page by what the browser says of it, not by what it says itself", async () => {
    await answerTo({ name: "card", ask: { entity: "a" }, host: "bank.example" }, page);
    const { url: address } = page;
    expect(asked).toEqual([
      {
        isOwn: false,
        tab: 3,
        host: "news.example:8080",
        address,
        document: "d1",
        isPrivate: false,
      },
    ]);
  });

  it("answers its own pages, in a tab too, what it answers no page", async () => {
    for (const sender of [popup, optionsTab]) {
      await answerTo({ name: "document", ask: { document: "a" } }, sender);
    }
    expect(asked).toEqual([{ isOwn: true }, { isOwn: true }]);
    expect(answerTo({ name: "document", ask: { document: "a" } }, page)).toBeUndefined();
  });

  it("refuses a page's question that is not as it should be", async () => {
    await expect(answerTo({ name: "card", ask: null }, page)).rejects.toThrow('"card"');
    expect(asked).toEqual([]);
  });

  it.each([
    ["a frame", { ...page, frameId: 7 }],
    ["a page of another extension", { ...page, id: "other" }],
    ["a sender without a tab", { url: "https://news.example/" }],
    ["a page whose address only begins like ours", { url: `${OWN.slice(0, -1)}.example/` }],
  ])("leaves %s alone", (_, sender) => {
    expect(answerTo({ name: "card", ask: { entity: "a" } }, sender)).toBeUndefined();
  });

  it.each([
    ...["constructor", "toString", "__proto__", "hasOwnProperty"].map((name) => ({
      name,
      ask: {},
    })),
    null,
    7,
    "card",
    [],
    {},
    { name: 7 },
    { name: { toString: "card" } },
  ])("leaves %j alone", (message) => {
    for (const sender of [page, popup]) expect(answerTo(message, sender)).toBeUndefined();
  });
});

describe("a content script", () => {
  it("answers the extension and nobody else, until it stops", async () => {
    const stop = transport.answerBackground({
      pageReport: () => ({
        isArticle: true,
        running: false,
        isRead: false,
        withheld: false,
        entities: [],
      }),
      showAll: () => null,
      settingsChanged: () => null,
      libraryChanged: () => null,
      showEntity: () => true,
      entitiesInView: () => [],
      inSections: () => [],
      announce: () => false,
      stepMention: () => false,
    });
    const message = { name: "showEntity", ask: { entity: "a" } };
    expect(await answerTo(message, { url: `${OWN}background.js` })).toBe(true);
    expect(answerTo(message, page)).toBeUndefined();
    stop();
    expect(listeners.size).toBe(0);
  });

  it("knows whether its extension is still there", () => {
    expect(transport.isConnected()).toBe(true);
    runtime.id = undefined;
    expect(transport.isConnected()).toBe(false);
    Object.defineProperty(runtime, "id", {
      configurable: true,
      get: () => {
        throw new Error("Extension context invalidated");
      },
    });
    expect(transport.isConnected()).toBe(false);
    Object.defineProperty(runtime, "id", { value: "abc", writable: true, configurable: true });
  });
});

describe("a question that the background leaves unanswered", () => {
  const shown = new Set<(event: object) => void>();
  beforeEach(() => {
    vi.stubGlobal("addEventListener", (_: string, one: () => void) => shown.add(one));
    vi.stubGlobal("removeEventListener", (_: string, one: () => void) => shown.delete(one));
    return () => vi.unstubAllGlobals();
  });

  it("fails once the browser, and not the page itself, shows the page again", async () => {
    runtime.sendMessage = () => new Promise(() => {});
    const failed = vi.fn();
    const asked = transport.askBackground("pageSettings", null).catch(failed);
    const [tell] = shown;
    tell?.({ isTrusted: false, persisted: true });
    tell?.({ isTrusted: true, persisted: false });
    await Promise.resolve();
    expect(failed).not.toHaveBeenCalled();
    tell?.({ isTrusted: true, persisted: true });
    await asked;
    expect(failed).toHaveBeenCalledOnce();
  });

  it.each([undefined, null, { runs: "never" }])(
    "fails where the browser resolves with undefined, and with nothing else: %j",
    async (answer) => {
      runtime.sendMessage = () => Promise.resolve(answer);
      const asked = transport.askBackground("pageSettings", null);
      if (answer === undefined) await expect(asked).rejects.toThrow("pageSettings");
      else expect(await asked).toEqual(answer);
    },
  );
});

it("tells listeners which tab's page has changed, and ignores such a message from its own pages", () => {
  const changed: number[] = [];
  transport.onPageChanged((tab) => changed.push(tab));
  expect(answerTo({ name: "pageChanged", ask: {} }, page)).toBeUndefined();
  answerTo({ name: "pageChanged", ask: {} }, optionsTab);
  answerTo({ name: "card", ask: {} }, page);
  expect(changed).toEqual([3]);
});
