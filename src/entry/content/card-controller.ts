import type { Point } from "../../core/geometry.ts";
import { isInCorridor } from "../../core/hover/corridor.ts";
import type { HoverEvent, PointerPlace, Target } from "../../core/hover/hover-event.ts";
import { type MessageOf, type Translate, translator } from "../../core/i18n/translator.ts";
import type { EntityId } from "../../core/pack.ts";
import type { PageSettings } from "../../core/page-settings.ts";
import { isInView } from "../../core/placement/placement.ts";
import type { ReaderTarget } from "../../core/reader/reader-target.ts";
import type { MarkedMention, Page } from "../../page/page.ts";
import { firstMarkOf, scrollToMark, stepFrom } from "../../page/pointing/navigate.ts";
import type { PointerPoint } from "../../page/pointing/pointer.ts";
import { layerAt } from "../../page/pointing/top-layer.ts";
import type { CardFrame } from "../../ui/card/frame/card-frame.tsx";
import { CardHost, type HostParts } from "../../ui/card/frame/card-host.ts";
import { CardSession } from "./card-session.ts";
import { Companions, companionsOf } from "./companions.ts";
import { EscapeKey } from "./escape-key.ts";
import type { KeepHidden } from "./hiding.ts";
import { LastPress } from "./last-press.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

/** What cards need of a page. */
export type CardPage = Pick<Page, "eachDocument" | "marks" | "mentionAt" | "paint" | "setCurrent">;

export interface CardParts {
  page: CardPage;
  knowledge: TabKnowledge;
  settings(): PageSettings;
  /** The catalogue of the interface, to translate cards by. */
  messageOf: MessageOf;
  openDocument(target: ReaderTarget): void;
  /** Null if names cannot be hidden. */
  hideName: KeepHidden | null;
  /** The card that opens and closes with the pointer has opened, or closed. */
  onOpen(isOpen: boolean): void;
  signal: AbortSignal;
}

/** How often, in ms, to check whether the name of an open card has moved. */
const FOLLOW_MS = 100;

/** Opens and closes cards by pointer, keyboard and commands while the page is read. */
export class CardController {
  readonly #parts: CardParts;
  readonly #t: Translate;
  readonly #host: CardHost;
  readonly #companions: Companions;
  /** The card that opens and closes with the pointer. */
  #hovering: CardSession;
  #pinned: CardSession[] = [];
  /** The card that the reader used last; null once they have used the page or another card has opened. */
  #lastUsed: CardFrame | null = null;
  /** The mark from which the keyboard steps on. */
  #lastMark: MarkedMention | null = null;
  /** The mark that is highlighted as that of the open card. */
  #current: MarkedMention | null = null;
  /** Whether cards show only facts, as the reader has switched it in a card; null if the setting holds. */
  #onlyFacts: boolean | null = null;
  /** The entity whose card was open when Shift was pressed, while it is held. */
  #goingFrom: EntityId | null = null;
  readonly #press = new LastPress();

  constructor(parts: CardParts) {
    this.#parts = parts;
    this.#t = translator(parts.messageOf);
    this.#host = new CardHost(document, this.#hostParts(), this.#t);
    this.#companions = new Companions(parts.knowledge, () => this.#redraw());
    this.#hovering = this.#newSession();
    this.#listen();
  }

  /** The pointer has moved on a mention or (null) off all of them. */
  pointed(mark: MarkedMention | null, point: PointerPoint): void {
    this.#goingFrom = point.shift ? (this.#goingFrom ?? this.#hovering.entity) : null;
    const over = this.#targetOf(mark, point);
    this.#dispatch({ type: "pointer", over, place: this.#placeOf(point), key: point.alt });
  }

  /** A button (as `PointerEvent.button` numbers it) was pressed at a point of the page, on an element of it if one is there. */
  pressed(point: PointerPoint, on: Element | null, button: number): void {
    this.#lastUsed = null;
    const over = this.#targetOf(this.#parts.page.mentionAt(point.x, point.y), point);
    // Any button but the first does something wherever it is pressed, such as opening the menu.
    const isOnControl = this.#press.note(point, on) || button > 0;
    this.#dispatch({ type: "press", over, isOnControl });
  }

