/** When, in ms, a frame is waited for no longer: a tab that is hidden meanwhile gets none. */
const LATEST_MS = 1000;

/** Returns a function that has `tell` called soon: once, however often it is called until then. */
export function oncePerFrame(
  document: Document,
  signal: AbortSignal,
  tell: () => void,
): () => void {
  let isDue = false;
  const tellNow = () => {
    if (isDue && !signal.aborted) tell();
    isDue = false;
  };
  return () => {
    if (isDue) return;
    isDue = true;
    if (!document.hidden) requestAnimationFrame(tellNow);
    setTimeout(tellNow, document.hidden ? 0 : LATEST_MS);
  };
}
