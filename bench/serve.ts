import { serve } from "../test/browser/server.ts";

/** Serves HTML texts on loopback, each at an address of its own. */
export async function serveTexts(
  documents: readonly string[],
): Promise<{ urls: string[]; close(): Promise<void> }> {
  const server = await serve(import.meta.dirname);
  const urls = documents.map((body, i) => server.put(`/${i}.html`, body));
  return { urls, close: () => server.close() };
}
