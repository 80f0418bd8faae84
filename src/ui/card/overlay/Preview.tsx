import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useOverlay } from "./overlay.ts";
import { placeAside, placeBeside } from "./place-beside.ts";

interface PreviewProps {
  id: string;
  /** The control whose words are shown, which stays uncovered. */
  beside: Element;
  /** Whether the focus shows it: then it must not cover what follows the control. */
  isByFocus: boolean;
  /** The pointer has come to the words, or left them. */
  keep(): void;
  leave(): void;
  /** What is below may have moved. */
  close(): void;
  children: ComponentChildren;
}

/** A document's words over the card, which stays as it is below them. */
export function Preview({ id, beside, isByFocus, keep, leave, close, children }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = (element: HTMLElement) => {
    const dialog = beside.closest(".dialog");
    if (!dialog) return;
    if (!isByFocus) placeBeside(element, beside, dialog);
    else if (!placeAside(element, beside, dialog)) close();
  };
  useOverlay({ box, beside, place, dismiss: close });
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone when the card first scrolls
  useLayoutEffect(() => {
    const dialog = beside.closest(".dialog");
    dialog?.addEventListener("scroll", close, { passive: true, once: true });
    return () => dialog?.removeEventListener("scroll", close);
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
