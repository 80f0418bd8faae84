import browser from "webextension-polyfill";

/** The pack that ships with the extension, as parsed JSON; see `core/knowledge/pack.ts`. */
export async function fetchBundledPack(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL("knowledge.json"));
  return response.json();
}
