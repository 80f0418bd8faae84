/**
 * The life of a block, from being read to being gone. Pure: an event in, the next state out.
 *
 *            answered            near             painted
 *   unasked ──────────> waiting ───────> due ──────────────> shown
 *      │                 ^    ^           ^  \                 │ │
 *      │ nothing found   │    │           │   \ nothing        │ │
 *      v    answered     │    └── far ────┼────\───────────────┘ │
 *    empty ──────────────┘                │     v                │
 *                              changed,   ├── blank              │
 *                              answered   └──────────────────────┘
 *
 *   any state ── removed ──> gone
 */

/** What a block shows: which marks, and by which painter. */
export interface Shown<P, M> {
  painter: P;
  marks: readonly M[];
}

export type BlockLife<P, M> =
  /** The finder has not answered for it yet. */
  | { state: "unasked" }
  /** Nothing was found in it. */
  | { state: "empty" }
  /** It has marks, and is too far from the view to show them. */
  | { state: "waiting" }
  /** It has to be painted, for the first time or again; `shown` is what it shows until then. */
  | { state: "due"; shown: Shown<P, M> | null }
  | { state: "shown"; shown: Shown<P, M> }
  /** It was painted, but by the reader's switches or the page's styles it shows nothing. */
  | { state: "blank" }
  /** The page has removed or changed it. */
  | { state: "gone" };

export type BlockState = BlockLife<unknown, unknown>["state"];

export type BlockEvent<P, M> =
  /** The finder has answered, for the first time or again. */
  | { type: "answered"; marks: number }
  /** It has come near the view, or is to be painted wherever it is. */
  | { type: "near" }
  /** It may have to show other marks, or by another painter. */
  | { type: "changed" }
  /** It has been painted, or (null) cleared because nothing is to be shown. */
  | { type: "painted"; shown: Shown<P, M> | null }
  /** It has been cleared, being far from the view. */
  | { type: "far" }
  | { type: "removed" };

export function nextBlockLife<P, M>(
  life: BlockLife<P, M>,
  event: BlockEvent<P, M>,
): BlockLife<P, M> {
  if (life.state === "gone") return life;
  switch (event.type) {
    case "removed":
      return { state: "gone" };
    case "answered":
      return answered(life, event.marks);
    case "near":
      return life.state === "waiting" ? { state: "due", shown: null } : life;
    case "changed":
      return due(life);
    case "painted":
      if (life.state === "unasked" || life.state === "empty") return life;
      return event.shown ? { state: "shown", shown: event.shown } : { state: "blank" };
    case "far":
      return life.state === "shown" ? { state: "waiting" } : life;
  }
}

/** What a block shows at the moment. */
export function shownIn<P, M>(life: BlockLife<P, M>): Shown<P, M> | null {
  return life.state === "shown" || life.state === "due" ? life.shown : null;
}

function answered<P, M>(life: BlockLife<P, M>, marks: number): BlockLife<P, M> {
  switch (life.state) {
    case "unasked":
    case "empty":
    case "waiting":
      return { state: marks > 0 ? "waiting" : "empty" };
    case "blank":
      return marks > 0 ? { state: "due", shown: null } : life;
    default:
      return due(life);
  }
}

function due<P, M>(life: BlockLife<P, M>): BlockLife<P, M> {
  if (life.state === "shown") return { state: "due", shown: life.shown };
  return life.state === "blank" ? { state: "due", shown: null } : life;
}
