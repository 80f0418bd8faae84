import type { CardData } from "../card/card.ts";
import type { EntityId } from "../pack.ts";
import type { Settings } from "../settings.ts";
import type { EventOf, HoverEvent, PointerPlace, Target } from "./hover-event.ts";

/**
 * The hover: which card is open, over which mark, and what is about to happen. A pure state machine:
 * events go in, a state comes out, and from the state follow the timers that should be running.
 *
 * Two small machines side by side. The card:
 *
 *                 intent timer · key · click · command             leave timer
 *      closed ───────────────────────────────────▶ open ···························▶ closed
 *                                                  │  ▲
 *                     the pointer leaves mark and  │  │  it is back on the mark, or reaches
 *                     card, and nothing holds it   ▼  │  the card, within the grace
 *                                                leaving ── leave timer ───────────▶ closed
 *
 *      open, leaving ── Esc · close · press elsewhere · mark out of view ──────────▶ closed
 *
 * The keyboard's focus inside holds a card, and so does having asked for it: by a click or a command. What an
 * open card shows is asked for under a token. Asking anew (another mark, a turn to a related entity,
 * back, retry) makes a new token, and an answer with any other token is dropped.
 *
 * And the intent:
 *
 *             the pointer comes to a mark, the mode allowing      it moves off, presses, or a card opens
 *      none ──────────────────────────────────────────▶ waiting ─────────────────────────────▶ none
 *
 * A pointer in the corridor is on its way from a mark to its card: each move there starts the grace
 * again, and a mark that it crosses waits at least as long as the grace.
 *
 * A mark whose card was closed on purpose with the pointer on it stays quiet until the pointer leaves.
 */
export interface HoverState<M> {
  card: OpenCard<M> | null;
  intent: Intent<M> | null;
  /** Runs while the card is leaving. */
  leave: Timer | null;
  quiet: M | null;
  /** What the pointer is on, whatever the mode. */
  under: Target<M> | null;
  /** The last token given out; none is used twice. */
  lastToken: number;
}

export interface OpenCard<M> {
  target: Target<M>;
  openedBy: "hover" | "click" | "command";
  /** The entities turned to, the one asked for last; with more than one there is a way back. */
  trail: [EntityId, ...EntityId[]];
  /** Of the newest question. */
  token: number;
  /** Whether that question is still unanswered. */
  pending: boolean;
  /** What is drawn: null until there is something, then always something. */
  shown: CardShown | null;
  focusWithin: boolean;
}

interface Intent<M> {
  target: Target<M>;
  timer: Timer;
}

type CardShown =
  | { status: "loading" }
  | { status: "ready"; card: CardData }
  /** No pack has the entity. */
  | { status: "missing" }
  | { status: "failed" };

/** Becomes the event `{type: "timer", token}` after `delay` milliseconds. */
export interface Timer {
  token: number;
  delay: number;
}

export type HoverSettings = Pick<Settings, "openMode" | "openDelay">;

/** How long a card stays once the pointer has left: Page Previews' 300 ms, enough to come back. */
export const LEAVE_GRACE_MS = 300;

/** Most answers are quicker than this; a "loading" that only flashes is worse than none. */
export const LOADING_AFTER_MS = 150;

export function closedHover<M>(): HoverState<M> {
  return { card: null, intent: null, leave: null, quiet: null, under: null, lastToken: 0 };
}

/** The timers that should be running. Any earlier timer that is not among them is void. */
export function timersOf<M>({ card, intent, leave }: HoverState<M>): Timer[] {
  return [
    ...(intent ? [intent.timer] : []),
    ...(leave ? [leave] : []),
    ...(card && isMute(card) ? [{ token: card.token, delay: LOADING_AFTER_MS }] : []),
  ];
}

/** Whether a question is open and the card does not say so yet. */
function isMute<M>({ pending, shown }: OpenCard<M>): boolean {
  return pending && shown?.status !== "loading";
}

/** The state after an event. */
export function nextHover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  settings: HoverSettings,
): HoverState<M> {
  switch (event.type) {
    case "pointer":
      return pointed(state, event, settings);
    case "press":
      return pressed(state, event);
    case "click":
      return clicked(state, event, settings);
    case "command":
      return opened(state, event.target, "command");
    case "hold":
      return held(state);
    case "close":
    case "lost":
      return closed({ ...state, intent: null, quiet: state.under?.mark ?? null });
    case "timer":
      return timerFired(state, event.token);
    default:
      return state.card ? changed(state, state.card, event) : state;
  }
}

function pointed<M>(
  state: HoverState<M>,
  event: EventOf<M, "pointer">,
  settings: HoverSettings,
): HoverState<M> {
  const { over, place } = event;
  const quiet = over && over.mark === state.quiet ? state.quiet : null;
  const moved = { ...state, under: over, quiet };
  if (place === "card" || isOnMark(state, over)) return { ...moved, intent: null, leave: null };
  return leaving(awaiting(moved, event, settings), place);
}