  /** Whether an event happened on a card. */
  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /** A click or a tap on a mention. */
  clicked(mark: MarkedMention, point: PointerPoint): void {
    const over = this.#targetOf(mark, point);
    const isPlain = this.#press.isOfPlainText(point);
    if (over) this.#dispatch({ type: "click", over, touch: point.touch, isPlain });
  }

  /** Whether the open card belongs to this mention. */
  isOpenOn(mark: MarkedMention): boolean {
    return this.#hovering.card?.target.mark === mark || this.#isPinned(mark);
  }

  /** Scrolls to the entity's first mention and opens its card; false where it is not painted. */
  showEntity(entity: EntityId): boolean {
    return this.#openAt(firstMarkOf(this.#parts.page, entity));
  }

  /**
   * Opens the card of the next or previous mention; false where there is none. Goes on from the last card's
   * mention while that is in view, else from the top of the view.
   */
  step(by: 1 | -1): boolean {
    const view = { left: 0, top: 0, width: innerWidth, height: innerHeight };
    const last = isInView(this.#lastMark?.lineBoxes() ?? [], view) ? this.#lastMark : null;
    const from = this.#hovering.card?.target.mark ?? last;
    return this.#openAt(stepFrom(this.#parts.page, from, by));
  }

  /** Has screen readers read a text out. */
  announce(text: string): void {
    this.#host.announce(text);
  }

  /** To be called after settings or marks have changed. */
  refresh(): void {
    this.#redraw();
    this.#follow();
  }

  #listen(): void {
    const { page, signal } = this.#parts;
    const follow = () => this.#follow();
    const escapeKey = new EscapeKey({
      close: () => this.#escape(),
      closeRest: () => this.#sessions().slice(1).at(-1)?.dispatch({ type: "close" }),
    });
    const following = setInterval(follow, FOLLOW_MS);
    const how = { signal, capture: true, passive: true };
    page.eachDocument(({ defaultView }) => {
      defaultView?.addEventListener("scroll", follow, how);
      if (defaultView) escapeKey.listenIn(defaultView, signal);
    });
    for (const type of ["resize", "scroll"]) visualViewport?.addEventListener(type, follow, how);
    signal.addEventListener("abort", () => {
      clearInterval(following);
      for (const session of this.#sessions()) session.dispatch({ type: "lost" });
      this.#host.destroy();
    });
  }

  #hostParts(): HostParts {
    return {
      layerAt: (point, cards) => layerAt(document, point, cards),
      pointerInside: (frame) => {
        if (frame !== this.#hovering.frame) return;
        this.#dispatch({ type: "pointer", over: null, place: "card", key: false });
      },
      used: (frame) => {
        this.#lastUsed = frame;
      },
      tabbedOut: () => this.#dispatch({ type: "close" }),
      focusMoved: (to, isByKeyboard) => {
        this.#lastUsed = to ?? this.#lastUsed;
        for (const session of this.#sessions()) {
          const within = isByKeyboard && to !== null && to === session.frame;
          session.dispatch({ type: "focus", within });
        }
      },
    };
  }

  #newSession(): CardSession {
    const { page, knowledge, settings, openDocument, hideName } = this.#parts;
    return new CardSession({
      host: this.#host,
      knowledge,
      settings,
      t: this.#t,
      openDocument,
      hideName,
      hereOf: (mark) => {
        const marks = page.marks(mark.mention.entity);
        const place = marks.indexOf(mark) + 1;
        return marks.length < 2 || place === 0 ? null : { place, count: marks.length };
      },
      stepFrom: (mark, by) => this.#openAt(stepFrom(page, mark, by, mark.mention.entity)),
      cameFrom: (entity) => {
        const from = this.#goingFrom;
        this.#goingFrom = null;
        return from === entity ? null : from;
      },
      togetherWith: (session, entity) =>
        this.#companions.with(entity, companionsOf(session, this.#pinned)),
      onlyFacts: () => this.#onlyFacts ?? settings().onlyFacts,
      showOnlyFacts: (only) => {
        this.#onlyFacts = only;
        this.#redraw();
      },
      changed: (session) => {
        if (session === this.#hovering) this.#noteMark();
      },
      pinned: (session, isPinned) => this.#pin(session, isPinned),
    });
  }

  /** An unpinned card takes the place of the one that opens and closes with the pointer. */
  #pin(session: CardSession, isPinned: boolean): void {
    if (isPinned) {
      this.#pinned.push(session);
      this.#hovering = this.#newSession();
    } else {
      this.#pinned = this.#pinned.filter((other) => other !== session);
      this.#dispatch({ type: "close" });
      this.#hovering = session;
    }
    this.#noteMark();
    this.#redraw();
  }

