import { OneAtATime } from "../text/one-at-a-time.ts";
import type { PageHit } from "../text/page-hit.ts";
import type { PageMention } from "../text/page-mention.ts";
import { idle, TimeSlices, visible } from "../text/slices.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import { BlockLives } from "./block-lives.ts";
import { BlockMarks } from "./block-marks.ts";
import type { Mark, MarkLocator } from "./mark.ts";
import { markAt } from "./mark-at.ts";
import { Nearness } from "./nearness.ts";
import { OwnLook } from "./own-look.ts";
import { blocksToClear } from "./painted-limit.ts";
import type { Painter } from "./painter.ts";
import { type Change, planChanges } from "./plan.ts";
import { clear, repaint } from "./show.ts";
import { WantedMarks, type WantedMarksOptions } from "./wanted-marks.ts";

export interface PaintingOptions extends WantedMarksOptions {
  document: Document;
  signal: AbortSignal;
  locator: MarkLocator;
  /** Whether blocks far from the view are painted too, in idle time once the page is read. */
  paintsFar(): boolean;
  /** Brings the choice up to date; returns the blocks whose chosen marks have changed. */
  choose(): TextBlock[];
  /** Runs work that changes the page's tree. */
  changeTree(work: () => void): void;
  /** Resolves once marks may be painted; called before any are. */
  ready(): Promise<void>;
  onPainted(): void;
}

/** Longest wait for idle time, in ms. */
const IDLE_TIMEOUT_MS = 2000;
/** Blocks planned before any of them is painted, since each style read after a change is computed again. */
const DECIDED_TOGETHER = 100;

type MarkChange = Change<TextBlock, Painter, Mark>;

/**
 * Shows the marks that were found: near blocks at once, in slices; far ones, if at all, in idle time. The
 * states of a block are in `block-life.ts`, the plan of changes in `plan.ts`; this carries the plan out.
 */
export class Painting {
  readonly #options: PaintingOptions;
  readonly marks: BlockMarks;
  readonly wanted: WantedMarks;
  readonly #lives: BlockLives;
  readonly #nearness: Nearness;
  readonly #running: OneAtATime;
  #hasReadAll = false;

