/** How long to wait, in ms, before a page that was still loading is asked again what it names. */
export const ASK_AGAIN_MS = 500;
