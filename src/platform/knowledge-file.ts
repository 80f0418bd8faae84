import browser from "webextension-polyfill";
import type { Pack } from "../core/pack.ts";

/** The pack that ships with the extension; the build has checked it, so nothing checks it again. */
export async function fetchBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL("knowledge.json"));
  return (await response.json()) as Pack;
}
