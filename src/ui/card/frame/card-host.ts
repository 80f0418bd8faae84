import type { Box, Point } from "../../../core/geometry.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { Announcer } from "./announcer.ts";
import { CardFrame } from "./card-frame.tsx";
import { createCardRoot, type RootMode } from "./card-root.ts";
import { selectedRange } from "./copy-selection.ts";
import { FocusBefore } from "./focus-before.ts";
import { leavesByTab } from "./frame-focus.ts";
import type { FrameCallbacks } from "./frame-host.ts";
import { putHost, styleHost } from "./host-style.ts";
import { keepSelectionIn } from "./keep-selection.ts";
import { isPannedAway, panTo } from "./pan.ts";
import { type Layer, type View, viewOf } from "./viewport.ts";

/** What the host needs of the page, and what it reports. */
export interface HostParts {
  /** The pointer has come onto a card. */
  pointerInside(frame: CardFrame): void;
  /** A button or a key was pressed on a card. */
  used(frame: CardFrame): void;
  /**
   * The node to put the cards' host into, so that readers can reach the cards: the innermost open layer around
   * the page's element at a point of the viewport, or else the document element.
   */
  layerAt(point: Point, cards: Element): Layer;
  /** Tab is about to leave the one card that is not pinned: if that closes now, Tab goes on from its name. */
  tabbedOut(): void;
  /** The focus has come to a card, or (null) left all of them; a press brings it too. */
  focusMoved(to: CardFrame | null, isByKeyboard: boolean): void;
}

/** Shortest time between two moves above the page's own layers, in ms: a page may open them again and again. */
const RAISE_MS = 50;

/**
 * The cards on a page: one `<fact-card>` element while one is open, and none while none is. `destroy` leaves
 * nothing behind.
 */
export class CardHost {
  readonly #document: Document;
  readonly #parts: HostParts;
  readonly #t: Translate;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #sizer: HTMLElement;
  readonly #announcer: Announcer;
  readonly #ending = new AbortController();
  /** The frontmost first. */
  #frames: CardFrame[] = [];
  #parent: Layer;
  readonly #focusBefore: FocusBefore;
  #level = 0;
  #raising: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, parts: HostParts, t: Translate, mode: RootMode = "closed") {
    this.#document = document;
    this.#parts = parts;
    this.#t = t;
    this.#parent = document.documentElement;
    [this.#host, this.#root] = createCardRoot(document, mode);
    this.#focusBefore = new FocusBefore(document, this.#root);
    this.#sizer = Object.assign(document.createElement("div"), { className: "sizer" });
    this.#announcer = new Announcer(document, () => this.#follow());
    this.#root.append(this.#sizer, this.#announcer.region);
    this.#listen();
  }

  /** Opens a card in front of the others, unseen until it is placed. */
  open(on: FrameCallbacks): CardFrame {
    this.#show();
    this.#level += 1;
    const host = {
      after: this.#sizer,
      level: this.#level,
      view: () => this.#view(),
      t: this.#t,
      changed: () => this.#follow(),
    };
    const frame = new CardFrame(host, on);
    this.#frames.unshift(frame);
    return frame;
  }