  #sessions(): CardSession[] {
    this.#pinned = this.#pinned.filter(({ card }) => card !== null);
    return [this.#hovering, ...this.#pinned];
  }

  #dispatch(event: HoverEvent<MarkedMention>): void {
    if (!this.#parts.signal.aborted) this.#hovering.dispatch(event);
  }

  /** Highlights the mark of the card that opens and closes with the pointer. */
  #noteMark(): void {
    const { card } = this.#hovering;
    const mark = card?.target.mark ?? null;
    if (mark) this.#lastMark = mark;
    if (mark === this.#current) return;
    if (mark) this.#lastUsed = null;
    this.#current = mark;
    this.#parts.page.setCurrent(mark);
    this.#parts.onOpen(mark !== null);
    // The next card opens by the pointer, so it does not take over the focus of the one before.
    if (card?.openedBy === "hover") this.#host.giveBackFocus(null);
  }

  #redraw(): void {
    for (const session of this.#sessions()) session.redraw();
  }

  #follow(): void {
    const open = this.#sessions().filter(({ frame }) => frame !== null);
    if (open.length === 0) return;
    // If the page has removed the cards, they stay removed.
    const isThere = this.#host.isThere();
    for (const session of open) {
      if (isThere) session.follow();
      else session.dispatch({ type: "close" });
    }
  }

  #placeOf(point: Point): PointerPlace {
    const { card, frame } = this.#hovering;
    if (!card || !frame) return "page";
    if (this.#host.isAt(point) || this.#host.hasSelection(frame)) return "card";
    const box = frame.box();
    const lines = card.target.mark.lineBoxes();
    return lines.some((line) => isInCorridor(point, line, box)) ? "corridor" : "page";
  }

  #targetOf(mark: MarkedMention | null, point: Point): Target<MarkedMention> | null {
    return mark && !this.#isPinned(mark) ? { mark, entity: mark.mention.entity, point } : null;
  }

  #isPinned(mark: MarkedMention): boolean {
    return this.#pinned.some(({ card }) => card !== null && card.target.mark === mark);
  }

  #openAt(mark: MarkedMention | null): boolean {
    if (!mark) return false;
    scrollToMark(mark, this.#parts.page);
    const target = { mark, entity: mark.mention.entity, point: null };
    const open = () => this.#dispatch({ type: "command", target });
    void this.#host.panTo(() => mark.lineBoxes()[0]).then(open);
    return true;
  }

  #escape(): boolean {
    if (this.#sessions().some(({ frame }) => frame?.closeOverlay())) return true;
    const session = this.#closable();
    session?.dispatch({ type: "close" });
    return session !== undefined;
  }

  /** The card used last, or else the one that the pointer opened, or else the one with the focus. */
  #closable(): CardSession | undefined {
    const open = this.#sessions().filter(({ card, frame }) => card !== null && frame !== null);
    const inTurn = [this.#lastUsed, this.#hovering.frame, this.#host.focused()];
    return inTurn.flatMap((wanted) => open.filter(({ frame }) => frame === wanted)).at(0);
  }
}
