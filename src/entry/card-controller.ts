import { isInCorridor } from "../core/card/corridor.ts";
import {
  closedHover,
  type HoverEvent,
  nextHover,
  type OpenCard,
  type Place,
  type Point,
  type Target,
  timersOf,
} from "../core/card/hover.ts";
import { type Box, place } from "../core/card/placement.ts";
import { explainWhy } from "../core/mentions/explain-why.ts";
import type { Citation, EntityId } from "../core/pack.ts";
import type { PageSettings } from "../core/page-settings.ts";
import type { MarkedMention, Page } from "../page/page.ts";
import { type PointerPoint, pointOf } from "../page/pointer.ts";
import { type CardHost, mountCard } from "../ui/card/card-host.tsx";
import type { CardModel } from "../ui/card/card-model.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

export interface CardController {
  /** The pointer is on a mention, or (null) off all of them. */
  pointed(mark: MarkedMention | null, point: PointerPoint): void;
  /** A click or a tap on a mention. */
  clicked(mark: MarkedMention, point: PointerPoint): void;
  /** Scrolls to the entity's first mention and opens its card; false where it is not painted. */
  showEntity(entity: EntityId): boolean;
  /** Opens the card of the next or previous mention; false where there is none. */
  step(by: 1 | -1): boolean;
  /** After the switches or the marks have changed. */
  refresh(): void;
}

export interface CardParts {
  page: Page;
  knowledge: TabKnowledge;
  settings(): PageSettings;
  /** Opens the document a citation is taken from, at its words. */
  openDocument(citation: Citation): void;
  signal: AbortSignal;
}

/** Joins the keyboard, the hover's states and the card with what the pointer does, while the page is read. */
export function controlCard(parts: CardParts): CardController {
  const { page, knowledge, settings, openDocument, signal } = parts;
  let state = closedHover<MarkedMention>();
  let host: CardHost | null = null;
  let shownFor: Target<MarkedMention> | null = null;
  const timeouts = new Map<number, ReturnType<typeof setTimeout>>();

  const dispatch = (event: HoverEvent<MarkedMention>) => {
    const before = state.card;
    state = nextHover(state, event, settings());
    setTimers();
    const { card } = state;
    if (card?.pending && card.token !== before?.token) ask(card);
    if (card?.shown && card.shown !== before?.shown) void show(card);
    if (before && !card) {
      shownFor = null;
      host?.hide();
    }
  };

  const setTimers = () => {
    const wanted = timersOf(state);
    for (const [token, timeout] of timeouts) {
      if (wanted.some((timer) => timer.token === token)) continue;
      clearTimeout(timeout);
      timeouts.delete(token);
    }
    for (const { token, delay } of wanted) {
      if (timeouts.has(token)) continue;
      const fire = () => dispatch({ type: "timer", token });
      timeouts.set(token, setTimeout(fire, delay));
    }
  };

  const ask = ({ token, trail }: OpenCard<MarkedMention>) => {
    knowledge.card(entityOf(trail)).then(
      (card) => dispatch({ type: "answer", token, card }),
      () => dispatch({ type: "failure", token }),
    );
  };

  const show = async (card: OpenCard<MarkedMention>) => {
    host ??= mountCard(document, callbacks);
    host.render(modelOf(card));
    if (card.target === shownFor) return;
    shownFor = card.target;
    await placeCard();
    if (card.openedBy === "command") host.focus();
  };

  const modelOf = ({ shown, target, trail }: OpenCard<MarkedMention>): CardModel => {
    const label = knowledge.labelOf(entityOf(trail)) ?? target.mark.surface();
    if (shown?.status !== "ready") return { state: shown?.status ?? "loading", label };
    const labelOf = (id: EntityId) => knowledge.labelOf(id) ?? id;
    const isOwn = trail.length === 1;
    const whyMarked = isOwn ? explainWhy(target.mark.mention.why, labelOf) : [];
    return { state: "ready", card: shown.card, whyMarked, depth: trail.length - 1 };
  };

  const placeCard = async () => {
    const target = state.card?.target;
    const lineBoxes = target?.mark.lineBoxes() ?? [];
    if (!target || !host || lineBoxes.length === 0) return;
    host.place(await place({ lineBoxes, point: target.point, ...host.measure() }));
  };

  const callbacks = {
    turnTo: (entity: EntityId) => dispatch({ type: "turn", entity }),
    goBack: () => dispatch({ type: "back" }),
    retry: () => dispatch({ type: "retry" }),
    close: () => dispatch({ type: "close" }),
    openDocument,
    focusWithin: (within: boolean) => dispatch({ type: "focus", within }),
    pointerInside: () => dispatch({ type: "pointer", over: null, place: "card", key: false }),
  };

  const placeOf = (point: Point): Place => {
    const box = host && state.card ? host.box() : null;
    if (!box) return "page";
    if (isWithin(point, box)) return "card";
    const lines = state.card?.target.mark.lineBoxes() ?? [];
    return lines.some((line) => isInCorridor(point, line, box)) ? "corridor" : "page";
  };

  const targetOf = (mark: MarkedMention | null, point: Point): Target<MarkedMention> | null =>
    mark && { mark, entity: mark.mention.entity, point };

  const pointed = (mark: MarkedMention | null, point: PointerPoint) =>
    dispatch({
      type: "pointer",
      over: targetOf(mark, point),
      place: placeOf(point),
      key: point.alt,
    });

  const command = (mark: MarkedMention | null) => {
    if (!mark) return false;
    page.scrollTo(mark);
    const target = { mark, entity: mark.mention.entity, point: null };
    dispatch({ type: "command", target });
    return true;
  };

  const clicked = (mark: MarkedMention, point: PointerPoint) =>
    dispatch({
      type: "click",
      over: { mark, entity: mark.mention.entity, point },
      touch: point.touch,
    });

  const press = (event: PointerEvent) => {
    if (host?.contains(event)) return;
    const point = pointOf(event);
    dispatch({ type: "press", over: targetOf(page.mentionAt(point.x, point.y), point) });
  };

  const followName = () => {
    if (!state.card || !host) return;
    const boxes = state.card.target.mark.lineBoxes();
    const isInView = boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight);
    if (isInView) void placeCard();
    else dispatch({ type: "lost" });
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !state.card) return;
    event.stopPropagation();
    dispatch({ type: "close" });
  };
  page.eachDocument(({ defaultView }) => {
    const options = { signal, capture: true, passive: true };
    defaultView?.addEventListener("pointerdown", press, options);
    defaultView?.addEventListener("scroll", followName, options);
    defaultView?.addEventListener("keydown", keydown, options);
  });
  addEventListener("resize", followName, { signal, passive: true });
  signal.addEventListener("abort", () => {
    dispatch({ type: "lost" });
    host?.destroy();
  });

  return {
    pointed,
    clicked,
    showEntity: (entity) => command(page.firstMentionOf(entity)),
    step: (by) => command(page.step(state.card?.target.mark ?? null, by)),
    refresh() {
      if (state.card?.target.mark.lineBoxes().length === 0) dispatch({ type: "lost" });
    },
  };
}

function entityOf(trail: OpenCard<MarkedMention>["trail"]): EntityId {
  return trail.at(-1) ?? trail[0];
}

function isWithin({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return left <= x && x <= left + width && top <= y && y <= top + height;
}
