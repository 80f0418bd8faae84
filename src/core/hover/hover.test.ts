import { describe, expect, it } from "vitest";
import { emptyCard } from "../card/testing/empty-card.ts";
import {
  closedHover,
  type HoverSettings,
  type HoverState,
  LEAVE_GRACE_MS,
  LOADING_AFTER_MS,
  nextHover,
  timersOf,
} from "./hover.ts";
import type { HoverEvent, PointerPlace } from "./hover-event.ts";
import { target } from "./testing/target.ts";

const HOVER: HoverSettings = { openMode: "hover", openDelay: 400 };
const QUICK: HoverSettings = { openMode: "hover", openDelay: 100 };
const KEY: HoverSettings = { openMode: "key", openDelay: 400 };
const CLICK: HoverSettings = { openMode: "click", openDelay: 400 };

type Event = HoverEvent<string>;
const on = (mark: string, place: PointerPlace = "page", key = false): Event => ({
  type: "pointer",
  over: target(mark),
  place,
  key,
});
const off: Event = { type: "pointer", over: null, place: "page", key: false };
const onCard: Event = { type: "pointer", over: null, place: "card", key: false };
const inCorridor: Event = { type: "pointer", over: null, place: "corridor", key: false };
const close: Event = { type: "close" };
const press = (over: ReturnType<typeof target> | null, isOnControl = false): Event => ({
  type: "press",
  over,
  isOnControl,
});

/** A reader's doings in order: events, "wait" for the shortest timer that runs, "answer" for the card. */
type Step = Event | "wait" | "answer";

function run(settings: HoverSettings, ...steps: Step[]): HoverState<string> {
  let state = closedHover<string>();
  for (const step of steps) state = nextHover(state, eventOf(state, step), settings);
  return state;
}

function eventOf(state: HoverState<string>, step: Step): Event {
  if (step === "wait") {
    const [next] = timersOf(state).sort((a, b) => a.delay - b.delay);
    if (!next) throw new Error("no timer runs");
    return { type: "timer", token: next.token };
  }
  if (step !== "answer") return step;
  const { card } = state;
  if (!card) throw new Error("no card is open");
  return { type: "answer", token: card.token, card: emptyCard(card.trail.at(-1) ?? "") };
}

const openOn = (state: HoverState<string>) => state.card?.target.mark ?? null;
const delays = (state: HoverState<string>) => timersOf(state).map(({ delay }) => delay);

describe("opening", () => {
  it.each<[string, HoverSettings, Step[], string | null]>([
    ["not at once", HOVER, [on("a")], null],
    ["after the intent delay", HOVER, [on("a"), "wait"], "a"],
    ["at once with no delay", { ...HOVER, openDelay: 0 }, [on("a")], "a"],
    ["on the mark last come to", HOVER, [on("a"), on("b"), "wait"], "b"],
    ["with Alt held, at once", KEY, [on("a", "page", true)], "a"],
    ["with Alt pressed while on the mark", KEY, [on("a"), on("a", "page", true)], "a"],
    ["by a click on a mark's plain text, also where hovering does", HOVER, [click("a")], "a"],
    [
      "by a click that comes before the intent delay",
      HOVER,
      [on("a"), press(target("a")), click("a")],
      "a",
    ],
    ["not by a click on a link or button where hovering does", HOVER, [clickOnControl("a")], null],
    ["not by a click where Alt does", KEY, [click("a")], null],
    ["by a click, where clicks do", CLICK, [click("a")], "a"],
    ["by a tap, whatever the mode", HOVER, [click("a", true)], "a"],
    ["by a command, whatever the mode", CLICK, [{ type: "command", target: target("a") }], "a"],
    [
      "on another mark, in place of the first",
      QUICK,
      [on("a"), "wait", "answer", on("b"), "wait"],
      "b",
    ],
  ])("%s", (_, settings, steps, expected) => {
    expect(openOn(run(settings, ...steps))).toBe(expected);
  });

  it.each<[string, HoverSettings, Step[]]>([
    ["the pointer has moved off", HOVER, [on("a"), off]],
    ["a button was pressed", HOVER, [on("a"), press(target("a"))]],
    ["Alt is not held", KEY, [on("a")]],
    ["only clicks open", CLICK, [on("a")]],
  ])("does not wait where %s", (_, settings, steps) => {
    expect(delays(run(settings, ...steps))).toEqual([]);
  });

  it("does not begin to wait anew when the pointer moves on the same mark", () => {
    const before = run(HOVER, on("a"));
    const after = nextHover(before, on("a"), HOVER);
    expect(timersOf(after)).toEqual(timersOf(before));
  });
});

