/**
 * Notes on an element whether the pointer has come into it by moving, rather than had it scroll beneath itself.
 * Returns what stops it.
 */
export function watchEntry(element: HTMLElement): () => void {
  const watching = new AbortController();
  const options = { signal: watching.signal };
  const enter = () => element.setAttribute("data-entered", "");
  let last: PointerEvent | null = null;
  element.addEventListener(
    "pointermove",
    (event) => {
      // Test drivers move a pointer without saying by how much.
      const isElsewhere =
        last !== null && (event.clientX !== last.clientX || event.clientY !== last.clientY);
      if (event.movementX !== 0 || event.movementY !== 0 || isElsewhere) enter();
      last = event;
    },
    options,
  );
  element.addEventListener("pointerdown", enter, options);
  element.addEventListener(
    "pointerleave",
    () => {
      element.removeAttribute("data-entered");
      last = null;
    },
    options,
  );
  return () => watching.abort();
}
