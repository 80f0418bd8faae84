import { render } from "preact";
import type { Box, Point, Size } from "../../../core/geometry.ts";
import { frameLimits } from "../../../core/placement/frame-limits.ts";
import {
  type Corner,
  type Placement,
  placeMoved,
  placeWaiting,
  type WindowEdge,
} from "../../../core/placement/placement.ts";
import { TranslationProvider } from "../../i18n.tsx";
import { Card } from "../Card.tsx";
import { CardMemory } from "../model/card-memory.ts";
import type { CardModel } from "../model/card-model.ts";
import { closeOverlayIn, moveOverlays } from "../overlay/overlay.ts";
import { browserTextScale } from "./browser-text-scale.ts";
import { type DragCallbacks, dragByHead } from "./drag.ts";
import { focusedIn, focusIn } from "./frame-focus.ts";
import type { CardLook, FrameCallbacks, FrameHost } from "./frame-host.ts";
import { Handle } from "./Handle.tsx";
import { TieLine } from "./tie-line.ts";

/** From this distance on, in CSS pixels, pulling a sheet changes its height or closes it. */
const PULL_PX = 40;
/** A card is made up to this much higher than its limit rather than scroll for it, in CSS pixels. */
const SPARE_PX = 48;

/** One card in the host. */
export class CardFrame {
  readonly #host: FrameHost;
  readonly #on: FrameCallbacks;
  readonly #frame: HTMLElement;
  readonly #shell: HTMLElement;
  readonly #tail: HTMLElement;
  readonly #tie: TieLine;
  readonly #memory = new CardMemory();
  readonly #resizing: ResizeObserver;
  #shown: CardModel | null = null;
  /** Where the reader has moved the card's upper left corner to, in the viewport. */
  #moved: Point | null = null;
  #name: Box | null = null;
  #isNameInView = true;
  #isTall = false;
  #isAtTop = false;
  /** By how much the card may be higher than its limit, in its own pixels. */
  #spare = 0;
  #isOpen = true;
  #scale = 1;

