import type { PainterChoice } from "./choose-painter.ts";
import { Mark } from "./mark.ts";
import { Nearness } from "./nearness.ts";
import type { PageMention } from "./page.ts";
import type { Painter } from "./painter.ts";
import type { ReaderSelection } from "./reader-selection.ts";
import { idle, Slices, visible } from "./slices.ts";
import { blocksToLetGo, type Painted } from "./standing-marks.ts";
import type { TextBlock } from "./text-block.ts";
import type { TextSplits } from "./text-splits.ts";

export interface PaintingOptions {
  splits: TextSplits;
  choice: PainterChoice;
  document: Document;
  selection: ReaderSelection;
  signal: AbortSignal;
  shows(mention: PageMention): boolean;
  /** Runs work unseen by our own observer. */
  quietly(work: () => void): void;
  onPainted(): void;
}

/** A page with more marks than these is long: wrapping them all would make the browser lay out too much. */
const LONG_MARKS = 400;
/**
 * So long, in milliseconds, the first painting waits for the page to come to rest: what is painted
 * before may have to be painted again in another way.
 */
const REST_WAIT_MS = 600;
/** Idle time comes at the latest after so long. */
const IDLE_TIMEOUT_MS = 2000;

/** Blocks whose painting is decided together, since styles read after a change are computed anew. */
const DECIDED_TOGETHER = 100;

interface Change {
  block: TextBlock;
  painter: Painter | null;
  marks: readonly Mark[];
}

/** Shows what was found: near blocks at once, in slices; far ones when there is time. */
export class Painting {
  readonly #options: PaintingOptions;
  readonly #marks = new WeakMap<TextBlock, readonly Mark[]>();
  readonly #painted = new Map<TextBlock, Painted>();
  /** Blocks whose turn has come and of which nothing is to be shown now. */
  readonly #blank = new Set<TextBlock>();
  readonly #near = new Set<TextBlock>();
  readonly #nearness: Nearness;
  #marksFound = 0;
  #isRunning = false;
  #hasRested = false;
  readonly #begun: Promise<void>;
  #begin = () => {};

