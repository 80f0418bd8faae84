/** The frame of a test page: what all of them have in common. */
export function htmlDocument({ head = "", body, script }) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Test page</title>${head}</head>
  <body>${body}<script src="${script}"></script></body>
</html>`;
}

/** A few sentences that name Putin, Minsk and the CSTO, so that pages have something to mark. */
export const STORY =
  "Vladimir Putin flew to Minsk on Monday. In Minsk the CSTO met, and Lukashenko opened the session.";
