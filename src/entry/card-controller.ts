import { isInCorridor } from "../core/card/corridor.ts";
import type { HoverEvent, Point, PointerPlace, Target } from "../core/card/hover.ts";
import type { ReaderTarget } from "../core/card/reader-target.ts";
import type { Translate } from "../core/i18n/translator.ts";
import type { EntityId } from "../core/pack.ts";
import type { PageSettings } from "../core/page-settings.ts";
import type { MarkedMention, Page } from "../page/page.ts";
import { isControl } from "../page/pointing/control.ts";
import { firstMarkOf, scrollToMark, stepFrom } from "../page/pointing/navigate.ts";
import type { PointerPoint } from "../page/pointing/pointer.ts";
import type { CardFrame } from "../ui/card/card-frame.tsx";
import { type HostCallbacks, mountCards } from "../ui/card/card-host.ts";
import { CardSession } from "./card-session.ts";
import { type Companion, Companions } from "./companions.ts";
import type { KeepHidden } from "./hiding.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

export interface CardController {
  /** The pointer has moved on a mention or (null) off all of them. */
  pointed(mark: MarkedMention | null, point: PointerPoint): void;
  /** A button was pressed at a point of the page, on this element of it, if any. */
  pressed(point: PointerPoint, on: Element | null): void;
  /** Whether an event happened on a card. */
  holds(event: Event): boolean;
  /** A click or a tap on a mention. */
  clicked(mark: MarkedMention, point: PointerPoint): void;
  /** Whether the open card belongs to this mention. */
  isOpenOn(mark: MarkedMention): boolean;
  /** Scrolls to the entity's first mention and opens its card; false where it is not painted. */
  showEntity(entity: EntityId): boolean;
  /** Opens the card of the next or previous mention; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Has screen readers read a text out. */
  announce(text: string): void;
  /** To be called after settings or marks have changed. */
  refresh(): void;
}

/** What cards need of a page. */
export type CardPage = Pick<Page, "eachDocument" | "marks" | "mentionAt" | "paint" | "setCurrent">;

export interface CardParts {
  page: CardPage;
  knowledge: TabKnowledge;
  settings(): PageSettings;
  /** Returns the translator; called once, before the first card. */
  translate(): Translate;
  openDocument(target: ReaderTarget): void;
  /** Null if names cannot be hidden. */
  hideName: KeepHidden | null;
  signal: AbortSignal;
}

/** How often, in ms, to check whether the name of an open card has moved. */
const FOLLOW_MS = 100;

/** Most pinned cards, the last pinned ones, whose entities a card shows together with its own. */
const COMPANIONS_MAX = 3;

