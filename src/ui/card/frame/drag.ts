import type { Point } from "../../../core/geometry.ts";

export interface DragCallbacks {
  /** The pointer has moved by this much since it was pressed, in CSS pixels. */
  move(by: Point): void;
  end(by: Point): void;
}

/** A pointer that moves less is pressing, not dragging. */
const LEAST_PX = 4;

/** Lets a card be dragged by its head and its handle. */
export function dragByHead(card: HTMLElement, begin: () => DragCallbacks): void {
  card.addEventListener("pointerdown", (event) => {
    const { target, button, pointerId } = event;
    if (!(target instanceof Element) || button !== 0) return;
    const grip = target.closest(".head, .handle");
    if (!grip || target.closest("button:not(.handle), .menu")) return;
    const from = { x: event.clientX, y: event.clientY };
    const drag = begin();
    let by: Point | null = null;
    const ending = new AbortController();
    const options = { signal: ending.signal };
    const moved = ({ clientX, clientY }: PointerEvent) => {
      const now = { x: clientX - from.x, y: clientY - from.y };
      if (!by && Math.hypot(now.x, now.y) < LEAST_PX) return;
      if (!by) card.setPointerCapture(pointerId);
      by = now;
      drag.move(now);
    };
    const ended = () => {
      ending.abort();
      if (by) drag.end(by);
    };
    card.addEventListener("pointermove", moved, options);
    card.addEventListener("pointerup", ended, options);
    card.addEventListener("pointercancel", ended, options);
  });
}
