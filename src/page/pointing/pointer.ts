import { rootElementOf } from "../text/own-properties.ts";
import type { PageMention } from "../text/page-mention.ts";
import { toTop } from "./frames.ts";

/** A marked mention on the page, whichever painter shows it and in however many pieces. */
export interface MarkedMention {
  mention: PageMention;
  /** The element that is measured to find where on the page its block is. */
  readonly box: Element;
  /** One range for each text node it runs through, as the page's tree stands now. */
  ranges(): Range[];
  /** Its line boxes in the top window's viewport, CSS pixels, in reading order; empty once gone. */
  lineBoxes(): DOMRect[];
  /** The surface form as it stands in the page. */
  surface(): string;
}

/** The page as far as the pointer needs it. */
export interface PointedPage {
  mentionAt(x: number, y: number): MarkedMention | null;
  eachDocument(visit: (document: Document) => void): void;
}

/** A point of the top window's viewport, with the keys held and the kind of pointer. */
export interface PointerPoint {
  x: number;
  y: number;
  alt: boolean;
  shift: boolean;
  touch: boolean;
}

export interface PointerEvents {
  /** The pointer has come onto a mention; if from another one, `left` is not called before. */
  entered(mention: MarkedMention, point: PointerPoint): void;
  /** It has moved on a mention or (null) off all of them; also called when Alt is pressed or released. */
  moved(mention: MarkedMention | null, point: PointerPoint): void;
  /** It has left a mention, or the mention has scrolled away or gone from under it; or it has left the window. */
  left(point: PointerPoint): void;
  /** A click or a tap on a mention, with no key held. Links under it work as ever unless the event is prevented. */
  clicked(mention: MarkedMention, point: PointerPoint, event: MouseEvent): void;
}

/** Where the pointer is until it has moved, and once it has left the window. */
const NOWHERE: PointerPoint = { x: -1, y: -1, alt: false, shift: false, touch: false };

/** Follows the pointer over a page's mentions, at most once a frame, until the signal aborts. */
export function watchPointer(page: PointedPage, events: PointerEvents, signal: AbortSignal): void {
  const pointer = new Pointer(page, events, signal);
  page.eachDocument((document) => pointer.listenIn(document));
}

class Pointer {
  readonly #page: PointedPage;
  readonly #events: PointerEvents;
  readonly #signal: AbortSignal;
  #over: MarkedMention | null = null;
  #point = NOWHERE;
  #next: "move" | "scroll" | null = null;

  constructor(page: PointedPage, events: PointerEvents, signal: AbortSignal) {
    this.#page = page;
    this.#events = events;
    this.#signal = signal;
  }

  /** Adds the same functions each time, so that a document may be given twice. */
  listenIn(document: Document): void {
    const { defaultView } = document;
    if (!defaultView) return;
    const signal = this.#signal;
    const options = { signal, capture: true };
    defaultView.addEventListener("pointermove", this.#moved, options);
    defaultView.addEventListener("click", this.#clicked, { signal, capture: true });
    defaultView.addEventListener("scroll", this.#scrolled, options);
    const root: HTMLElement | null = rootElementOf(document);
    root?.addEventListener("pointerleave", this.#gone, options);
    defaultView.addEventListener("keydown", this.#keyed, options);
    defaultView.addEventListener("keyup", this.#keyed, options);
  }

  readonly #moved = (event: PointerEvent): void => {
    // Scripts can dispatch events too. With a button down the reader drags or selects.
    if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
    this.#point = pointOf(event);
    this.#soon("move");
  };

  readonly #keyed = ({ key, type, repeat, isTrusted }: KeyboardEvent): void => {
    if (!isTrusted || key !== "Alt" || repeat || !this.#over) return;
    this.#point = { ...this.#point, alt: type === "keydown" };
    this.#soon("move");
  };

  readonly #clicked = (event: MouseEvent): void => {
    const [on] = event.composedPath() as [HTMLInputElement];
    // A label passes a click on to its control, as another click at the same point.
    if (!event.isTrusted || on.labels?.length) return;
    // Such clicks have other meanings to the browser, as opening a tab or extending the selection.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const point = pointOf(event as PointerEvent);
    const mention = this.#page.mentionAt(point.x, point.y);
    if (mention) this.#events.clicked(mention, point, event);
  };

  /**
   * Hears of each element that is left: by a move, which is the last to be heard of where it leads into a frame
   * of another site, or since the page moves the element away, which is no move of the reader's.
   */
  readonly #gone = (event: PointerEvent): void => {
    const { isTrusted, pointerType, target, currentTarget } = event;
    // A finger leaves at each tap, and a pen where it is lifted, though its reader reads on.
    if (!isTrusted || pointerType !== "mouse") return;
    if (target !== currentTarget) {
      const before = this.#point;
      const { x, y } = pointOf(event);
      const isMoved = x !== before.x || y !== before.y;
      if (isMoved && before !== NOWHERE) this.#moved(event);
      return;
    }
    this.#next = null;
    this.#over = null;
    this.#events.left(NOWHERE);
  };

  readonly #scrolled = (): void => {
    if (this.#over) this.#soon("scroll");
  };

  #soon(what: "move" | "scroll"): void {
    const isAsked = this.#next !== null;
    if (this.#next !== "move") this.#next = what;
    if (!isAsked) requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const what = this.#next;
    this.#next = null;
    if (what === null || this.#signal.aborted) return;
    const point = this.#point;
    const mention = this.#page.mentionAt(point.x, point.y);
    const before = this.#over;
    // A mention that scrolls under a resting pointer has not been pointed at.
    this.#over = what === "scroll" && mention !== before ? null : mention;
    if (before && !this.#over) this.#events.left(point);
    else if (what === "scroll") return;
    else if (mention && mention !== before) this.#events.entered(mention, point);
    else this.#events.moved(mention, point);
  }
}

/** Where a pointer is in the top window's viewport, whichever frame the event comes from. */
export function pointOf(event: PointerEvent): PointerPoint {
  const { clientX, clientY, altKey, shiftKey, pointerType, view } = event;
  const at = { x: clientX, y: clientY };
  const { x, y } = view ? toTop(view.document, at) : at;
  return { x, y, alt: altKey, shift: shiftKey, touch: pointerType === "touch" };
}
