import type { TextBlock } from "../text/text-block.ts";
import {
  type BlockEvent,
  type BlockLife,
  type BlockState,
  nextBlockLife,
  type Shown,
  shownIn,
} from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

type Life = BlockLife<Painter, Mark>;

const UNASKED: Life = { state: "unasked" };
const NONE: ReadonlySet<TextBlock> = new Set();

/** The state of each of the page's blocks, and the blocks in each state. */
export class BlockLives {
  readonly #lives = new WeakMap<TextBlock, Life>();
  readonly #inState = new Map<BlockState, Set<TextBlock>>();
  readonly #onMoved: (block: TextBlock, from: BlockState, to: BlockState) => void;

  constructor(onMoved: (block: TextBlock, from: BlockState, to: BlockState) => void) {
    this.#onMoved = onMoved;
  }

  /** Adds a block, as unasked. */
  add(block: TextBlock): void {
    if (this.#lives.has(block)) return;
    this.#lives.set(block, UNASKED);
    this.#set("unasked").add(block);
  }

  stateOf(block: TextBlock): BlockState {
    return this.#lifeOf(block).state;
  }

  shownIn(block: TextBlock): Shown<Painter, Mark> | null {
    return shownIn(this.#lifeOf(block));
  }

  /** The blocks in a state, in the order in which they entered it. */
  in(state: BlockState): ReadonlySet<TextBlock> {
    return this.#inState.get(state) ?? NONE;
  }

  /** The first blocks in a state, at most `count`. */
  firstIn(state: BlockState, count: number): TextBlock[] {
    const first: TextBlock[] = [];
    for (const block of this.in(state)) {
      if (first.length === count) break;
      first.push(block);
    }
    return first;
  }

  apply(block: TextBlock, event: BlockEvent<Painter, Mark>): void {
    const before = this.#lifeOf(block);
    const after = nextBlockLife(before, event);
    if (after === before) return;
    this.#lives.set(block, after);
    if (after.state === before.state) return;
    this.#set(before.state).delete(block);
    if (after.state !== "gone" && after.state !== "empty") this.#set(after.state).add(block);
    this.#onMoved(block, before.state, after.state);
  }

  #lifeOf(block: TextBlock): Life {
    return this.#lives.get(block) ?? UNASKED;
  }

  #set(state: BlockState): Set<TextBlock> {
    const known = this.#inState.get(state);
    if (known) return known;
    const blocks = new Set<TextBlock>();
    this.#inState.set(state, blocks);
    return blocks;
  }
}
