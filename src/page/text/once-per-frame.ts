/** Returns a function that has `tell` called soon: once, however often it is called until then. */
export function oncePerFrame(
  document: Document,
  signal: AbortSignal,
  tell: () => void,
): () => void {
  let isDue = false;
  const tellNow = () => {
    isDue = false;
    if (!signal.aborted) tell();
  };
  return () => {
    if (isDue) return;
    isDue = true;
    if (document.hidden) setTimeout(tellNow);
    else requestAnimationFrame(tellNow);
  };
}
