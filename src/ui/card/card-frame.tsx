import { render } from "preact";
import { frameLimits } from "../../core/card/frame-limits.ts";
import type { Point } from "../../core/card/hover.ts";
import {
  type Box,
  type Placement,
  type Size,
  USEFUL_HEIGHT_PX,
  VIEWPORT_MARGIN_PX,
} from "../../core/card/placement.ts";
import { tieBetween } from "../../core/card/tie.ts";
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
  /** Changes the look of the card and of its frame. */
  dress(look: CardLook): void;
  /** Draws the card, unseen until it is placed. */
  render(model: CardModel): void;
  /** The size that the card would have with unlimited room, up to its own limits, in CSS pixels. */
  measure(): Size;
  /**
   * Shows the card beside a line box of its name, with the edge next to the name fixed: what unfolds
   * grows away from the name. On a small window it is a sheet. Once moved it stays where the reader put
   * it, as far as that is in view, and a line ties it to its name.
   */
  place(placement: Placement, name: Box): void;
  /** A card whose name is out of view is not seen, unless the reader has moved it. */
  show(isNameInView: boolean): void;
  isSeen(): boolean;
  isOpen(): boolean;
  isPinned(): boolean;
  /** A pinned card is not seen while the page shows something modal. */
  rest(doesRest: boolean): void;
  box(): Box;
  contains(node: Node): boolean;
  /** Goes to a control of the card by its `data-focus`; to the card itself where it has none such. */
  focus(control: string | null): void;
  /** The `data-focus` of the control that has the focus, null where none that bears one has it. */
  focused(): string | null;
  /** Closes the menu of the card's head, its button has the focus then; false where none is open. */
  closeMenu(): boolean;
  close(): void;
}

