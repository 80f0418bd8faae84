/**
 * Keeps a popup whole in view in a window that is lower than it, as on a low screen: its list gives way. The
 * document stays as high as the popup would be, since browsers make the window as high as that where they can.
 * Returns what ends it.
 */
export function fitWindow(main: HTMLElement): () => void {
  const { documentElement } = main.ownerDocument;
  const fit = () => {
    main.style.maxHeight = "";
    documentElement.style.minHeight = "";
    const { offsetHeight, scrollHeight } = main;
    const isTooHigh = scrollHeight > Math.min(innerHeight, offsetHeight);
    documentElement.toggleAttribute("data-fitted", isTooHigh);
    if (!isTooHigh) return;
    main.style.maxHeight = `${Math.min(innerHeight, offsetHeight)}px`;
    documentElement.style.minHeight = `${offsetHeight}px`;
  };
  const watching = new ResizeObserver(fit);
  watching.observe(main);
  addEventListener("resize", fit);
  return () => {
    watching.disconnect();
    removeEventListener("resize", fit);
  };
}
