import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import { Mark, type MarkPlace } from "./mark.ts";

/** The marks of each of the page's blocks, shown or not. */
export class BlockMarks {
  readonly #place: MarkPlace;
  readonly #marks = new WeakMap<TextBlock, readonly Mark[]>();
  #count = 0;

  constructor(place: MarkPlace) {
    this.#place = place;
  }

  /** How many marks the page has. */
  get count(): number {
    return this.#count;
  }

  of(block: TextBlock): readonly Mark[] {
    return this.#marks.get(block) ?? [];
  }

  mentionsOf(block: TextBlock): PageMention[] {
    return this.of(block).map(({ mention }) => mention);
  }

  /** Sets the mentions of a block. A mention that has a mark already keeps it. */
  set(block: TextBlock, mentions: readonly PageMention[]): readonly Mark[] {
    const before = this.of(block);
    const marks = mentions.map((mention) => {
      const same = before.find((mark) => isSame(mark.mention, mention));
      if (!same) return new Mark(block, mention, this.#place);
      same.mention = mention;
      return same;
    });
    this.#marks.set(block, marks);
    this.#count += marks.length - before.length;
    return marks;
  }

  /** A block is gone: its marks are no longer counted. */
  gone(block: TextBlock): void {
    this.#count -= this.of(block).length;
  }
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.start === b.start && a.end === b.end && a.entity === b.entity && a.category === b.category
  );
}
