import { OneAtATime } from "../text/one-at-a-time.ts";
import type { PageMention } from "../text/page-mention.ts";
import { idle, Slices, visible } from "../text/slices.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import { BlockLives } from "./block-lives.ts";
import { BlockMarks } from "./block-marks.ts";
import type { Mark, MarkPlace } from "./mark.ts";
import { Nearness } from "./nearness.ts";
import { OwnLook } from "./own-look.ts";
import type { Painter } from "./painter.ts";
import { type Change, planChanges } from "./plan.ts";
import { clear, repaint } from "./show.ts";
import { blocksToClear } from "./standing-marks.ts";

export interface PaintingOptions {
  document: Document;
  signal: AbortSignal;
  place: MarkPlace;
  /** Which painter shows a block; null where none can without harm. */
  painterFor(block: TextBlock, marks: readonly Mark[]): Painter | null;
  /** Whether blocks far from the view are painted too, once all is read and there is time. */
  paintsFar(): boolean;
  shows(mention: PageMention): boolean;
  /** Whether a mark is among those chosen to be shown, as of the last `choose`. */
  isChosen(mark: Mark): boolean;
  /** Brings the choice up to date; returns the blocks in which another choice was made than before. */
  choose(): TextBlock[];
  /** Runs work that changes the page's tree. */
  changeTree(work: () => void): void;
  /** Resolves once the first block may be painted; asked whenever something is to be. */
  ready(): Promise<void>;
  onPainted(): void;
}

/** Idle time comes at the latest after this many milliseconds. */
const IDLE_TIMEOUT_MS = 2000;
/** Blocks whose painting is decided together, since styles read after a change are computed anew. */
const DECIDED_TOGETHER = 100;

type MarkChange = Change<TextBlock, Painter, Mark>;

/**
 * Shows what was found: near blocks at once, in slices; far ones, if at all, when there is time. Each
 * block's life is in `block-life.ts`, what is to be done in `plan.ts`; here it is carried out.
 */
export class Painting {
  readonly #options: PaintingOptions;
  readonly marks: BlockMarks;
  readonly #lives: BlockLives;
  readonly #nearness: Nearness;
  readonly #look: OwnLook;
  readonly #running: OneAtATime;
  #hasReadAll = false;

  constructor(options: PaintingOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#running = new OneAtATime(signal, () => this.#work());
    this.marks = new BlockMarks(options.place);
    this.#lives = new BlockLives((block, from, to) => {
      if (to === "waiting") this.#nearness.await(block);
      else if (from === "waiting") this.#nearness.forget(block);
    });
    const onNear = (block: TextBlock) => {
      this.#lives.apply(block, { type: "near" });
      this.#running.start();
    };
    this.#nearness = new Nearness(document, onNear, signal);
    this.#look = new OwnLook(document, signal, () => this.refreshAll());
  }

  /** A block has been read. */
  add(block: TextBlock): void {
    this.#lives.add(block);
  }

  /** The blocks that the finder is still to answer for. */
  unasked(): TextBlock[] {
    return [...this.#lives.in("unasked")];
  }

  isAnswered(block: TextBlock): boolean {
    const state = this.#lives.stateOf(block);
    return state !== "unasked" && state !== "gone";
  }

  /** A block's mentions are known, or known anew. */
  answered(block: TextBlock, mentions: readonly PageMention[]): void {
    const marks = this.marks.set(block, mentions);
    this.#lives.add(block);
    this.#lives.apply(block, { type: "answered", marks: marks.length });
    if (marks.length === 0) this.#nearness.pass(block);
  }

  /** A block has taken the place of one with the same text. */
  renewed(block: TextBlock, former: TextBlock): void {
    if (this.isAnswered(former)) this.answered(block, this.marks.mentionsOf(former));
  }

  /** To be called after a row of blocks was answered. */
  endRow(): void {
    this.#nearness.endRow();
    this.#running.start();
  }

  /** All that the page holds has been read and answered. */
  readAll(): void {
    this.#hasReadAll = true;
    this.#running.start();
  }

  /** Nothing of the block may stay painted. */
  gone(block: TextBlock): void {
    const shown = this.#lives.shownIn(block);
    this.#nearness.gone(block);
    this.marks.gone(block);
    this.#lives.apply(block, { type: "removed" });
    if (shown) this.#options.changeTree(() => clear(block, shown));
  }

  /**
   * What is shown, or by which painter, has changed for all blocks. A tab that nobody looks at has no
   * frames to wait for: there it is done at once.
   */
  refreshAll(): void {
    if (this.#options.document.hidden) void this.#refreshUnseen();
    this.refresh(this.#decided());
  }

  /** Paints anew, at once, all that has been painted. */
  refreshNow(): void {
    this.paint(this.#decided());
    this.#options.onPainted();
  }

  /** The marks of a block that are to be shown, painted already or not. */
  marksOf(block: TextBlock): Mark[] {
    return this.allowedIn(block).filter(this.#options.isChosen);
  }

  /** The marks of a block that the reader's switches allow, whether they are chosen or not. */
  allowedIn(block: TextBlock): Mark[] {
    return this.marks.of(block).filter(({ mention }) => this.#options.shows(mention));
  }

  /** Other marks are to be shown in some blocks than before. */
  refresh(blocks: readonly TextBlock[]): void {
    for (const block of blocks) this.#lives.apply(block, { type: "changed" });
    this.#running.start();
  }

  /** Other marks may have to be chosen than before. */
  refreshChosen(): void {
    this.refresh(this.#options.choose());
  }

  /** Paints blocks as they should be now. Does nothing to those that are. */
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
    this.#clear([...this.#lives.in("shown"), ...this.#lives.in("due")]);
  }

  /** Clears blocks of what they show. Returns those that showed anything. */
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

  /** What is to be done to blocks: all is read before anything is changed, so that layout is not forced. */
  #plan(blocks: readonly TextBlock[]): MarkChange[] {
    return planChanges(
      blocks.map((block) => ({
        block,
        now: this.#lives.shownIn(block),
        wanted: this.#wantedIn(block),
      })),
    );
  }

  #wantedIn(block: TextBlock): Shown<Painter, Mark> | null {
    if (!block.alive) return null;
    const marks = this.#look.marksToShow(block, this.marksOf(block));
    const painter = marks.length > 0 ? this.#options.painterFor(block, marks) : null;
    return painter && { painter, marks };
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

  /** Waits, where something is to be shown, until it may be. */
  async #ready(): Promise<void> {
    for (const state of ["due", "waiting"] as const) {
      for (const block of this.#lives.in(state)) {
        if (this.marksOf(block).length > 0) return this.#options.ready();
      }
    }
  }

  /** Blocks whose turn has come before, whether they show anything or not. */
  #decided(): TextBlock[] {
    const lives = this.#lives;
    return [...lives.in("shown"), ...lives.in("due"), ...lives.in("blank")];
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
      const slices = new Slices(signal);
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

  /** Paints the first of the blocks that are due, as many as fit into the slice. */
  #paintDue(slices: Slices): void {
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

  /** Clears marks that nobody sees on a page that has too many, until they come near again. */
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
