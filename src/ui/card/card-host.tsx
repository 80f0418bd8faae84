import { render } from "preact";
import type { Box, Placement, Size } from "../../core/card/placement.ts";
import { Card } from "./Card.tsx";
import css from "./card.css";
import { CardMemory } from "./card-memory.ts";
import type { CardCallbacks, CardModel } from "./card-model.ts";

/** The card on a page: one `<fact-card>` element while it is open, and none while it is not. */
export interface CardHost {
  /** Draws the card, unseen until it is placed. */
  render(model: CardModel): void;
  /** The card as large as its style lets it be, and the viewport without scrollbars, in CSS pixels. */
  measure(): { card: Size; viewport: Size };
  /** Shows the card, with the edge next to its mark fixed: what unfolds grows away from the mark. */
  place(placement: Placement): void;
  /** Where it is, in the viewport. */
  box(): Box;
  contains(event: Event): boolean;
  /** Moves the focus in; `hide` gives it back. */
  focus(): void;
  hide(): void;
  /** Hides it for good. */
  destroy(): void;
}

export interface CardHostCallbacks extends CardCallbacks {
  /** The pointer has come into the card. */
  pointerInside(): void;
  focusWithin(within: boolean): void;
}

/** What is done in the card is no business of the page's own handlers. */
const OWN_EVENTS = [
  "auxclick",
  "beforeinput",
  "change",
  "click",
  "contextmenu",
  "copy",
  "dblclick",
  "focusin",
  "focusout",
  "input",
  "keydown",
  "keypress",
  "keyup",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "selectstart",
  "toggle",
  "touchend",
  "touchmove",
  "touchstart",
  "wheel",
];

/** The card of a page, hidden until it is placed. `destroy` leaves nothing behind. */
export function mountCard(document: Document, on: CardHostCallbacks): CardHost {
  const host = document.createElement("fact-card");
  const frame = document.createElement("div");
  const sizer = document.createElement("div");
  const root = shadowOf(host, frame, sizer);
  const ending = new AbortController();
  let focusedBefore: Element | null = null;
  let maxHeight = UNLIMITED;
  let memory = new CardMemory();

  const dialog = () => frame.querySelector<HTMLElement>(".dialog");
  const isShown = () => host.isConnected && host.matches(":popover-open");
  const style = (name: string, value: string) =>
    host.style.setProperty(`--fact-card-${name}`, value, "important");

  /** A popover joins the top layer above what is there; what joins later lies above it. */
  const raise = (event: Event) => {
    const { target } = event;
    const isRival = target instanceof Element && target.matches(":popover-open, dialog[open]");
    if (!isShown() || target === host || (event.type === "toggle" && !isRival)) return;
    const focused = root.activeElement;
    host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const options = { signal: ending.signal, capture: true };
  document.addEventListener("toggle", raise, options);
  document.addEventListener("fullscreenchange", raise, options);
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener("pointerenter", on.pointerInside, { capture: true });
  root.addEventListener("focusin", () => on.focusWithin(true));
  root.addEventListener("focusout", (event) => {
    const next = (event as FocusEvent).relatedTarget;
    if (!(next instanceof Node && root.contains(next))) on.focusWithin(false);
  });

  const hide = () => {
    if (!host.isConnected) return;
    const hadFocus = root.activeElement !== null;
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) {
      focusedBefore.focus({ preventScroll: true });
    }
    focusedBefore = null;
    maxHeight = UNLIMITED;
    render(null, frame);
    memory = new CardMemory();
  };

  return {
    render(model) {
      render(<Card model={model} memory={memory} on={on} />, frame);
    },
    measure() {
      if (!isShown()) {
        style("visibility", "hidden");
        if (!host.isConnected) document.documentElement.append(host);
        host.showPopover();
      }
      const viewport = sizeOf(sizer);
      style("width", `${viewport.width - 2 * SIDE_MARGIN_PX}px`);
      const scroller = dialog();
      const scrollTop = scroller?.scrollTop ?? 0;
      style("max-height", UNLIMITED);
      const card = sizeOf(host);
      style("max-height", maxHeight);
      if (scroller) scroller.scrollTop = scrollTop;
      return { card, viewport };
    },
    place(placement) {
      if (!host.isConnected) return;
      const { left, top, height, side } = placement;
      const bottom = sizeOf(sizer).height - top - height;
      maxHeight = `${placement.maxHeight}px`;
      style("left", `${left}px`);
      style("top", side === "below" ? `${top}px` : "auto");
      style("bottom", side === "above" ? `${bottom}px` : "auto");
      style("max-height", maxHeight);
      style("visibility", "visible");
    },
    box: () => host.getBoundingClientRect(),
    contains: (event) => event.composedPath().includes(host),
    focus() {
      if (document.activeElement !== host) focusedBefore = document.activeElement;
      dialog()?.focus({ preventScroll: true });
    },
    hide,
    destroy() {
      ending.abort();
      hide();
      render(null, frame);
    },
  };
}

/** Leaves the card to the limits of its own style. */
const UNLIMITED = "100vh";

/** What stays free at each side of a narrow viewport: the card is at most 100vw - 30px wide. */
const SIDE_MARGIN_PX = 15;

function shadowOf(host: HTMLElement, frame: HTMLElement, sizer: HTMLElement): ShadowRoot {
  host.popover = "manual";
  sizer.className = "sizer";
  frame.className = "frame card";
  const style = host.ownerDocument.createElement("style");
  // Set as text, not as a child node: Firefox then knows the style for the extension's, not the
  // page's, and a page's content security policy does not forbid it.
  style.textContent = css;
  const root = host.attachShadow({ mode: "open" });
  root.append(style, frame, sizer);
  return root;
}

function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
