import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyCard } from "../card/testing/empty-card.ts";
import { closedHover, type HoverSettings, type HoverState, nextHover, timersOf } from "./hover.ts";
import type { HoverEvent } from "./hover-event.ts";
import { target } from "./testing/target.ts";

type Event = HoverEvent<string>;
type State = HoverState<string>;

const over = fc.constantFrom("a", "b", null).map((mark) => (mark === null ? null : target(mark)));
const some = fc.constantFrom("a", "b").map(target);
/** Small, so that a random token is often one that was once given out. */
const token = fc.integer({ min: 0, max: 12 });

const pointerEvent = fc.record({
  type: fc.constant("pointer" as const),
  over,
  place: fc.constantFrom("card" as const, "corridor" as const, "page" as const),
  key: fc.boolean(),
});
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: pointerEvent },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("timer" as const), token }) },
  fc.record({ type: fc.constant("press" as const), over, isOnControl: fc.boolean() }),
  fc.record({
    type: fc.constant("click" as const),
    over: some,
    touch: fc.boolean(),
    isPlain: fc.boolean(),
  }),
  fc.constant({ type: "hold" as const }),
  fc.record({ type: fc.constant("command" as const), target: some }),
  fc.record({ type: fc.constant("focus" as const), within: fc.boolean() }),
  fc.record({ type: fc.constant("turn" as const), entity: fc.constantFrom("x", "y") }),
  fc.constantFrom<Event>({ type: "close" }, { type: "lost" }, { type: "back" }),
  fc.constant<Event>({ type: "retry" }),
  fc.record({ type: fc.constant("answer" as const), token, card: fc.constant(emptyCard("late")) }),
  fc.record({ type: fc.constant("failure" as const), token }),
);
const settings: fc.Arbitrary<HoverSettings> = fc.record({
  openMode: fc.constantFrom("hover" as const, "key" as const, "click" as const),
  openDelay: fc.integer({ min: 0, max: 1500 }),
});

function runAll(events: readonly Event[], given: HoverSettings): State[] {
  const states = [closedHover<string>()];
  for (const event of events) states.push(nextHover(states.at(-1) ?? closedHover(), event, given));
  return states;
}

const forAll = (holds: (states: State[], events: Event[], given: HoverSettings) => void) =>
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), settings, (events, given) =>
      holds(runAll(events, given), events, given),
    ),
    { numRuns: 500 },
  );

describe("any course of events", () => {
  it("runs a card's leave timer only while it is open by hovering and free of focus", () =>
    forAll((states) => {
      for (const { card, leave } of states) {
        if (leave) expect(card).toMatchObject({ openedBy: "hover", focusWithin: false });
      }
    }));

  it("never gives a token to two timers, nor one out of the future", () =>
    forAll((states) => {
      for (const state of states) {
        const tokens = timersOf(state).map((timer) => timer.token);
        expect(new Set(tokens).size).toBe(tokens.length);
        for (const one of tokens) expect(one).toBeLessThanOrEqual(state.lastToken);
      }
    }));

  it("keeps a running timer's delay as long as its token", () =>
    forAll((states) => {
      const delays = new Map<number, number>();
      for (const timer of states.flatMap(timersOf)) {
        expect(delays.get(timer.token) ?? timer.delay).toBe(timer.delay);
        delays.set(timer.token, timer.delay);
      }
    }));

  it("is not moved by a timer that no longer runs", () =>
    forAll((states, _, given) => {
      for (const state of states) {
        const running = new Set(timersOf(state).map((timer) => timer.token));
        for (let stale = 0; stale <= state.lastToken + 1; stale++) {
          if (running.has(stale)) continue;
          expect(nextHover(state, { type: "timer", token: stale }, given)).toBe(state);
        }
      }
    }));

  it("is not moved by an answer to any question but the newest, still open", () =>
    forAll((states, _, given) => {
      for (const state of states) {
        for (let stale = 0; stale <= state.lastToken + 1; stale++) {
          if (state.card?.pending && state.card.token === stale) continue;
          const answer: Event = { type: "answer", token: stale, card: emptyCard("late") };
          expect(nextHover(state, answer, given)).toBe(state);
        }
      }
    }));

  it("opens no card by hovering where only clicks open", () =>
    forAll((states, _, { openMode }) => {
      fc.pre(openMode === "click");
      for (const { card } of states) expect(card?.openedBy).not.toBe("hover");
    }));

  it("ends closed once the pointer is away, nothing holds the card and the timers have run", () =>
    forAll((states, _, given) => {
      const away: Event = { type: "pointer", over: null, place: "page", key: false };
      let state = nextHover(
        states.at(-1) ?? closedHover(),
        { type: "focus", within: false },
        given,
      );
      state = nextHover(state, away, given);
      for (const { token } of timersOf(state))
        state = nextHover(state, { type: "timer", token }, given);
      if (state.card) expect(state.card.openedBy).not.toBe("hover");
    }));

  it("keeps a mark quiet after Esc as long as the pointer stays on it", () =>
    forAll((states, _, given) => {
      const rest: Event = { type: "pointer", over: target("a"), place: "page", key: false };
      let state = nextHover(states.at(-1) ?? closedHover(), rest, given);
      state = nextHover(state, { type: "close" }, given);
      for (let i = 0; i < 3; i++) state = nextHover(state, rest, given);
      expect(state.card).toBeNull();
      expect(timersOf(state)).toEqual([]);
    }));
});
