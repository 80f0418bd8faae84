import type { Page } from "puppeteer-core";

interface Context {
  id: number;
  name: string;
}

/**
 * Runs expressions in the content script's own world of a page (Chromium), as somebody could who has
 * broken into the page's process. An expression that throws gives `{error}`.
 */
export async function contentWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const client = await page.createCDPSession();
  const contexts: Context[] = [];
  client.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
  await client.send("Runtime.enable");
  const own = contexts.find(({ name }) => name === "Fact Context");
  if (!own) throw new Error(`No content script among ${contexts.map(({ name }) => name)}`);
  return async (expression) => {
    const { result } = await client.send("Runtime.evaluate", {
      expression: `(async () => {
        try { return JSON.stringify(await (${expression})) ?? "null" }
        catch (error) { return JSON.stringify({ error: String(error) }) }
      })()`,
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return JSON.parse(result.value);
  };
}