/** The pointer is neither on the open card nor on its mark; it may have come to another. */
function awaiting<M>(
  state: HoverState<M>,
  { over, place, key }: EventOf<M, "pointer">,
  { openMode, openDelay }: HoverSettings,
): HoverState<M> {
  const allowed = openMode === "hover" || (openMode === "key" && key);
  // Whoever reads a card by keyboard does not lose it to a mouse that was nudged.
  const isReadByKeyboard = state.card?.openedBy === "command" && state.card.focusWithin;
  if (!over || !allowed || isReadByKeyboard || over.mark === state.quiet) {
    return { ...state, intent: null };
  }
  const { intent } = state;
  if (intent?.target.mark === over.mark && place === "page") {
    return { ...state, intent: { ...intent, target: over } };
  }
  const own = openMode === "key" ? 0 : openDelay;
  const delay = place === "corridor" ? Math.max(own, LEAVE_GRACE_MS) : own;
  if (delay === 0) return opened(state, over, "hover");
  const token = state.lastToken + 1;
  return { ...state, lastToken: token, intent: { target: over, timer: { token, delay } } };
}

function leaving<M>(state: HoverState<M>, place: PointerPlace): HoverState<M> {
  const { card, intent, under } = state;
  const isHeld = card?.openedBy !== "hover" || card.focusWithin || isOnMark(state, under);
  // A card about to be replaced sooner than it would close is not closed first: that would flicker.
  const isReplacedFirst = intent !== null && intent.timer.delay <= LEAVE_GRACE_MS;
  if (isHeld || isReplacedFirst) return { ...state, leave: null };
  if (state.leave && place === "page") return state;
  const token = state.lastToken + 1;
  return { ...state, lastToken: token, leave: { token, delay: LEAVE_GRACE_MS } };
}

/**
 * A press on the page closes the card, since the reader is about something else there. A press on the card's
 * own mark keeps it, unless it may open what a card that only hover opened would then cover.
 */
function pressed<M>(
  state: HoverState<M>,
  { over, isOnControl }: EventOf<M, "press">,
): HoverState<M> {
  const calm = { ...state, intent: null };
  const isInTheWay = isOnControl && state.card?.openedBy === "hover";
  if (isOnMark(state, over) && !isInTheWay) return calm;
  return closed({ ...calm, quiet: over?.mark ?? null });
}

/** Where a name need only be rested on, a click on its plain text opens the card at once, or holds it. */
function clicked<M>(
  state: HoverState<M>,
  { over, touch, isPlain }: EventOf<M, "click">,
  { openMode }: HoverSettings,
): HoverState<M> {
  const isOpenHere = isOnMark(state, over);
  if (touch || openMode === "click") {
    return isOpenHere ? closed(state) : opened(state, over, "click");
  }
  if (!isPlain) return state;
  if (isOpenHere) return held(state);
  return openMode === "hover" ? opened(state, over, "click") : state;
}

function held<M>(state: HoverState<M>): HoverState<M> {
  const { card } = state;
  return card?.openedBy === "hover"
    ? { ...state, card: { ...card, openedBy: "click" }, leave: null }
    : state;
}

function timerFired<M>(state: HoverState<M>, token: number): HoverState<M> {
  const { card, intent, leave } = state;
  if (intent?.timer.token === token) return opened(state, intent.target, "hover");
  if (leave?.token === token) return closed(state);
  if (card?.token === token && isMute(card)) {
    return { ...state, card: { ...card, shown: { status: "loading" } } };
  }
  return state;
}

type CardEvent<M> = EventOf<M, "focus" | "turn" | "back" | "retry" | "answer" | "failure">;

function changed<M>(state: HoverState<M>, card: OpenCard<M>, event: CardEvent<M>): HoverState<M> {
  switch (event.type) {
    case "focus":
      return {
        ...state,
        card: { ...card, focusWithin: event.within },
        leave: event.within ? null : state.leave,
      };
    case "turn":
      return asked(state, card, [...card.trail, event.entity]);
    case "back": {
      const [first, ...rest] = card.trail;
      return rest.length === 0 ? state : asked(state, card, [first, ...rest.slice(0, -1)]);
    }
    case "retry":
      return asked(state, card, card.trail);
    default: {
      if (!card.pending || event.token !== card.token) return state;
      return { ...state, card: { ...card, pending: false, shown: answered(event) } };
    }
  }
}

function answered<M>(event: EventOf<M, "answer" | "failure">): CardShown {
  if (event.type === "failure") return { status: "failed" };
  return event.card ? { status: "ready", card: event.card } : { status: "missing" };
}

function opened<M>(
  state: HoverState<M>,
  target: Target<M>,
  openedBy: OpenCard<M>["openedBy"],
): HoverState<M> {
  const trail: OpenCard<M>["trail"] = [target.entity];
  // A card that the keyboard opens takes the focus, also from the card before it.
  const focusWithin = openedBy === "command" && (state.card?.focusWithin ?? false);
  const card = { target, openedBy, shown: null, focusWithin };
  return asked({ ...state, intent: null, leave: null, quiet: null }, card, trail);
}

function asked<M>(
  state: HoverState<M>,
  card: Omit<OpenCard<M>, "trail" | "token" | "pending">,
  trail: OpenCard<M>["trail"],
): HoverState<M> {
  const token = state.lastToken + 1;
  return { ...state, lastToken: token, card: { ...card, trail, token, pending: true } };
}

function closed<M>(state: HoverState<M>): HoverState<M> {
  return { ...state, card: null, leave: null };
}

function isOnMark<M>({ card }: HoverState<M>, over: Target<M> | null): boolean {
  return card !== null && over !== null && card.target.mark === over.mark;
}