  /**
   * Moves the cards to where they can be reached whenever what is at a point of the viewport can, on top of
   * the page's own layers.
   */
  comeTo(point: Point): void {
    const layer = this.#parts.layerAt(point, this.#host);
    if (layer === this.#parent && this.#host.isConnected) return;
    this.#parent = layer;
    this.#show();
  }

  /** Brings a name, by its box in the viewport, into the part of it that pinch zoom leaves in view. */
  async panTo(boxOf: () => Box | undefined): Promise<void> {
    if (!isPannedAway(boxOf())) return;
    this.#show();
    const inView = panTo(this.#host, boxOf);
    this.#follow();
    await inView;
  }

  /** False once the page has taken the cards out; where it took the layer they stand in, they leave it. */
  isThere(): boolean {
    if (!this.#host.isConnected && !this.#parent.isConnected) {
      this.#parent = this.#document.documentElement;
      this.#show();
    }
    // No event tells that the page has taken out what was modal.
    this.#letRest();
    return this.#host.isConnected;
  }

  /** The part of the viewport that is in view, CSS pixels. */
  visible(): Box {
    return this.#view().visible;
  }

  /** Whether an event happened on a card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Whether a card is what is seen at a point of the viewport. */
  isAt({ x, y }: Point): boolean {
    if (!this.#host.isConnected) return false;
    const around = this.#host.getRootNode() as Document | ShadowRoot;
    return around.elementFromPoint(x, y) === this.#host;
  }

  /** Whether words are selected on a card. */
  hasSelection(frame: CardFrame): boolean {
    const range = selectedRange(this.#root);
    return [range?.startContainer, range?.endContainer].some((end) => end && frame.contains(end));
  }

  /** The card that has the focus. */
  focused(): CardFrame | null {
    return this.#frameOf(this.#root.activeElement);
  }

  /** Remembers what had the focus on the page, and moves it to a card, to a control of it by its `data-focus`. */
  focus(frame: CardFrame, control: string | null): void {
    this.#focusBefore.note();
    frame.focus(control);
  }

  /**
   * Gives the focus back to what had it on the page, where a card has it. Where nothing had it, Tab goes
   * on from what is at `name`, a point of the viewport.
   */
  giveBackFocus(name: Point | null): void {
    const focused = this.#root.activeElement;
    if (!(focused instanceof HTMLElement)) return;
    if (this.#focusBefore.giveBack()) return;
    const node = name && this.#document.caretPositionFromPoint(name.x, name.y)?.offsetNode;
    // A browser lets Tab go on from where the element that had the focus was removed.
    if (node instanceof Text && node.parentNode && !this.#host.contains(node)) {
      node.after(this.#host);
      this.#host.showPopover();
      focused.focus({ preventScroll: true });
      this.#host.remove();
      if (this.#frames.length > 1) this.#show();
    } else focused.blur();
  }

  /** Has screen readers read a text out. Nothing of it is seen, and no element has the focus. */
  announce(text: string): void {
    if (!this.#host.isConnected) {
      // What is behind a modal element is not read out.
      const modals = this.#document.querySelectorAll(":modal");
      this.#parent = [...modals].at(-1) ?? this.#document.documentElement;
      this.#show();
    }
    this.#announcer.announce(text);
  }

  /** Closes all cards for good. */
  destroy(): void {
    this.#ending.abort();
    clearTimeout(this.#raising);
    this.#announcer.stop();
    for (const frame of [...this.#frames]) frame.close();
    this.#host.remove();
  }

  #listen(): void {
    const { pointerInside, used, focusMoved } = this.#parts;
    const options = { signal: this.#ending.signal, capture: true };
    const rivalMoved = (event: Event) => this.#rivalMoved(event);
    this.#document.addEventListener("toggle", rivalMoved, options);
    this.#document.addEventListener("fullscreenchange", rivalMoved, options);
    const onFrame = (tell: (frame: CardFrame) => void) => (event: Event) => {
      const frame = this.#frameOf(event.target);
      if (frame) tell(frame);
    };
    this.#root.addEventListener("pointerenter", onFrame(pointerInside), { capture: true });
    for (const type of ["pointerdown", "keydown"]) this.#root.addEventListener(type, onFrame(used));
    const pressed = (event: Event) => {
      this.#focusBefore.note();
      keepSelectionIn(event, this.#root);
    };
    this.#root.addEventListener("pointerdown", pressed, { capture: true });
    this.#root.addEventListener("keydown", (event) => this.#tabbed(event as KeyboardEvent));
    this.#root.addEventListener("focusin", ({ target }) => {
      const isByKeyboard = target instanceof Element && target.matches(":focus-visible");
      focusMoved(this.#frameOf(target), isByKeyboard);
    });
    this.#root.addEventListener("focusout", (event) => {
      if (!this.#frameOf((event as FocusEvent).relatedTarget)) focusMoved(null, false);
    });
  }

  /** The host stands behind all of the page: past a card's last control the focus would leave the article. */
  #tabbed({ key, target, shiftKey, defaultPrevented }: KeyboardEvent): void {
    const frame = this.#frameOf(target);
    if (key !== "Tab" || defaultPrevented || !frame || !(target instanceof Element)) return;
    // The frontmost is the last opened: the one before is closing already.
    if (this.#frames.find((one) => !one.isPinned()) !== frame) return;
    if (!leavesByTab(target, frame, shiftKey)) return;
    this.#focusBefore.forget();
    this.#parts.tabbedOut();
  }

  #show(): void {
    const host = this.#host;
    if (host.parentNode !== this.#parent) this.#parent.appendChild(host);
    if (host.popover !== "manual") host.popover = "manual";
    // The page may have set these, as on all that is beside a dialog of its own.
    Object.assign(host, { inert: false, ariaHidden: null });
    if (!host.matches(":popover-open")) host.showPopover();
    // Where `cardStyle` has not come: better a card that outlives the extension than none.
    if (getComputedStyle(host).display === "none") styleHost(this.#host, "display", "block");
    const { documentElement } = this.#document;
    if (this.#parent !== documentElement && !host.checkVisibility()) {
      // A frame or a video in fullscreen, or a component with a closed root, draws nothing that is put in it.
      this.#parent = documentElement;
      this.#show();
      return;
    }
    styleHost(this.#host, "zoom", String(this.#view().zoom));
  }

  #rivalMoved({ type, target, isTrusted }: Event): void {
    const isRival = target instanceof Element && target.matches(":popover-open, dialog[open]");
    if (!isTrusted || target === this.#host || (type === "toggle" && !isRival)) return;
    this.#raising ??= setTimeout(() => this.#raise(), RAISE_MS);
  }

  /** A popover joins the top layer above what is there; what joins later lies above it. */
  #raise(): void {
    this.#raising = undefined;
    const host = this.#host;
    if (!host.isConnected || !host.matches(":popover-open")) return;
    if (host.ownerDocument !== this.#document) this.#parent = this.#document.documentElement;
    const focused = this.#root.activeElement;
    host.hidePopover();
    this.#show();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    this.#follow();
  }

  /** Gives the host the box of the frontmost card; takes it out of the page where there is none. */
  #follow(): void {
    this.#frames = this.#frames.filter((frame) => frame.isOpen());
    const [front] = this.#frames;
    const { documentElement } = this.#document;
    if (front?.isPinned() && this.#parent !== documentElement) {
      this.#parent = documentElement;
      this.#show();
    }
    this.#letRest();
    styleHost(this.#host, "visibility", front?.isSeen() ? "visible" : "hidden");
    styleHost(this.#host, "zoom", String(this.#view().zoom));
    if (!front) {
      if (this.#announcer.isBusy) return;
      this.#host.remove();
      this.#parent = documentElement;
      return;
    }
    putHost(this.#host, front.box());
  }

  #letRest(): void {
    const isBehindModal = this.#document.querySelector(":modal") !== null;
    for (const frame of this.#frames) frame.rest(frame.isPinned() && isBehindModal);
  }

  #view(): View {
    return viewOf(this.#sizer, this.#parent);
  }

  #frameOf(node: EventTarget | null): CardFrame | null {
    if (!(node instanceof Node)) return null;
    return this.#frames.find((frame) => frame.contains(node)) ?? null;
  }
}
