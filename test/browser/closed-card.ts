/** Reads and presses cards whose root is closed, through the devtools protocol and WebDriver BiDi. */
import type { Page } from "puppeteer-core";

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: BidiValue; type: string } }>;
}

interface BidiValue {
  value?: unknown;
  sharedId?: string;
}

/** Runs in the page, with the root of its cards. */
type InCard<A extends unknown[], R> = (root: ShadowRoot, ...args: A) => R;

/** What a function of the cards' root gives, as JSON; null where there is no card. */
export function inCard<A extends unknown[], R>(
  page: Page,
  run: InCard<A, R>,
  ...args: A
): Promise<R | null> {
  const { connection } = page.browser() as unknown as { connection: unknown };
  const bidi = connection as BidiConnection | undefined;
  const written = `(root) => JSON.stringify((${run})(root, ...${JSON.stringify(args)}) ?? null)`;
  return page.browser().process()?.spawnfile.includes("firefox") && bidi
    ? inFirefox<R>(page, bidi, written)
    : inChromium<R>(page, written);
}

async function inChromium<R>(page: Page, written: string): Promise<R | null> {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send("Runtime.evaluate", {
      expression: findHost(["shadowRoot", "contentDocument"]),
    });
    if (!host.objectId) return null;
    const { node } = await session.send("DOM.describeNode", {
      objectId: host.objectId,
      depth: 1,
      pierce: true,
    });
    const [shadow] = node.shadowRoots ?? [];
    if (!shadow) return null;
    const { object } = await session.send("DOM.resolveNode", {
      backendNodeId: shadow.backendNodeId,
    });
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: `function () { return (${written})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return JSON.parse(result.value);
  } finally {
    await session.detach();
  }
}

async function inFirefox<R>(page: Page, bidi: BidiConnection, written: string): Promise<R | null> {
  for (const frame of page.frames()) {
    const { _id: context } = frame as unknown as { _id: string };
    const found = await inContext<R>(context, bidi, written);
    if (found) return found.result;
  }
  return null;
}

async function inContext<R>(
  context: string,
  bidi: BidiConnection,
  written: string,
): Promise<{ result: R } | null> {
  const target = { context };
  const { result: found } = await bidi.send("script.evaluate", {
    expression: findHost(["shadowRoot"]),
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const host = found.result?.value as { shadowRoot?: BidiValue } | undefined;
  if (!host?.shadowRoot?.sharedId) return null;
  const { result } = await bidi.send("script.callFunction", {
    functionDeclaration: written,
    target,
    awaitPromise: false,
    arguments: [{ sharedId: host.shadowRoot.sharedId }],
  });
  if (result.type === "exception") throw new Error(JSON.stringify(result));
  return { result: JSON.parse(String(result.result.value)) };
}

/**
 * Finds the host in the document, or in a layer of the page's own, which a component may show. Chromium gives
 * away nodes of frames, too, where it stands if the frame is in fullscreen; Firefox is asked frame by frame.
 */
const findHost = (apart: string[]) =>
  `[document, ...[...document.querySelectorAll("*")].flatMap((host) => [${apart.map((name) => `host.${name}`)}])]
  .map((tree) => tree?.querySelector("fact-card"))
  .find((card) => card) ?? null`;
