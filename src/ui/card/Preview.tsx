import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { placeBeside } from "./place-beside.ts";

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
