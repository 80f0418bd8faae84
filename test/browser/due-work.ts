/**
 * Resolves after the idle work, and then the frame, that a page had due before, however busy the machine is.
 * Runs in the page; must not lean on anything outside itself.
 */
export async function dueWork(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    // Longer than any work of the extension's waits for idle time, so that it comes before.
    requestIdleCallback(resolve, { timeout: 2000 });
  });
  if (document.hidden) return;
  await new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    // A tab that is hidden meanwhile gets no frame.
    setTimeout(resolve, 1000);
  });
  await new Promise((resolve) => setTimeout(resolve));
}