/** Opens and closes cards by pointer, keyboard and commands while the page is read. */
export function controlCard(parts: CardParts): CardController {
  const { page, knowledge, settings, openDocument, hideName, signal } = parts;
  const t = parts.translate();
  const onCards: HostCallbacks = {
    pointerInside(frame) {
      if (frame === hovering.frame)
        dispatch({ type: "pointer", over: null, place: "card", key: false });
    },
    focusMoved(to) {
      for (const session of sessions()) {
        session.dispatch({ type: "focus", within: to !== null && to === session.frame });
      }
    },
  };
  const host = mountCards(document, onCards, t);
  /** The card that opens and closes with the pointer. */
  let hovering = newSession();
  let pinned: CardSession[] = [];
  /** The mark from which the keyboard steps on. */
  let lastMark: MarkedMention | null = null;
  /** The mark that is highlighted as that of the open card. */
  let current: MarkedMention | null = null;
  /** Whether cards show only facts, as the reader has switched it in a card; null if the setting holds. */
  let factsAlone: boolean | null = null;
  /** The entity whose card was open when Shift was pressed, while it is held. */
  let goingFrom: EntityId | null = null;
  const companions = new Companions(knowledge, redraw);
  const following = setInterval(follow, FOLLOW_MS);

  function newSession(): CardSession {
    return new CardSession({
      host,
      knowledge,
      settings,
      t,
      openDocument,
      hideName,
      hereOf(mark) {
        const marks = page.marks(mark.mention.entity);
        const place = marks.indexOf(mark) + 1;
        return marks.length > 1 && place > 0 ? { place, count: marks.length } : null;
      },
      stepFrom: (mark, by) => command(stepFrom(page, mark, by, mark.mention.entity)),
      cameFrom(entity) {
        const from = goingFrom;
        goingFrom = null;
        return from === entity ? null : from;
      },
      togetherWith: (session, entity) => companions.with(entity, companionsOf(session)),
      onlyFacts: () => factsAlone ?? settings().onlyFacts,
      showOnlyFacts(only) {
        factsAlone = only;
        redraw();
      },
      changed(session) {
        if (session === hovering) noteMark();
      },
      pinned(session) {
        pinned.push(session);
        hovering = newSession();
        noteMark();
        redraw();
      },
    });
  }

  function sessions(): CardSession[] {
    pinned = pinned.filter(({ card }) => card !== null);
    return [hovering, ...pinned];
  }

  function dispatch(event: HoverEvent<MarkedMention>): void {
    hovering.dispatch(event);
  }

  /** Highlights the mark of the card that opens and closes with the pointer. */
  function noteMark(): void {
    const { card } = hovering;
    const mark = card?.target.mark ?? null;
    if (mark) lastMark = mark;
    if (mark === current) return;
    current = mark;
    page.setCurrent(mark);
    // The next card opens by the pointer, so it does not take over the focus of the one before.
    if (card?.openedBy === "hover") host.giveBackFocus(null);
  }

  /** The entities that a card shows together with its own: that which the reader came from, and pinned ones. */
  function companionsOf(session: CardSession): Companion[] {
    const { from, entity } = session;
    const kept = pinned.flatMap((one) => (one === session || !one.entity ? [] : [one.entity]));
    const others = new Set(kept.filter((other) => other !== entity && other !== from));
    return [
      ...(from === null || from === entity ? [] : [{ entity: from, isAsked: true }]),
      ...[...others].slice(-COMPANIONS_MAX).map((other) => ({ entity: other, isAsked: false })),
    ];
  }

  function redraw(): void {
    for (const session of sessions()) session.redraw();
  }

  function follow(): void {
    const open = sessions().filter(({ frame }) => frame !== null);
    if (open.length === 0) return;
    // If the page has removed the cards, they stay removed.
    const isThere = host.isThere();
    for (const session of open) {
      if (isThere) session.follow();
      else session.dispatch({ type: "close" });
    }
  }

  const placeOf = (point: Point): PointerPlace => {
    const { card, frame } = hovering;
    if (!card || !frame) return "page";
    if (host.isAt(point)) return "card";
    const box = frame.box();
    const lines = card.target.mark.lineBoxes();
    return lines.some((line) => isInCorridor(point, line, box)) ? "corridor" : "page";
  };

  const targetOf = (mark: MarkedMention | null, point: Point): Target<MarkedMention> | null =>
    mark && !isPinned(mark) ? { mark, entity: mark.mention.entity, point } : null;

  const isPinned = (mark: MarkedMention) =>
    pinned.some(({ card }) => card !== null && card.target.mark === mark);

  const command = (mark: MarkedMention | null) => {
    if (!mark) return false;
    scrollToMark(mark);
    dispatch({ type: "command", target: { mark, entity: mark.mention.entity, point: null } });
    return true;
  };

  /** The card that the pointer opened, or else the one with the focus. */
  const closable = () => {
    if (hovering.card) return hovering;
    const focused: CardFrame | null = host.focused();
    return pinned.find(({ card, frame }) => card !== null && frame === focused && focused !== null);
  };

  const keydown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== "Escape") return;
    const isMenuClosed = sessions().some(({ frame }) => frame?.closeMenu());
    const session = isMenuClosed ? null : closable();
    if (!isMenuClosed && !session) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    session?.dispatch({ type: "close" });
  };

  page.eachDocument(({ defaultView }) => {
    const options = { signal, capture: true };
    defaultView?.addEventListener("scroll", follow, { ...options, passive: true });
    defaultView?.addEventListener("keydown", keydown, options);
  });
  addEventListener("resize", follow, { signal, passive: true });
  for (const type of ["resize", "scroll"]) {
    visualViewport?.addEventListener(type, follow, { signal, passive: true });
  }
  signal.addEventListener("abort", () => {
    clearInterval(following);
    for (const session of sessions()) session.dispatch({ type: "lost" });
    host.destroy();
  });

  return {
    pointed(mark, point) {
      goingFrom = point.shift ? (goingFrom ?? hovering.entity) : null;
      const over = targetOf(mark, point);
      dispatch({ type: "pointer", over, place: placeOf(point), key: point.alt });
    },
    holds: (event) => host.holds(event),
    pressed(point, on) {
      const over = targetOf(page.mentionAt(point.x, point.y), point);
      dispatch({ type: "press", over, isOnControl: on !== null && isControl(on) });
    },
    clicked(mark, point) {
      const over = targetOf(mark, point);
      if (over) dispatch({ type: "click", over, touch: point.touch });
    },
    isOpenOn: (mark) => hovering.card?.target.mark === mark || isPinned(mark),
    showEntity: (entity) => command(firstMarkOf(page, entity)),
    announce: (text) => host.announce(text),
    step: (by) => command(stepFrom(page, hovering.card?.target.mark ?? lastMark, by)),
    refresh() {
      companions.forget();
      redraw();
      follow();
    },
  };
}
