import { isIn } from "../text/page-hit.ts";
import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import { Mark, type MarkLocator } from "./mark.ts";
import { isRewritten } from "./rewritten.ts";

/** How many marks that the reader came to are remembered. */
const RECENT_MAX = 8;
/** Longest time, in ms, that a mark keeps its place until its text has been read and painted again. */
const PLACE_KEPT_MS = 5000;
/** The same once the page has been read without it: some pages clear a text and write it a moment later. */
const PLACE_LEFT_MS = 250;

/** The marks of each of the page's blocks, shown or not. */
export class BlockMarks {
  readonly #locator: MarkLocator;
  readonly #marks = new WeakMap<TextBlock, readonly Mark[]>();
  /** The marks that the reader came to last, the latest first. */
  #recent: readonly Mark[] = [];
  #count = 0;

  constructor(locator: MarkLocator) {
    this.#locator = locator;
  }

  /** How many marks the page has. */
  get count(): number {
    return this.#count;
  }

  of(block: TextBlock): readonly Mark[] {
    return this.#marks.get(block) ?? [];
  }

  /** The reader has come to a mark. If the page writes its text again, the new text takes the mark over. */
  remember(mark: Mark): void {
    // The mark remembers them for when its text is gone.
    mark.lineBoxes();
    if (this.#recent[0] === mark) return;
    this.#recent = [mark, ...this.#recent].slice(0, RECENT_MAX);
  }

  /** The mark that stood at a point of the top window's viewport and whose text is just being written again. */
  beingRewrittenAt(x: number, y: number): Mark | null {
    return this.#recent.find((mark) => !mark.isShown && isIn(mark.lineBoxes(), x, y)) ?? null;
  }

  /** Sets the mentions of a block. A mention keeps the mark that it has, here or in the text before. */
  set(block: TextBlock, mentions: readonly PageMention[]): readonly Mark[] {
    const before = this.of(block);
    const marks = mentions.map((mention) => {
      const same =
        before.find((mark) => isSame(mark.mention, mention)) ??
        this.#recent.find((mark) => !mark.block.alive && isRewritten(mark, { block, mention }));
      if (!same) return new Mark(block, mention, this.#locator);
      same.block = block;
      same.mention = mention;
      return same;
    });
    this.#marks.set(block, marks);
    this.#count += marks.length - before.length;
    return marks;
  }

  /** A block is gone: its marks are no longer counted, and keep their place for the text that may follow. */
  gone(block: TextBlock): void {
    const marks = this.of(block);
    this.#count -= marks.length;
    for (const mark of marks) mark.keepsPlaceUntil = performance.now() + PLACE_KEPT_MS;
  }

  /** The page has been read again: marks that were not found in it are about to lose their place. */
  expireLost(): void {
    const until = performance.now() + PLACE_LEFT_MS;
    for (const mark of this.#recent) {
      if (!mark.block.alive) mark.keepsPlaceUntil = Math.min(mark.keepsPlaceUntil, until);
    }
  }
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.start === b.start && a.end === b.end && a.entity === b.entity && a.category === b.category
  );
}
