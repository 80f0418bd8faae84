/**
 * Claims the document for this content script until the signal aborts; false where another one of this
 * version serves it, since the browser and the background may both have run the script. In a document that
 * outlived the extension as it was before, it first waits two ticks: by then the script left from before
 * has found at its own tick that its extension is gone, and has cleaned up. A document's timers run in the
 * order in which they are due, however late a hidden tab runs them.
 *
 * @param tickMs how often a content script looks whether its extension is still there
 */
export async function claimDocument(signal: AbortSignal, tickMs: number): Promise<boolean> {
  const before = globalThis.factContextDocument;
  if (before === "served") return false;
  globalThis.factContextDocument = "served";
  signal.addEventListener("abort", () => {
    globalThis.factContextDocument = undefined;
  });
  if (before === "outlived") await new Promise((resolve) => setTimeout(resolve, 2 * tickMs));
  return true;
}