describe("leaving", () => {
  const open: Step[] = [on("a"), "wait", "answer"];

  it("waits for the grace, which is not the intent delay", () => {
    const left = run(HOVER, ...open, off);
    expect(delays(left)).toEqual([LEAVE_GRACE_MS]);
    expect(openOn(left)).toBe("a");
    expect(openOn(run(HOVER, ...open, off, "wait"))).toBeNull();
  });

  it.each<[string, Step[]]>([
    ["it comes back to the mark", [off, on("a")]],
    ["it reaches the card", [off, onCard]],
    ["it reaches the card through the corridor", [inCorridor, inCorridor, onCard]],
    ["focus is in the card", [onCard, { type: "focus", within: true }, off]],
    ["focus comes into the card while it leaves", [off, { type: "focus", within: true }]],
  ])("is called off where %s", (_, steps) => {
    const state = run(HOVER, ...open, ...steps);
    expect(openOn(state)).toBe("a");
    expect(delays(state)).toEqual([]);
  });

  it.each<[string, HoverSettings, Step[]]>([
    ["a click", CLICK, [click("a")]],
    ["a command", HOVER, [{ type: "command", target: target("a") }]],
    ["a click on the name it was opened over", HOVER, [...open, press(target("a")), click("a")]],
    ["a use of it that holds it", HOVER, [...open, { type: "hold" }]],
  ])("does not close a card opened on purpose, by %s", (_, settings, steps) => {
    expect(delays(run(settings, ...steps, "answer", off))).toEqual([]);
  });

  it("goes on counting outside the corridor, and starts anew within it", () => {
    const token = (...steps: Step[]) => timersOf(run(HOVER, ...open, ...steps))[0]?.token;
    expect(token(off, off)).toBe(token(off));
    expect(token(inCorridor, inCorridor)).not.toBe(token(inCorridor));
  });

  it("lets a mark crossed on the way to the card wait no less than the grace", () => {
    expect(delays(run(QUICK, ...open, on("b", "corridor")))).toEqual([LEAVE_GRACE_MS]);
    expect(openOn(run(QUICK, ...open, on("b", "corridor"), onCard))).toBe("a");
  });

  it("does not close a card that another will sooner replace", () => {
    expect(delays(run(QUICK, ...open, on("b")))).toEqual([100]);
    expect(delays(run(HOVER, ...open, on("b")))).toEqual([400, LEAVE_GRACE_MS]);
  });
});

describe("closing", () => {
  it.each<[string, Step[]]>([
    ["Esc or the button", [close]],
    ["Esc with focus inside", [{ type: "focus", within: true }, close]],
    ["the mark out of view", [{ type: "lost" }]],
    ["a press elsewhere", [press(null)]],
    ["a press on another mark", [press(target("b"))]],
    ["a press on a link or button under its mark", [press(target("a"), true)]],
  ])("by %s is at once", (_, steps) => {
    const state = run(HOVER, on("a"), "wait", "answer", ...steps);
    expect(state.card).toBeNull();
    expect(delays(state)).toEqual([]);
  });

  it("leaves a mark quiet until the pointer has left it", () => {
    const closed: Step[] = [on("a"), "wait", close, on("a")];
    expect(delays(run(HOVER, ...closed))).toEqual([]);
    expect(delays(run(HOVER, ...closed, off, on("a")))).toEqual([400]);
    expect(delays(run(HOVER, ...closed, on("b")))).toEqual([400]);
  });

  it("is not done by a press on its mark's plain text, nor on a link whose click has opened it", () => {
    const open: Step[] = [on("a"), "wait", "answer"];
    expect(run(HOVER, ...open, press(target("a"))).card).not.toBeNull();
    expect(run(CLICK, click("a"), press(target("a"), true)).card).not.toBeNull();
  });

  it("is done by a second click where clicks open cards", () => {
    expect(run(CLICK, click("a"), press(target("a")), click("a")).card).toBeNull();
  });

  it("does not take a card away from who reads it by keyboard, nor the next one stepped to", () => {
    const command = (mark: string): Step => ({ type: "command", target: target(mark) });
    const reading: Step[] = [command("a"), "answer", { type: "focus", within: true }];
    expect(delays(run(HOVER, ...reading, on("b")))).toEqual([]);
    expect(delays(run(HOVER, ...reading, command("c"), "answer", on("b")))).toEqual([]);
  });
});

describe("asking", () => {
  const open: Step[] = [on("a"), "wait"];
  const turn = (entity: string): Event => ({ type: "turn", entity });
  const shown = (...steps: Step[]) => run(HOVER, ...open, ...steps).card?.shown ?? null;

  it("shows nothing, then that it is loading, then the answer", () => {
    expect(shown()).toBeNull();
    expect(delays(run(HOVER, ...open))).toEqual([LOADING_AFTER_MS]);
    expect(shown("wait")).toEqual({ status: "loading" });
    expect(delays(run(HOVER, ...open, "wait"))).toEqual([]);
    expect(shown("wait", "answer")).toEqual({ status: "ready", card: emptyCard("of a") });
  });

  it("keeps what it shows until the card turned to is there", () => {
    expect(shown("answer", turn("x"))).toEqual({ status: "ready", card: emptyCard("of a") });
    expect(shown("answer", turn("x"), "answer")).toEqual({ status: "ready", card: emptyCard("x") });
  });

  it("goes the way back, as far as the mark's own", () => {
    const back: Event = { type: "back" };
    const state = run(HOVER, ...open, "answer", turn("x"), "answer", back, "answer", back);
    expect(state.card?.trail).toEqual(["of a"]);
    expect(state.card?.shown).toEqual({ status: "ready", card: emptyCard("of a") });
  });

  it("drops the answer to an older question", () => {
    const asked = run(HOVER, ...open);
    const token = asked.card?.token ?? 0;
    const turned = nextHover(asked, turn("x"), HOVER);
    const late = nextHover(turned, { type: "answer", token, card: emptyCard("of a") }, HOVER);
    expect(late).toEqual(turned);
    expect(nextHover(turned, { type: "failure", token }, HOVER)).toEqual(turned);
  });

  it("tells a failure from an entity that no pack has, and asks again", () => {
    const asked = run(HOVER, ...open);
    const token = asked.card?.token ?? 0;
    const failed = nextHover(asked, { type: "failure", token }, HOVER);
    expect(failed.card?.shown).toEqual({ status: "failed" });
    const none = nextHover(asked, { type: "answer", token, card: null }, HOVER);
    expect(none.card?.shown).toEqual({ status: "missing" });
    expect(nextHover(failed, { type: "retry" }, HOVER).card?.pending).toBe(true);
  });
});

function clickOnControl(mark: string): Event {
  return { type: "click", over: target(mark), touch: false, isPlain: false };
}

function click(mark: string, touch = false): Event {
  return { type: "click", over: target(mark), touch, isPlain: true };
}
