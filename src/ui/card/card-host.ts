import type { Point } from "../../core/card/hover.ts";
import type { Box } from "../../core/card/placement.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { type CardFrame, createFrame, type FrameCallbacks } from "./card-frame.tsx";
import { createCardRoot, type RootMode } from "./card-root.ts";
import { layerAt } from "./top-layer.ts";
import { viewOf } from "./viewport.ts";

/** The cards on a page: one `<fact-card>` element while one is open, and none while none is. */
export interface CardHost {
  /** A card in front of the others, unseen until it is placed. */
  open(on: FrameCallbacks): CardFrame;
  /**
   * Moves the cards to where they can be reached whenever what is at a point of the viewport can, on top of
   * the page's own layers.
   */
  comeTo(point: Point): void;
  /** False once the page has taken the cards out; where it took the layer they stand in, they leave it. */
  isThere(): boolean;
  /** The part of the viewport that is in view, CSS pixels. */
  visible(): Box;
  /** Whether an event happened on a card. */
  holds(event: Event): boolean;
  /** Whether a card is what is seen at a point of the viewport. */
  isAt(point: Point): boolean;
  /** The card that has the focus. */
  focused(): CardFrame | null;
  /** Remembers what had the focus on the page, and moves it to a card, to a control of it by its `data-focus`. */
  focus(frame: CardFrame, control: string | null): void;
  /**
   * Gives the focus back to what had it on the page, where a card has it. Where nothing had it, Tab goes
   * on from what is at `name`, a point of the viewport.
   */
  giveBackFocus(name: Point | null): void;
  /** Has screen readers read a text out. Nothing of it is seen, and no element has the focus. */
  announce(text: string): void;
  /** Closes all cards for good. */
  destroy(): void;
}

export interface HostCallbacks {
  /** The pointer has come onto a card. */
  pointerInside(frame: CardFrame): void;
  /** The focus has come to a card, or (null) left all of them. */
  focusMoved(to: CardFrame | null): void;
}

/**
 * Shortest time between two moves above the page's own layers, in ms: a page may open them again and again.
 */
const RAISE_MS = 50;

/** How long a live region must be in the page before a change of it is read out, in ms. */
const BEFORE_TELLING_MS = 200;
/** How long an announcement stays in the region, in ms: screen readers take it over within a moment. */
const TELLING_MS = 3000;

