import type { PainterChoice } from "./choose-painter.ts";
import { Mark } from "./mark.ts";
import type { PageMention } from "./page.ts";
import type { Painter } from "./painter.ts";
import type { ReaderSelection } from "./reader-selection.ts";
import { idle, Slices, visible } from "./slices.ts";
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

/** How far around the view a block counts as near: one more view each way, as readers scroll. */
const NEAR = "100% 0px";
/** Far blocks are painted in idle time up to so many marks; what is beyond waits to come near. */
const FAR_MARKS = 2000;
/** Idle time comes at the latest after so long. */
const IDLE_TIMEOUT_MS = 2000;

/** Blocks whose painting is decided together: many enough to force no layout, few enough for a slice. */
const BATCH = 12;

interface Change {
  block: TextBlock;
  painter: Painter | null;
  marks: readonly Mark[];
}

interface Painted {
  painter: Painter;
  marks: readonly Mark[];
}

/** Shows what was found: near blocks at once, in slices; far ones when there is time. */
export class Painting {
  readonly #options: PaintingOptions;
  readonly #marks = new WeakMap<TextBlock, readonly Mark[]>();
  readonly #painted = new Map<TextBlock, Painted>();
  readonly #near = new Set<TextBlock>();
  readonly #far = new Set<TextBlock>();
  /** Blocks that wait for their box to come near, by that box. */
  readonly #waiting = new Map<Element, Set<TextBlock>>();
  readonly #observer: IntersectionObserver;
  #marksPainted = 0;
  #isRunning = false;
  #hasRested = false;

  constructor(options: PaintingOptions) {
    this.#options = options;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      rootMargin: NEAR,
    });
    options.signal.addEventListener("abort", () => this.#observer.disconnect());
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
    if (this.#painted.has(block)) this.#near.add(block);
    else if (marks.length > 0) this.#await(block);
    this.#run();
  }

  /** Nothing of the block may stay painted. */
  gone(block: TextBlock): void {
    this.#near.delete(block);
    this.#far.delete(block);
    this.#waiting.get(block.box)?.delete(block);
    this.#clear(block);
  }

  /**
   * What is shown, or by which painter, has changed for all blocks. A tab that nobody looks at has no
   * frames to wait for: there it is done at once.
   */
  refreshAll(blocks: readonly TextBlock[]): void {
    if (this.#options.document.hidden) {
      this.paint(
        blocks.filter((block) => this.#painted.has(block) || this.#marksPainted < FAR_MARKS),
      );
      this.#options.onPainted();
      return;
    }
    for (const block of blocks) {
      if (this.#painted.has(block)) this.#near.add(block);
      else if (this.marksOf(block).length > 0) this.#await(block);
    }
    this.#run();
  }

  /** A document has come to rest: its blocks may be painted in another way, and far ones too. */
  rested(blocks: readonly TextBlock[]): void {
    this.#hasRested = true;
    this.refreshAll(blocks);
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
      for (const { block, painter, marks } of changes) {
        this.#clear(block);
        if (painter) this.#show(block, painter, marks);
      }
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
      const painter = marks.length > 0 ? choice.painterFor(block) : null;
      const isDone = (painted?.painter ?? null) === painter && isEqual(painted?.marks ?? [], marks);
      return isDone ? [] : [{ block, painter, marks }];
    });
  }

  /** Changes the page's tree, unseen by our own observer, and keeps the reader's selections. */
  #changeTree(work: () => void): void {
    const { quietly, selection, splits } = this.#options;
    quietly(() => selection.keep(splits, work));
  }

  #show(block: TextBlock, painter: Painter, marks: readonly Mark[]): void {
    painter.paint(block, marks);
    this.#painted.set(block, { painter, marks });
    this.#marksPainted += marks.length;
    for (const mark of marks) mark.isShown = true;
  }

  #clear(block: TextBlock): void {
    const painted = this.#painted.get(block);
    if (!painted) return;
    this.#painted.delete(block);
    this.#marksPainted -= painted.marks.length;
    for (const mark of painted.marks) mark.isShown = false;
    painted.painter.clear(block);
  }

  #await(block: TextBlock): void {
    const { box } = block;
    const blocks = this.#waiting.get(box);
    if (blocks) blocks.add(block);
    else this.#waiting.set(box, new Set([block]));
    // Observed anew, a box is reported at once, wherever it is.
    this.#observer.unobserve(box);
    this.#observer.observe(box);
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const blocks = this.#waiting.get(target) ?? [];
      for (const block of blocks) {
        if (isIntersecting) this.#near.add(block);
        else this.#far.add(block);
      }
      if (!isIntersecting) continue;
      this.#waiting.delete(target);
      this.#observer.unobserve(target);
    }
    this.#run();
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
    while (this.#near.size > 0 || this.#mayPaintFar()) {
      await visible(document, signal);
      if (this.#near.size === 0) await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new Slices(signal);
      const queue = this.#near.size > 0 ? this.#near : this.#far;
      do this.paint(takeFrom(queue, BATCH));
      while (queue.size > 0 && !slices.due() && (queue === this.#near || this.#mayPaintFar()));
      onPainted();
      await slices.rest();
    }
  }

  #mayPaintFar(): boolean {
    return this.#hasRested && this.#far.size > 0 && this.#marksPainted < FAR_MARKS;
  }
}

function takeFrom<T>(queue: Set<T>, count: number): T[] {
  const taken: T[] = [];
  for (const item of queue) {
    if (taken.length === count) break;
    taken.push(item);
    queue.delete(item);
  }
  return taken;
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.start === b.start && a.end === b.end && a.entity === b.entity && a.category === b.category
  );
}

function isEqual(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index]);
}
