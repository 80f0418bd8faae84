import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BlockEvent,
  type BlockLife,
  nextBlockLife,
  type Shown,
  shownIn,
} from "./block-life.ts";

type Life = BlockLife<string, string>;
type Event = BlockEvent<string, string>;

const SHOWN: Shown<string, string> = { painter: "ranges", marks: ["Minsk"] };
const OTHER: Shown<string, string> = { painter: "wraps", marks: ["Minsk"] };
const LIVES = {
  unasked: { state: "unasked" },
  empty: { state: "empty" },
  waiting: { state: "waiting" },
  due: { state: "due", shown: null },
  "due again": { state: "due", shown: SHOWN },
  shown: { state: "shown", shown: SHOWN },
  blank: { state: "blank" },
  gone: { state: "gone" },
} as const satisfies Record<string, Life>;
const EVENTS = {
  "answered, some": { type: "answered", marks: 2 },
  "answered, none": { type: "answered", marks: 0 },
  near: { type: "near" },
  changed: { type: "changed" },
  painted: { type: "painted", shown: OTHER },
  "painted, nothing": { type: "painted", shown: null },
  far: { type: "far" },
  removed: { type: "removed" },
} as const satisfies Record<string, Event>;

/** What each event makes of each state; what is left out leaves the state as it is. */
const TABLE: Record<keyof typeof LIVES, Partial<Record<keyof typeof EVENTS, Life>>> = {
  unasked: {
    "answered, some": LIVES.waiting,
    "answered, none": LIVES.empty,
    removed: LIVES.gone,
  },
  empty: { "answered, some": LIVES.waiting, removed: LIVES.gone },
  waiting: {
    "answered, none": LIVES.empty,
    near: LIVES.due,
    painted: { state: "shown", shown: OTHER },
    "painted, nothing": LIVES.blank,
    removed: LIVES.gone,
  },
  due: {
    painted: { state: "shown", shown: OTHER },
    "painted, nothing": LIVES.blank,
    removed: LIVES.gone,
  },
  "due again": {
    painted: { state: "shown", shown: OTHER },
    "painted, nothing": LIVES.blank,
    removed: LIVES.gone,
  },
  shown: {
    "answered, some": LIVES["due again"],
    "answered, none": LIVES["due again"],
    changed: LIVES["due again"],
    painted: { state: "shown", shown: OTHER },
    "painted, nothing": LIVES.blank,
    far: LIVES.waiting,
    removed: LIVES.gone,
  },
  blank: {
    "answered, some": LIVES.due,
    changed: LIVES.due,
    painted: { state: "shown", shown: OTHER },
    removed: LIVES.gone,
  },
  gone: {},
};

describe("a block's life", () => {
  const rows = Object.entries(LIVES).flatMap(([from, life]) =>
    Object.entries(EVENTS).map(([event, value]) => ({
      from,
      event,
      life: life as Life,
      value: value as Event,
      to: TABLE[from as keyof typeof LIVES][event as keyof typeof EVENTS] ?? (life as Life),
    })),
  );

  it.each(rows)("$from, then $event", ({ life, value, to }) => {
    expect(nextBlockLife(life, value)).toEqual(to);
  });

  const events = fc.array(fc.constantFrom(...(Object.values(EVENTS) as Event[])));

  it("shows only what was painted last, and nothing once it is gone", () => {
    fc.assert(
      fc.property(events, (all) => {
        let life: Life = LIVES.unasked;
        for (const event of all) {
          const before = shownIn(life);
          life = nextBlockLife(life, event);
          const now = shownIn(life);
          const isPainting = event.type === "painted";
          expect(now === null || now === before || (isPainting && now === event.shown)).toBe(true);
          if (event.type === "removed") expect(life.state).toBe("gone");
        }
      }),
    );
  });
});
