import type { Pack } from "../core/pack.ts";

/**
 * The pack that ships with the extension; the build has checked it, so nothing checks it again. For the
 * extension's own contexts, workers included, whose root is the extension's.
 */
export async function fetchBundledPack(): Promise<Pack> {
  const response = await fetch("/knowledge.json");
  return (await response.json()) as Pack;
}
