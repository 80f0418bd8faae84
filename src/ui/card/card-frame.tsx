import { render } from "preact";
import { frameLimits } from "../../core/card/frame-limits.ts";
import type { Box, Placement, Size } from "../../core/card/placement.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { TranslationProvider } from "../i18n.tsx";
import { Card } from "./Card.tsx";
import { CardMemory } from "./card-memory.ts";
import type { CardCallbacks, CardModel } from "./card-model.ts";
import { dragByHead } from "./drag.ts";
import { Handle } from "./Handle.tsx";
import type { View } from "./viewport.ts";

/** One card in the host. */
export interface CardFrame {
  /** Draws the card, unseen until it is placed. */
  render(model: CardModel): void;
  /** As large as it would be with all the room in the world, up to its own limits, in CSS pixels. */
  measure(): Size;
  /**
   * Shows the card beside a line box of its name, with the edge next to the name fixed: what unfolds
   * grows away from the name. On a small window it is a sheet, and once dragged it stays where it is.
   */
  place(placement: Placement, name: Box): void;
  /** A card whose name is out of view is not seen, unless it was dragged. */
  show(isNameInView: boolean): void;
  isSeen(): boolean;
  isOpen(): boolean;
  isPinned(): boolean;
  /** A pinned card is not seen while the page shows something modal. */
  rest(doesRest: boolean): void;
  box(): Box;
  contains(node: Node): boolean;
  focus(): void;
  close(): void;
}

export interface FrameCallbacks extends CardCallbacks {
  /** The reader has moved the card. */
  dragged(): void;
}

/** What a frame needs of the host it stands in. */
export interface FrameHost {
  /** What it stands behind in the root, in front of the frames that were there. */
  after: Element;
  /** The larger, the nearer to the reader. */
  level: number;
  view(): View;
  t: Translate;
  /** A frame has another place or size, or is gone. */
  changed(): void;
}

/** A sheet that is pulled further than this changes its height, or goes. */
const PULL_PX = 40;

export function createFrame(host: FrameHost, on: FrameCallbacks): CardFrame {
  const { ownerDocument } = host.after;
  const element = (className: string) =>
    Object.assign(ownerDocument.createElement("div"), { className });
  const [frame, shell, tail] = [element("frame card"), element("shell"), element("tail")];
  frame.append(shell, tail);
  host.after.after(frame);
  frame.style.zIndex = String(host.level);
  const memory = new CardMemory();
  let shown: CardModel | null = null;
  let isDragged = false;
  let isTall = false;
  let isOpen = true;
  const resizing = new ResizeObserver(host.changed);
  resizing.observe(frame);

  const style = (name: string, value: string) => frame.style.setProperty(name, value);
  /** From pixels of the viewport to the frame's own. */
  const px = (viewportPx: number) => `${viewportPx / (frame.currentCSSZoom ?? 1)}px`;
  const limits = () => frameLimits(host.view().room, isTall);

  const draw = () => {
    if (!shown) return;
    const { isSheet } = limits();
    frame.toggleAttribute("data-sheet", isSheet);
    render(
      <TranslationProvider value={host.t}>
        {isSheet && <Handle isTall={isTall} stretch={stretch} />}
        <Card model={shown} memory={memory} on={on} />
      </TranslationProvider>,
      shell,
    );
  };

  /** At the lower edge of what is in view. */
  const dock = () => {
    const { visible, below } = host.view();
    const { width, maxHeight } = limits();
    style("left", px(visible.left));
    style("top", "auto");
    style("bottom", px(below));
    style("width", `${width}px`);
    style("max-height", `${maxHeight}px`);
    host.changed();
  };

  const stretch = (tall: boolean) => {
    isTall = tall;
    draw();
    dock();
  };

  dragByHead(shell, () => {
    const { left, top } = frame.getBoundingClientRect();
    const { isSheet } = limits();
    return {
      move({ x, y }) {
        if (isSheet) return;
        if (!isDragged) on.dragged();
        isDragged = true;
        frame.dataset.dragged = "";
        const { visible } = host.view();
        const { width } = frame.getBoundingClientRect();
        style("left", px(between(left + x, visible.left, visible.left + visible.width - width)));
        style("top", px(between(top + y, visible.top, visible.top + visible.height - PULL_PX)));
        style("bottom", "auto");
        host.changed();
      },
      end({ y }) {
        if (!isSheet || Math.abs(y) < PULL_PX) return;
        if (y > 0 && !isTall) on.close();
        else stretch(y < 0);
      },
    };
  });

  return {
    render(model) {
      shown = model;
      draw();
    },
    measure() {
      draw();
      const { width, maxHeight } = limits();
      const scroller = shell.querySelector(".dialog");
      const scrollTop = scroller?.scrollTop ?? 0;
      const before = frame.style.maxHeight;
      style("width", `${width}px`);
      style("max-height", `${maxHeight}px`);
      const { width: wide, height } = frame.getBoundingClientRect();
      if (before) style("max-height", before);
      if (scroller) scroller.scrollTop = scrollTop;
      return { width: wide, height };
    },
    place({ left, top, height, maxHeight, side }, name) {
      style("visibility", "visible");
      if (isDragged) return;
      const { isSheet, maxHeight: own } = limits();
      if (isSheet) return dock();
      const { visible, below } = host.view();
      const bottom = below + visible.top + visible.height - top - height;
      style("left", px(left));
      style("top", side === "below" ? px(top) : "auto");
      style("bottom", side === "above" ? px(bottom) : "auto");
      style("max-height", `min(${own}px, ${px(maxHeight)})`);
      frame.dataset.side = side;
      tail.style.left = px(name.left + name.width / 2 - left);
      host.changed();
    },
    show(isNameInView) {
      style("visibility", isNameInView || isDragged ? "visible" : "hidden");
      host.changed();
    },
    isSeen: () => frame.style.visibility === "visible",
    isOpen: () => isOpen,
    isPinned: () => shown?.state === "ready" && shown.isPinned,
    rest: (doesRest) => frame.toggleAttribute("data-rests", doesRest),
    box: () => frame.getBoundingClientRect(),
    contains: (node) => frame.contains(node),
    focus: () => shell.querySelector<HTMLElement>(".dialog")?.focus({ preventScroll: true }),
    close() {
      isOpen = false;
      resizing.disconnect();
      render(null, shell);
      frame.remove();
      host.changed();
    },
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