  constructor(options: PaintingOptions) {
    this.#options = options;
    const onNear = (block: TextBlock) => {
      this.#near.add(block);
      this.#run();
    };
    this.#nearness = new Nearness(options.document, onNear, options.signal);
    this.#begun = new Promise((resolve) => {
      this.#begin = resolve;
    });
    setTimeout(this.#begin, REST_WAIT_MS);
  }

  get #isLong(): boolean {
    return this.#marksFound > LONG_MARKS;
  }

  /** Ranges cost the page for as long as they stand: far ones wait until they come near. */
  get #showsNearOnly(): boolean {
    const { choice, document } = this.#options;
    return this.#isLong || !choice.mayWrapIn(document);
  }

  /** A block's mentions are known, or known anew. */
  found(block: TextBlock): void {
    const before = this.#marks.get(block) ?? [];
    const marks = (block.mentions ?? []).map((mention) => {
      const same = before.find((mark) => isSame(mark.mention, mention));
      if (!same) return new Mark(block, mention, this.#options.splits);
      same.mention = mention;
      return same;
    });
    this.#marks.set(block, marks);
    this.#marksFound += marks.length - before.length;
    if (this.#painted.has(block) || this.#blank.has(block)) this.#near.add(block);
    else if (marks.length > 0) this.#nearness.await(block);
    else this.#nearness.pass(block);
  }

  /** To be called after a row of blocks was found. */
  endRow(): void {
    this.#nearness.endRow();
    this.#run();
  }

  /** Nothing of the block may stay painted. */
  gone(block: TextBlock): void {
    this.#near.delete(block);
    this.#blank.delete(block);
    this.#nearness.gone(block);
    this.#marksFound -= this.#marks.get(block)?.length ?? 0;
    if (this.#painted.has(block)) this.#changeTree(() => this.#clear(block));
  }

  /**
   * What is shown, or by which painter, has changed for all blocks. A tab that nobody looks at has no
   * frames to wait for: there it is done at once.
   */
  refreshAll(): void {
    if (this.#options.document.hidden) this.#refreshUnseen();
    for (const block of [...this.#painted.keys(), ...this.#blank]) this.#near.add(block);
    this.#run();
  }

  /** A document has come to rest: its blocks may be painted in another way, and far ones too. */
  rested(): void {
    this.#hasRested = true;
    this.#begin();
    this.refreshAll();
  }

  /** The marks of a block that are to be shown, painted already or not. */
  marksOf(block: TextBlock): Mark[] {
    const { shows } = this.#options;
    return (this.#marks.get(block) ?? []).filter(({ mention }) => shows(mention));
  }

  /** Paints blocks as they should be now. Does nothing to those that are. */
  paint(blocks: readonly TextBlock[]): void {
    if (this.#options.signal.aborted) return;
    const changes = this.#changesOf(blocks);
    if (changes.length === 0) return;
    this.#changeTree(() => {
      for (const change of changes) this.#apply(change);
    });
  }

  clearAll(): void {
    this.#changeTree(() => {
      for (const block of [...this.#painted.keys()]) this.#clear(block);
    });
  }

  /** What is to be done to blocks: all is read before anything is changed, so that layout is not forced. */
  #changesOf(blocks: readonly TextBlock[]): Change[] {
    const { choice } = this.#options;
    return blocks.flatMap((block) => {
      const painted = this.#painted.get(block);
      const marks = block.alive ? this.marksOf(block) : [];
      const painter = marks.length > 0 ? choice.painterFor(block, this.#isLong) : null;
      const isDone = painted?.painter === painter && isEqual(painted.marks, marks);
      return isDone ? [] : [{ block, painter, marks }];
    });
  }

  /** Changes the page's tree, unseen by our own observer, and keeps the reader's selections. */
  #changeTree(work: () => void): void {
    const { quietly, selection, splits } = this.#options;
    quietly(() => selection.keep(splits, work));
  }

  #apply({ block, painter, marks }: Change): void {
    this.#clear(block);
    if (painter) this.#show(block, painter, marks);
    else if (block.alive) this.#blank.add(block);
  }

  #show(block: TextBlock, painter: Painter, marks: readonly Mark[]): void {
    painter.paint(block, marks);
    this.#blank.delete(block);
    this.#painted.set(block, { painter, marks });
    for (const mark of marks) mark.isShown = true;
  }

  #clear(block: TextBlock): void {
    const painted = this.#painted.get(block);
    if (!painted) return;
    this.#painted.delete(block);
    for (const mark of painted.marks) mark.isShown = false;
    painted.painter.clear(block);
  }

  #refreshUnseen(): void {
    this.paint([...this.#painted.keys(), ...this.#blank]);
    if (!this.#showsNearOnly) this.paint(this.#takeFar(Number.POSITIVE_INFINITY));
    this.#options.onPainted();
  }

  #run(): void {
    if (this.#isRunning || this.#options.signal.aborted) return;
    this.#isRunning = true;
    this.#work()
      .catch((error) => {
        if (!this.#options.signal.aborted) throw error;
      })
      .finally(() => {
        this.#isRunning = false;
      });
  }

  async #work(): Promise<void> {
    const { document, signal, onPainted } = this.#options;
    await this.#begun;
    while (this.#near.size > 0 || this.#mayPaintFar()) {
      await visible(document, signal);
      if (this.#near.size === 0) await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new Slices(signal);
      do {
        if (this.#near.size === 0)
          for (const block of this.#takeFar(DECIDED_TOGETHER)) this.#near.add(block);
        this.#paintNear(slices);
      } while ((this.#near.size > 0 || this.#mayPaintFar()) && !slices.due());
      if (this.#showsNearOnly) this.#letGo();
      onPainted();
      await slices.rest();
    }
  }

  /** Paints the first of the near blocks, as many as fit into the slice. */
  #paintNear(slices: Slices): void {
    const blocks = firstOf(this.#near, DECIDED_TOGETHER);
    const changes = this.#changesOf(blocks);
    const left = new Set(changes.map(({ block }) => block));
    this.#changeTree(() => {
      for (const change of changes) {
        this.#apply(change);
        left.delete(change.block);
        if (slices.due()) break;
      }
    });
    for (const block of blocks) if (!left.has(block)) this.#near.delete(block);
  }

  /** Clears marks that nobody sees on a page that has too many, until they come near again. */
  #letGo(): void {
    const blocks = blocksToLetGo(this.#painted, (block) => this.#nearness.isFar(block));
    if (blocks.length === 0) return;
    this.#changeTree(() => {
      for (const block of blocks) this.#clear(block);
    });
    for (const block of blocks) this.#nearness.await(block);
  }

  #mayPaintFar(): boolean {
    if (!this.#hasRested || this.#showsNearOnly) return false;
    return !this.#nearness.waiting()[Symbol.iterator]().next().done;
  }

  #takeFar(count: number): TextBlock[] {
    const far = firstOf(this.#nearness.waiting(), count);
    for (const block of far) this.#nearness.forget(block);
    return far;
  }
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.start === b.start && a.end === b.end && a.entity === b.entity && a.category === b.category
  );
}

function isEqual(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index]);
}
