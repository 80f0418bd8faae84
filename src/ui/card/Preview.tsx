import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface PreviewProps {
  id: string;
  /** The control whose words are shown, which stays uncovered. */
  beside: Element;
  /** The pointer has come to the words, or left them. */
  keep(): void;
  leave(): void;
  /** What is below may have moved. */
  close(): void;
  children: ComponentChildren;
}

const GAP_PX = 4;
const MARGIN_PX = 8;

/** A document's words over the card, which stays as it is below them. */
export function Preview({ id, beside, keep, leave, close, children }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed once, and gone when the card scrolls
  useLayoutEffect(() => {
    const dialog = beside.closest(".dialog");
    if (!dialog || !box.current) return;
    placeBeside(box.current, beside, dialog);
    dialog.addEventListener("scroll", close, { passive: true, once: true });
    return () => dialog.removeEventListener("scroll", close);
  }, [beside]);
  return (
    <div
      id={id}
      class="preview"
      role="tooltip"
      ref={box}
      onPointerEnter={keep}
      onPointerLeave={leave}
    >
      {children}
    </div>
  );
}

/** Below the control where there is room, else above it, as wide as the card's text. */
function placeBeside(box: HTMLElement, control: Element, dialog: Element): void {
  const zoom = box.currentCSSZoom ?? 1;
  const set = (name: string, px: number) => box.style.setProperty(name, `${px / zoom}px`);
  const { left, width } = dialog.getBoundingClientRect();
  set("left", left + MARGIN_PX);
  set("width", width - 2 * MARGIN_PX);
  const { top, bottom } = control.getBoundingClientRect();
  const below = innerHeight - MARGIN_PX - bottom - GAP_PX;
  const above = top - GAP_PX - MARGIN_PX;
  const { height } = box.getBoundingClientRect();
  if (height <= below || below >= above) {
    set("top", bottom + GAP_PX);
    set("max-height", below);
  } else {
    set("bottom", innerHeight - top + GAP_PX);
    set("max-height", above);
  }
}
