import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What had the focus last on this page. Once it is gone, the focus falls to the body, and keys lead nowhere. */
let last: EventTarget | null = null;
let isFollowed = false;

function follow(): void {
  if (isFollowed) return;
  isFollowed = true;
  addEventListener("focusin", ({ target }) => {
    last = target;
  });
}

function isLost(): boolean {
  const { activeElement, body } = document;
  return last instanceof Node && !last.isConnected && activeElement === body;
}

/** The ref of what takes the focus if what had it is gone: as it appears, and whenever `now` changes. */
export function useLostFocus<E extends HTMLElement>(now?: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  follow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `now` is what the focus may be lost by.
  useLayoutEffect(() => {
    if (isLost()) ref.current?.focus();
  }, [now]);
  return ref;
}
