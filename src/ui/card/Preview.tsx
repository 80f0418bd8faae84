import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed once, and gone when the card scrolls
  useLayoutEffect(() => {
    const dialog = beside.closest(".dialog");
    if (!dialog || !box.current) return;
    if (!isByFocus) placeBeside(box.current, beside, dialog);
    else if (!placeAside(box.current, beside, dialog)) return close();
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