/** The cards of a page. `destroy` leaves nothing behind. */
export function mountCards(
  document: Document,
  on: HostCallbacks,
  t: Translate,
  mode: RootMode = "closed",
): CardHost {
  const [host, root] = createCardRoot(document, mode);
  const sizer = document.createElement("div");
  sizer.className = "sizer";
  const status = document.createElement("div");
  status.className = "status";
  status.role = "status";
  root.append(sizer, status);
  const ending = new AbortController();
  /** The frontmost first. */
  let frames: CardFrame[] = [];
  let parent: Element = document.documentElement;
  let focusedBefore: Element | null = null;
  let level = 0;
  let raising: ReturnType<typeof setTimeout> | undefined;
  /** Set while something is told to screen readers. */
  let telling: ReturnType<typeof setTimeout> | undefined;

  const isShown = () => host.isConnected && host.matches(":popover-open");
  const style = (name: string, value: string) =>
    host.style.setProperty(`--fact-card-${name}`, value, "important");
  const frameOf = (node: EventTarget | null) =>
    node instanceof Node ? (frames.find((frame) => frame.contains(node)) ?? null) : null;
  const view = () => viewOf(sizer, parent);

  function show(): void {
    if (host.parentNode !== parent) parent.append(host);
    if (host.popover !== "manual") host.popover = "manual";
    if (!host.matches(":popover-open")) host.showPopover();
    // Where `cardStyle` has not come: better a card that outlives the extension than none.
    if (getComputedStyle(host).display === "none") style("display", "block");
    style("zoom", String(viewOf(sizer, parent).zoom));
  }

  /** A popover joins the top layer above what is there; what joins later lies above it. */
  function raise(): void {
    raising = undefined;
    if (!isShown()) return;
    const focused = root.activeElement;
    host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    follow();
  }

  function rivalMoved({ type, target, isTrusted }: Event): void {
    const isRival = target instanceof Element && target.matches(":popover-open, dialog[open]");
    if (!isTrusted || target === host || (type === "toggle" && !isRival)) return;
    raising ??= setTimeout(raise, RAISE_MS);
  }

  /** The host's own box is that of the frontmost card. */
  function follow(): void {
    frames = frames.filter((frame) => frame.isOpen());
    const [front] = frames;
    if (front?.isPinned() && parent !== document.documentElement) {
      parent = document.documentElement;
      show();
    }
    const isBehindModal = document.querySelector(":modal") !== null;
    for (const frame of frames) frame.rest(frame.isPinned() && isBehindModal);
    style("visibility", front?.isSeen() ? "visible" : "hidden");
    style("zoom", String(view().zoom));
    if (!front) {
      if (telling !== undefined) return;
      host.remove();
      parent = document.documentElement;
      return;
    }
    const scale = host.currentCSSZoom ?? 1;
    const { left, top, width, height } = front.box();
    for (const [name, px] of Object.entries({ left, top, width, height })) {
      style(name, `${px / scale}px`);
    }
  }

  const options = { signal: ending.signal, capture: true };
  document.addEventListener("toggle", rivalMoved, options);
  document.addEventListener("fullscreenchange", rivalMoved, options);
  root.addEventListener(
    "pointerenter",
    ({ target }) => {
      const frame = frameOf(target);
      if (frame) on.pointerInside(frame);
    },
    { capture: true },
  );
  root.addEventListener("focusin", ({ target }) => on.focusMoved(frameOf(target)));
  root.addEventListener("focusout", (event) => {
    const next = frameOf((event as FocusEvent).relatedTarget);
    if (!next) on.focusMoved(null);
  });

  const giveBackFocus = (name: Point | null) => {
    const focused = root.activeElement;
    if (!(focused instanceof HTMLElement)) return;
    const before = focusedBefore;
    focusedBefore = null;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
      return;
    }
    const node = name && document.caretPositionFromPoint(name.x, name.y)?.offsetNode;
    // A browser lets Tab go on from where the element that had the focus was removed.
    if (node instanceof Text && node.parentNode && !host.contains(node)) {
      node.after(host);
      host.showPopover();
      focused.focus({ preventScroll: true });
      host.remove();
      if (frames.length > 1) show();
    } else focused.blur();
  };

  return {
    open(callbacks) {
      show();
      const frame = createFrame(
        { after: sizer, level: ++level, view, t, changed: follow },
        callbacks,
      );
      frames.unshift(frame);
      return frame;
    },
    comeTo(point) {
      const layer = layerAt(document, point, host);
      if (layer === parent && host.isConnected) return;
      parent = layer;
      show();
    },
    isThere() {
      if (!host.isConnected && !parent.isConnected) {
        parent = document.documentElement;
        show();
      }
      return host.isConnected;
    },
    visible: () => view().visible,
    holds: (event) => event.composedPath().includes(host),
    isAt({ x, y }) {
      if (!host.isConnected) return false;
      const around = host.getRootNode() as Document | ShadowRoot;
      return around.elementFromPoint(x, y) === host;
    },
    focused: () => frameOf(root.activeElement),
    focus(frame, control) {
      if (root.activeElement === null) focusedBefore = document.activeElement;
      frame.focus(control);
    },
    giveBackFocus,
    announce(text) {
      clearTimeout(telling);
      if (!host.isConnected) {
        // What is behind a modal element is not read out.
        parent = [...document.querySelectorAll(":modal")].at(-1) ?? document.documentElement;
        show();
      }
      status.textContent = "";
      telling = setTimeout(() => {
        status.textContent = text;
        telling = setTimeout(() => {
          telling = undefined;
          status.textContent = "";
          follow();
        }, TELLING_MS);
      }, BEFORE_TELLING_MS);
    },
    destroy() {
      ending.abort();
      clearTimeout(raising);
      clearTimeout(telling);
      for (const frame of [...frames]) frame.close();
      host.remove();
    },
  };
}
