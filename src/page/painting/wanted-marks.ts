import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { BlockMarks } from "./block-marks.ts";
import type { Mark } from "./mark.ts";
import type { OwnLook } from "./own-look.ts";
import type { Painter } from "./painter.ts";

export interface WantedMarksOptions {
  /** The painter for a block's marks; null if none can show them without harm. */
  painterFor(block: TextBlock, marks: readonly Mark[]): Painter | null;
  shows(mention: PageMention): boolean;
  /** Whether a mark is among those chosen to be shown, as of the last choice. */
  isChosen(mark: Mark): boolean;
  /** Whether a line under a mark's text tells no more than the text does. */
  isLegible(mark: Mark): boolean;
}

/** What the page's blocks should show, painted already or not. */
export class WantedMarks {
  readonly #options: WantedMarksOptions;
  readonly #marks: BlockMarks;
  readonly #look: OwnLook;

  constructor(options: WantedMarksOptions, marks: BlockMarks, look: OwnLook) {
    this.#options = options;
    this.#marks = marks;
    this.#look = look;
  }

  has(mark: Mark): boolean {
    return this.#options.isChosen(mark) && this.#options.shows(mark.mention);
  }

  /** A block's marks that are to be shown. */
  of(block: TextBlock): Mark[] {
    return this.#marks.of(block).filter((mark) => this.has(mark));
  }

  /** A block's marks that the reader's switches allow, chosen or not. */
  allowedIn(block: TextBlock): Mark[] {
    return this.#marks.of(block).filter(({ mention }) => this.#options.shows(mention));
  }

  /** What a block should show, and by which painter; null for nothing. Reads styles. */
  showIn(block: TextBlock): Shown<Painter, Mark> | null {
    if (!block.alive) return null;
    const legible = this.of(block).filter((mark) => this.#options.isLegible(mark));
    const marks = this.#look.marksToShow(block, legible);
    const painter = marks.length > 0 ? this.#options.painterFor(block, marks) : null;
    return painter && { painter, marks };
  }
}