/** How cards look to this reader. */
export interface CardLook {
  /** Null for the one that the system prefers. */
  scheme: "light" | "dark" | null;
  /** The size of the text, in percent of the usual one. */
  textSize: number;
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

/** From this distance on, in CSS pixels, pulling a sheet changes its height or closes it. */
const PULL_PX = 40;
/** A card is made up to this much higher than its limit rather than scroll for it, in CSS pixels. */
const SPARE_PX = 48;

export function createFrame(host: FrameHost, on: FrameCallbacks): CardFrame {
  const { ownerDocument } = host.after;
  const element = (className: string) =>
    Object.assign(ownerDocument.createElement("div"), { className });
  const [frame, shell] = [element("frame card"), element("shell")];
  const [tail, tie] = [element("tail"), element("tie")];
  frame.append(shell, tail, tie);
  host.after.after(frame);
  frame.style.zIndex = String(host.level);
  const memory = new CardMemory();
  let shown: CardModel | null = null;
  /** Where the reader has moved the card's upper left corner to, in the viewport. */
  let moved: Point | null = null;
  let name: Box | null = null;
  let isNameInView = true;
  let isTall = false;
  let isAtTop = false;
  /** By how much the card may be higher than its limit, in its own pixels. */
  let spare = 0;
  let isOpen = true;
  let scale = 1;
  const resizing = new ResizeObserver(() => {
    drawTie();
    host.changed();
  });
  resizing.observe(frame);

  const style = (name: string, value: string) => frame.style.setProperty(name, value);
  /** From pixels of the viewport to the frame's own. */
  const px = (viewportPx: number) => `${viewportPx / (frame.currentCSSZoom ?? 1)}px`;
  const limits = () => {
    const { room, visible } = host.view();
    const inRoom = (y: number) => ((y - visible.top) * room.height) / visible.height;
    const line = name && { top: inRoom(name.top), bottom: inRoom(name.top + name.height) };
    const own = frameLimits(room, isTall, scale, line && { ...line, wasAtTop: isAtTop });
    return own.isSheet ? own : { ...own, maxHeight: own.maxHeight + spare };
  };

  const draw = () => {
    if (!shown) return;
    const { isSheet } = limits();
    if (isSheet) frame.dataset.sheet = isAtTop ? "top" : "bottom";
    else delete frame.dataset.sheet;
    const handle = isSheet && <Handle isTall={isTall} stretch={stretch} />;
    render(
      <TranslationProvider value={host.t}>
        {!isAtTop && handle}
        <Card model={shown} memory={memory} on={isSheet ? on : { ...on, move: moveBy }} />
        {isAtTop && handle}
      </TranslationProvider>,
      shell,
    );
  };

  /** At the lower edge of what is in view, or at the upper where it would cover its name. */
  const dock = () => {
    const { visible, below } = host.view();
    const { width, maxHeight, isAtTop: goesToTop } = limits();
    if (goesToTop !== isAtTop) {
      isAtTop = goesToTop;
      draw();
    }
    style("left", px(visible.left));
    style("top", isAtTop ? px(visible.top) : "auto");
    style("bottom", isAtTop ? "auto" : px(below));
    style("width", `${width}px`);
    style("max-height", `${maxHeight}px`);
    host.changed();
  };

  const stretch = (tall: boolean) => {
    isTall = tall;
    draw();
    dock();
  };

  const drawTie = () => {
    const isTied = moved !== null && isNameInView && !limits().isSheet;
    const box = frame.getBoundingClientRect();
    const line = isTied && name ? tieBetween(box, name) : null;
    tie.hidden = line === null;
    if (!line) return;
    tie.style.left = px(line.from.x - box.left);
    tie.style.top = px(line.from.y - box.top);
    tie.style.width = px(line.length);
    tie.style.rotate = `${line.angle}rad`;
  };

  /** Where the reader has put the card, or as near to it as is in view. */
  const moveTo = (wanted: Point) => {
    if (!moved) on.dragged();
    moved = wanted;
    frame.dataset.dragged = "";
    const { visible } = host.view();
    const { width } = frame.getBoundingClientRect();
    const bottom = visible.top + visible.height - VIEWPORT_MARGIN_PX;
    const top = between(wanted.y, visible.top, bottom - USEFUL_HEIGHT_PX);
    style("left", px(between(wanted.x, visible.left, visible.left + visible.width - width)));
    style("top", px(top));
    style("bottom", "auto");
    style("max-height", `min(${limits().maxHeight}px, ${px(bottom - top)})`);
    drawTie();
    host.changed();
  };

  const moveBy = ({ x, y }: Point) => {
    const { left, top } = frame.getBoundingClientRect();
    moveTo({ x: left + x, y: top + y });
  };

  dragByHead(shell, () => {
    const { left, top } = frame.getBoundingClientRect();
    const { isSheet } = limits();
    return {
      move({ x, y }) {
        if (!isSheet) moveTo({ x: left + x, y: top + y });
      },
      end({ y }) {
        if (!isSheet || Math.abs(y) < PULL_PX) return;
        const isPulledOut = y > 0 === isAtTop;
        if (!isPulledOut && !isTall) on.close();
        else stretch(isPulledOut);
      },
    };
  });

  return {
    dress({ scheme, textSize }) {
      scale = textSize / 100;
      style("zoom", String(scale));
      style("color-scheme", scheme ?? "");
    },
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
      const cutOff = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
      // Kept once given, so that what unfolds later moves nothing under the pointer.
      if (cutOff > 0 && spare + cutOff <= SPARE_PX / scale) spare += cutOff;
      style("max-height", `${limits().maxHeight}px`);
      const { width: wide, height } = frame.getBoundingClientRect();
      if (before) style("max-height", before);
      if (scroller) scroller.scrollTop = scrollTop;
      return { width: wide, height };
    },
    place({ left, top, height, maxHeight, side }, placedAt) {
      style("visibility", "visible");
      name = placedAt;
      const { isSheet, maxHeight: own } = limits();
      if (isSheet) return dock();
      if (moved) return moveTo(moved);
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
    show(isInView) {
      isNameInView = isInView;
      style("visibility", isInView || moved ? "visible" : "hidden");
      drawTie();
      host.changed();
    },
    isSeen: () => frame.style.visibility === "visible",
    isOpen: () => isOpen,
    isPinned: () => shown?.state === "ready" && shown.isPinned,
    rest: (doesRest) => frame.toggleAttribute("data-rests", doesRest),
    box: () => frame.getBoundingClientRect(),
    contains: (node) => frame.contains(node),
    focus(control) {
      const wanted = control && shell.querySelector<HTMLElement>(`[data-focus="${control}"]`);
      const target = wanted || shell.querySelector<HTMLElement>(".dialog");
      target?.focus({ preventScroll: true });
    },
    focused() {
      const { activeElement } = frame.getRootNode() as ShadowRoot;
      const isWithin = activeElement !== null && frame.contains(activeElement);
      return isWithin ? activeElement.getAttribute("data-focus") : null;
    },
    closeMenu() {
      const button = shell.querySelector<HTMLElement>("[aria-haspopup][aria-expanded=true]");
      button?.focus({ preventScroll: true });
      return button !== null;
    },
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