  constructor(options: PaintingOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#running = new OneAtATime(signal, () => this.#work());
    this.marks = new BlockMarks(options.locator);
    this.#lives = new BlockLives((block, from, to) => {
      if (to === "waiting") this.#nearness.waitFor(block);
      else if (from === "waiting") this.#nearness.forget(block);
    });
    const onNear = (block: TextBlock) => {
      this.#lives.apply(block, { type: "near" });
      this.#running.start();
    };
    this.#nearness = new Nearness(document, onNear, signal);
    const look = new OwnLook(document, signal, () => this.refreshAll());
    this.wanted = new WantedMarks(options, this.marks, look);
  }

  /** A block has been read. */
  add(block: TextBlock): void {
    this.#lives.add(block);
  }

  /** The blocks that the finder has not answered for. */
  unasked(): TextBlock[] {
    return [...this.#lives.in("unasked")];
  }

  isAnswered(block: TextBlock): boolean {
    const state = this.#lives.stateOf(block);
    return state !== "unasked" && state !== "gone";
  }

  /** A block's mentions are known, for the first time or again. */
  answered(block: TextBlock, mentions: readonly PageMention[]): void {
    const marks = this.marks.set(block, mentions);
    this.#lives.add(block);
    this.#lives.apply(block, { type: "answered", marks: marks.length });
    if (marks.length === 0) this.#nearness.pass(block);
  }

  /** To be called after several blocks were answered. */
  endBatch(): void {
    this.#nearness.endBatch();
    this.#running.start();
  }

  /** The whole page has been read and answered. */
  readAll(): void {
    this.#hasReadAll = true;
    this.#running.start();
  }

  /** The block is gone: clears its marks. */
  gone(block: TextBlock): void {
    const shown = this.#lives.shownIn(block);
    this.#nearness.gone(block);
    this.marks.gone(block);
    this.#lives.apply(block, { type: "removed" });
    if (shown) this.#options.changeTree(() => clear(block, shown));
  }

  /** Any block may have to show other marks, or by another painter. Done at once in a tab without frames. */
  refreshAll(): void {
    if (this.#options.document.hidden) void this.#refreshUnseen();
    this.refresh(this.#decided());
  }

  /** Repaints all painted blocks at once. */
  refreshNow(): void {
    this.paint(this.#decided());
    this.#options.onPainted();
  }

  /** Some blocks have to show other marks than before. */
  refresh(blocks: readonly TextBlock[]): void {
    for (const block of blocks) this.#lives.apply(block, { type: "changed" });
    this.#running.start();
  }

  /** The shown mark that a reader sees at a point. */
  markAt(hit: PageHit): Mark | null {
    return markAt(hit, this.#showing(), (block) => this.#lives.shownIn(block)?.marks ?? []);
  }

  /** The choice of marks may have changed. */
  refreshChosen(): void {
    this.refresh(this.#options.choose());
  }

  /** Paints at once what blocks should show. Leaves alone those that show it already. */
  paint(blocks: readonly TextBlock[]): void {
    if (this.#options.signal.aborted) return;
    const changes = this.#plan(blocks);
    if (changes.length === 0) return;
    void this.#options.ready();
    this.#options.changeTree(() => {
      for (const change of changes) this.#carryOut(change);
    });
  }

  /** Clears blocks at once and paints them again in a later task. */
  clearForNow(blocks: readonly TextBlock[]): void {
    for (const block of this.#clear(blocks)) {
      this.#lives.apply(block, { type: "painted", shown: null });
    }
    setTimeout(() => this.refresh(blocks));
  }

  clearAll(): void {
    this.#clear(this.#showing());
  }

  /** Clears blocks, and returns those that showed anything. */
  #clear(blocks: readonly TextBlock[]): TextBlock[] {
    const shown = blocks.filter((block) => this.#lives.shownIn(block));
    if (shown.length === 0) return shown;
    this.#options.changeTree(() => {
      for (const block of shown) {
        const what = this.#lives.shownIn(block);
        if (what) clear(block, what);
      }
    });
    return shown;
  }

  /** The changes that blocks need. Reads all styles before anything is changed, to avoid forced layout. */
  #plan(blocks: readonly TextBlock[]): MarkChange[] {
    return planChanges(
      blocks.map((block) => ({
        block,
        now: this.#lives.shownIn(block),
        wanted: this.wanted.showIn(block),
      })),
    );
  }

  #carryOut({ block, show }: MarkChange): void {
    const shown = repaint(block, this.#lives.shownIn(block), show);
    this.#lives.apply(block, { type: "painted", shown });
  }

  async #refreshUnseen(): Promise<void> {
    await this.#ready();
    this.refreshNow();
    if (this.#options.paintsFar()) this.paint([...this.#lives.in("waiting")]);
  }

  /** If there is a mark to show, waits until marks may be painted. */
  async #ready(): Promise<void> {
    const far = this.#options.paintsFar() ? this.#lives.in("waiting") : [];
    for (const block of [...this.#lives.in("due"), ...far]) {
      if (this.wanted.of(block).length > 0) return this.#options.ready();
    }
  }

  /** Blocks that have been painted before, whether they show anything or not. */
  #decided(): TextBlock[] {
    return [...this.#showing(), ...this.#lives.in("blank")];
  }

  /** Blocks that show marks, or will from the next frame on. */
  #showing(): TextBlock[] {
    return [...this.#lives.in("shown"), ...this.#lives.in("due")];
  }

  *#shown(): Generator<[TextBlock, Shown<Painter, Mark>]> {
    for (const block of this.#lives.in("shown")) {
      const shown = this.#lives.shownIn(block);
      if (shown) yield [block, shown];
    }
  }

  async #work(): Promise<void> {
    const { document, signal, onPainted } = this.#options;
    const due = this.#lives.in("due");
    while (this.#hasWork()) {
      await visible(document, signal);
      this.refreshChosen();
      await this.#ready();
      if (due.size === 0) await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new TimeSlices(signal);
      do {
        this.refreshChosen();
        if (due.size === 0) this.#takeFar();
        this.#paintDue(slices);
      } while (this.#hasWork() && !slices.due());
      if (!this.#options.paintsFar()) this.#clearFar();
      onPainted();
      await slices.rest();
    }
  }

  /** Paints as many of the blocks that are due as fit into the slice. */
  #paintDue(slices: TimeSlices): void {
    const blocks = this.#lives.firstIn("due", DECIDED_TOGETHER);
    const changes = new Map(this.#plan(blocks).map((change) => [change.block, change]));
    this.#options.changeTree(() => {
      for (const block of blocks) {
        const change = changes.get(block);
        if (change) this.#carryOut(change);
        else this.#lives.apply(block, { type: "painted", shown: this.#lives.shownIn(block) });
        if (change && slices.due()) break;
      }
    });
  }

  /** On a page with too many marks, clears those far from the view until they come near again. */
  #clearFar(): void {
    const far = blocksToClear([...this.#shown()], (block) => this.#nearness.isFar(block));
    for (const block of this.#clear(far)) this.#lives.apply(block, { type: "far" });
  }

  #hasWork(): boolean {
    if (this.#lives.in("due").size > 0) return true;
    return this.#hasReadAll && this.#options.paintsFar() && this.#lives.in("waiting").size > 0;
  }

  #takeFar(): void {
    for (const block of this.#lives.firstIn("waiting", DECIDED_TOGETHER)) {
      this.#lives.apply(block, { type: "near" });
    }
  }
}
