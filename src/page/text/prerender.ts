/** Resolves once a prerendered page is shown; until then its tab and badge belong to another page. */
export async function activated(document: Document): Promise<void> {
  if (!("prerendering" in document && document.prerendering)) return;
  await new Promise((resolve) =>
    document.addEventListener("prerenderingchange", resolve, { once: true }),
  );
}