  constructor(host: FrameHost, on: FrameCallbacks) {
    this.#host = host;
    this.#on = on;
    const element = (className: string) =>
      Object.assign(host.after.ownerDocument.createElement("div"), { className });
    this.#frame = element("frame card");
    this.#shell = element("shell");
    this.#tail = element("tail");
    this.#tie = new TieLine(element("tie"));
    this.#frame.append(this.#shell, this.#tail, this.#tie.element);
    host.after.after(this.#frame);
    this.#frame.style.zIndex = String(host.level);
    this.#resizing = new ResizeObserver(() => this.#changed());
    this.#resizing.observe(this.#frame);
    dragByHead(this.#shell, () => this.#dragging());
    this.#shell.addEventListener("contextmenu", () => on.menuOpened());
  }

  /** Changes the look of the card and of its frame. */
  dress({ scheme, textSize }: CardLook): void {
    this.#scale = (textSize / 100) * browserTextScale(this.#host.after);
    this.#style("zoom", String(this.#scale));
    this.#style("color-scheme", scheme ?? "");
  }

  /** Draws the card, unseen until it is placed. */
  render(model: CardModel): void {
    this.#shown = model;
    this.#draw();
  }

  /** The size that the card would have with unlimited room, up to its own limits, in CSS pixels. */
  measure(): Size {
    this.#draw();
    const { width, maxHeight } = this.#limits();
    const scroller = this.#shell.querySelector(".dialog");
    const scrollTop = scroller?.scrollTop ?? 0;
    const before = this.#frame.style.maxHeight;
    this.#style("width", `${width}px`);
    this.#style("max-height", `${maxHeight}px`);
    const cutOff = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
    // Kept once given, so that what unfolds later moves nothing under the pointer.
    if (cutOff > 0 && this.#spare + cutOff <= SPARE_PX / this.#scale) this.#spare += cutOff;
    this.#style("max-height", `${this.#limits().maxHeight}px`);
    const { width: wide, height } = this.box();
    if (before) this.#style("max-height", before);
    if (scroller) scroller.scrollTop = scrollTop;
    return { width: wide, height };
  }

  /**
   * Shows the card beside a line box of its name, with the edge next to the name fixed: what unfolds
   * grows away from the name. On a small window it is a sheet. Once moved it stays where the reader put
   * it, as far as that is in view, and a line ties it to its name.
   */
  place(placement: Placement, name: Box): void {
    this.#style("visibility", "visible");
    this.#name = name;
    this.#isNameInView = true;
    if (this.#limits().isSheet) this.#dock();
    else if (this.#moved) this.#moveTo(this.#moved);
    else this.#placeBeside(placement, name);
  }

  /**
   * Its name is out of view, beyond this edge of the window or (null) to a side or nowhere: until it is placed
   * again, a card waits at that edge, or else where it is or was moved to, as far as that is in view.
   */
  leaveName(edge: WindowEdge | null): void {
    this.#isNameInView = false;
    this.measure();
    if (this.#limits().isSheet) this.#dock();
    else this.#waitAt(this.#moved ? null : edge);
  }

  isSeen(): boolean {
    return this.#frame.style.visibility === "visible";
  }

  isOpen(): boolean {
    return this.#isOpen;
  }

  isPinned(): boolean {
    return this.#shown?.state === "ready" && this.#shown.isPinned;
  }

  /** A pinned card is not seen, and has no box, while the page shows something modal. */
  rest(doesRest: boolean): void {
    this.#frame.toggleAttribute("data-rests", doesRest);
  }

  /** In the viewport, CSS pixels. */
  box(): Box {
    return this.#frame.getBoundingClientRect();
  }

  contains(node: Node): boolean {
    return this.#frame.contains(node);
  }

  /** Goes to a control of the card by its `data-focus`; to the card itself where it has none such. */
  focus(control: string | null): void {
    focusIn(this.#shell, control);
  }

  /** The `data-focus` of the control that has the focus, null where none that bears one has it. */
  focused(): string | null {
    return focusedIn(this.#shell);
  }

  /** Closes what is open over the card; false where nothing is. */
  closeOverlay(): boolean {
    return closeOverlayIn(this.#shell);
  }

  close(): void {
    this.#isOpen = false;
    this.#resizing.disconnect();
    render(null, this.#shell);
    this.#frame.remove();
    this.#host.changed();
  }

  #style(name: string, value: string): void {
    this.#frame.style.setProperty(name, value);
  }

  /** From pixels of the viewport to the frame's own. */
  #px(viewportPx: number): string {
    return `${viewportPx / (this.#frame.currentCSSZoom ?? 1)}px`;
  }

  #limits() {
    const { room, visible } = this.#host.view();
    const name = this.#name;
    const inRoom = (y: number) => ((y - visible.top) * room.height) / visible.height;
    const line = name && { top: inRoom(name.top), bottom: inRoom(name.top + name.height) };
    const card = { isTall: this.#isTall, scale: this.#scale };
    const sheetName = line && { ...line, wasAtTop: this.#isAtTop };
    const own = frameLimits(room, { ...card, name: sheetName });
    return own.isSheet ? own : { ...own, maxHeight: own.maxHeight + this.#spare };
  }

  #draw(): void {
    if (!this.#shown) return;
    const { isSheet } = this.#limits();
    if (isSheet) this.#frame.dataset.sheet = this.#isAtTop ? "top" : "bottom";
    else delete this.#frame.dataset.sheet;
    const stretch = (isTall: boolean) => this.#stretch(isTall);
    const handle = isSheet && <Handle isTall={this.#isTall} stretch={stretch} />;
    const on = isSheet ? this.#on : { ...this.#on, move: (by: Point) => this.#moveBy(by) };
    render(
      <TranslationProvider value={this.#host.t}>
        {!this.#isAtTop && handle}
        <Card model={this.#shown} memory={this.#memory} on={on} />
        {this.#isAtTop && handle}
      </TranslationProvider>,
      this.#shell,
    );
  }

  #placeBeside({ left, top, height, maxHeight, side }: Placement, name: Box): void {
    const { visible, below } = this.#host.view();
    const bottom = below + visible.top + visible.height - top - height;
    this.#style("left", this.#px(left));
    this.#style("top", side === "below" ? this.#px(top) : "auto");
    this.#style("bottom", side === "above" ? this.#px(bottom) : "auto");
    this.#style("max-height", `min(${this.#limits().maxHeight}px, ${this.#px(maxHeight)})`);
    this.#frame.dataset.side = side;
    this.#tail.style.left = this.#px(name.left + name.width / 2 - left);
    this.#changed();
  }

  /** Without a tail, since the name is not there. */
  #waitAt(edge: WindowEdge | null): void {
    delete this.#frame.dataset.side;
    const [box, { visible }] = [this.box(), this.#host.view()];
    const here = this.#moved ?? { x: box.left, y: box.top };
    this.#setCorner(edge ? placeWaiting(edge, box, visible) : placeMoved(here, box.width, visible));
  }

  /** Fixes the upper left corner. */
  #setCorner({ left, top, maxHeight }: Corner): void {
    this.#style("left", this.#px(left));
    this.#style("top", this.#px(top));
    this.#style("bottom", "auto");
    this.#style("max-height", `min(${this.#limits().maxHeight}px, ${this.#px(maxHeight)})`);
    this.#changed();
  }

  /** Puts a sheet at the lower edge of what is in view, or at the upper where it would cover its name. */
  #dock(): void {
    const { visible, below } = this.#host.view();
    const { width, maxHeight, isAtTop } = this.#limits();
    if (isAtTop !== this.#isAtTop) {
      this.#isAtTop = isAtTop;
      this.#draw();
    }
    this.#style("left", this.#px(visible.left));
    this.#style("top", isAtTop ? this.#px(visible.top) : "auto");
    this.#style("bottom", isAtTop ? "auto" : this.#px(below));
    this.#style("width", `${width}px`);
    this.#style("max-height", `${maxHeight}px`);
    this.#changed();
  }

  #stretch(isTall: boolean): void {
    this.#isTall = isTall;
    this.#draw();
    this.#dock();
  }

  #changed(): void {
    const isTied = this.#moved !== null && this.#isNameInView && !this.#limits().isSheet;
    this.#tie.draw(this.box(), isTied ? this.#name : null, (px) => this.#px(px));
    moveOverlays(this.#shell);
    this.#host.changed();
  }

  /** Puts the card where the reader wants it, or as near to that as is in view. */
  #moveTo(wanted: Point): void {
    this.#moved = wanted;
    this.#frame.dataset.dragged = "";
    this.#setCorner(placeMoved(wanted, this.box().width, this.#host.view().visible));
  }

  #moveBy({ x, y }: Point, { left, top } = this.box()): void {
    this.#on.dragged();
    this.#moveTo({ x: left + x, y: top + y });
  }

  #dragging(from = this.box(), { isSheet } = this.#limits()): DragCallbacks {
    return {
      move: (by) => (isSheet ? undefined : this.#moveBy(by, from)),
      end: ({ y }) => {
        if (!isSheet || Math.abs(y) < PULL_PX) return;
        const isPulledOut = y > 0 === this.#isAtTop;
        if (!isPulledOut && !this.#isTall) this.#on.close();
        else this.#stretch(isPulledOut);
      },
    };
  }
}
