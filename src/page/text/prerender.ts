/**
 * Waits until the reader enters the page. One made ready before that shares its tab, and the tab's
 * badge, with the one in view.
 */
export async function entered(document: Document): Promise<void> {
  if (!("prerendering" in document && document.prerendering)) return;
  await new Promise((resolve) =>
    document.addEventListener("prerenderingchange", resolve, { once: true }),
  );
}
