import { extraPlaces } from "../../core/marking.ts";
import type { InSection } from "../../core/page-report.ts";
import type { Density, ExtraPlaces, Places } from "../../core/settings.ts";
import { CutOff } from "../text/cut-off.ts";
import { Faded } from "../text/faded.ts";
import { boxOf, closestOf, isRendered } from "../text/own-properties.ts";
import { type BlockPlace, BlockPlaces, isInHeading, isInLink } from "../text/places.ts";
import type { TextBlock } from "../text/text-block.ts";
import { ReadableInk, SEEN_PX } from "../text/unseen.ts";
import type { Mark } from "./mark.ts";
import { leadingMarks, type MarkCandidate, selectMarks } from "./select-marks.ts";

/** How sparingly a page is to be marked, by the reader's settings. */
export interface Sparseness {
  density: Density;
  places: Places;
  /** Whether the reader holds the key that shows marks where `density` is `none`. */
  isKeyHeld: boolean;
}

/** Average length of a word and the space after it, in characters. */
const WORD_CHARACTERS = 6;
/** The places of blocks are determined again once their number has changed by this part. */
const CHANGED_PART = 0.1;
/** How many marks that cannot be seen are looked at again. */
const PASSED_MAX = 50;

/** What the marks of a page are chosen from. */
export interface MarkSource {
  /** In document order. */
  blocks: readonly TextBlock[];
  marksIn(block: TextBlock): readonly Mark[];
  /** Whether the reader's switches allow a mark. */
  allows(mark: Mark): boolean;
}

/** The elements around a block that begin a section. */
interface Surroundings {
  article: Element | null;
  isInHeading: boolean;
}

/** Chooses which of the page's marks are shown, by where they stand and how often an entity is marked. */
export class MarkSelection {
  /** The mark of the open card. It stays marked even if the page lays something over it. */
  current: Mark | null = null;
  /** Whether the page has been read whole. From then on marks stay while text comes before them, as in a live blog. */
  hasReadAll = false;
  #chosen: ReadonlySet<Mark> | null = null;
  #places: BlockPlaces | null = null;
  #measured = 0;
  readonly #linked = new WeakMap<Mark, boolean>();
  readonly #leading = new WeakMap<readonly Mark[], readonly Mark[]>();
  readonly #surroundings = new WeakMap<TextBlock, Surroundings>();
  #seen = new WeakMap<Element, boolean>();
  #ink = new ReadableInk();
  #cutOff = new CutOff();
  #faded = new Faded();
  /** The density, places and held key by which marks were last chosen, as JSON. */
  #basis = "";
  /** The first marks that were passed over, since they cannot be seen, and all that are near the view and illegible. */
  #passed = new Set<Mark>();

  has(mark: Mark): boolean {
    return this.#chosen === null || this.#chosen.has(mark);
  }

  /** Whether a mark stands where the reader wants marks, however often its entity is marked. */
  isPlaced(mark: Mark, { places }: Pick<Sparseness, "places">): boolean {
    return places === "all" || this.#isWanted(mark, extraPlaces({ places }));
  }

  /** A block has been read. To be called in slices, since the page may have ten thousands. */
  read(block: TextBlock): Surroundings {
    const article = closestOf(block.box, "article");
    const surroundings = { article, isInHeading: isInHeading(block) };
    this.#surroundings.set(block, surroundings);
    return surroundings;
  }

  /** Where a block stands, as far as that is known. To be called in slices first, as `read`. */
  placeOf(block: TextBlock): BlockPlace {
    return this.#places?.of(block) ?? "body";
  }

  /**
   * Of a page's marks, those in the main text; all of them if none is there, or if the settings mark names
   * everywhere.
   */
  inText(
    marks: readonly Mark[],
    blocks: readonly TextBlock[],
    { places }: Pick<Sparseness, "places">,
  ): readonly Mark[] {
    if (places === "all") return marks;
    this.#measure(blocks);
    const inText = marks.filter(({ block }) => this.placeOf(block) !== "beside");
    return inText.length > 0 ? inText : marks;
  }

  /** The article's mentions that the reader's switches allow: the number of its section and the entity, for each. */
  inSections(source: MarkSource): InSection[] {
    this.#measure(source.blocks);
    return [...this.#candidates(source, true)]
      .filter(({ mark }) => this.placeOf(mark.block) !== "beside" && source.allows(mark))
      .map(({ section, entity }) => [section, entity]);
  }

  /** Chooses again. Returns the blocks whose chosen marks have changed. */
  update(source: MarkSource, sparseness: Sparseness): TextBlock[] {
    const before = this.#chosen;
    const { density, places, isKeyHeld } = sparseness;
    const basis = JSON.stringify([density, places, isKeyHeld]);
    const isSame = this.#basis === basis;
    this.#basis = basis;
    const unfolded = [...this.#passed].filter((mark) => this.#isUnfolded(mark));
    for (const mark of this.#passed) if (!mark.block.alive) this.#passed.delete(mark);
    for (const mark of unfolded) this.#passed.delete(mark);
    // What the page unfolds is marked where it comes first; what comes before leaves the marks where they are.
    const kept = this.hasReadAll && isSame && unfolded.length === 0 ? before : null;
    const after = this.#choose(source, sparseness, kept ?? new Set());
    this.#chosen = after;
    if (before && after) {
      const changed = [...before, ...after].filter((mark) => before.has(mark) !== after.has(mark));
      return [...new Set([...unfolded, ...changed].map(({ block }) => block))];
    }
    const chosen = before ?? after;
    return chosen
      ? source.blocks.filter((block) => source.marksIn(block).some((mark) => !chosen.has(mark)))
      : unfolded.map(({ block }) => block);
  }

  /** Forgets what a reader can see. To be called when the page may have changed. */
  forgetSeen(): void {
    this.#seen = new WeakMap();
    this.#ink = new ReadableInk();
    this.#cutOff = new CutOff();
    this.#faded = new Faded();
  }

  /** Whether a mark that was passed over can be seen now: its text was folded out, say, or faded in. */
  isOutdated(): boolean {
    return [...this.#passed].some((mark) => this.#isUnfolded(mark));
  }

  /** Whether the text of a mark shows its letters. One that does not is looked at again. */
  isLegible(mark: Mark): boolean {
    const { parent } = mark;
    const isLegible = !parent || mark === this.current || this.#ink.isLegible(parent);
    if (!isLegible) this.#passed.add(mark);
    return isLegible;
  }

  #isUnfolded(mark: Mark): boolean {
    return mark.block.alive && this.#isSeen(mark);
  }

  #choose(
    source: MarkSource,
    sparseness: Sparseness,
    kept: ReadonlySet<Mark>,
  ): ReadonlySet<Mark> | null {
    const { density, places, isKeyHeld } = sparseness;
    if (density === "none" && !isKeyHeld) return new Set();
    if (density === "every" && places === "all") return null;
    this.#measure(source.blocks);
    const candidates = this.#candidates(source, density === "every");
    const mayShow = (mark: Mark) => {
      if (!source.allows(mark) || !this.isPlaced(mark, sparseness)) return false;
      if (density === "every" || this.#isSeen(mark)) return true;
      if (this.#passed.size < PASSED_MAX) this.#passed.add(mark);
      return false;
    };
    return selectMarks(candidates, density === "none" ? "section" : density, mayShow, kept);
  }

  #isSeen(mark: Mark): boolean {
    if (mark === this.current) return true;
    const { box } = mark.block;
    const isBoxSeen = this.#seen.get(box) ?? isSeen(box);
    this.#seen.set(box, isBoxSeen);
    if (!isBoxSeen) return false;
    const { parent } = mark;
    if (!parent || !this.#ink.has(parent)) return false;
    const measure = () => mark.ranges()[0]?.getClientRects()[0];
    return !this.#cutOff.has(parent, measure) && !this.#faded.has(parent, measure);
  }

  *#candidates({ blocks, marksIn }: MarkSource, isEach: boolean): Generator<MarkCandidate<Mark>> {
    let section = 0;
    let characters = 0;
    let article: Element | null = null;
    for (const block of blocks) {
      const around = this.#surroundings.get(block) ?? this.read(block);
      const isHeadline = around.isInHeading && this.placeOf(block) === "headline";
      if (around.article !== article || isHeadline) section++;
      article = around.article;
      const marks = marksIn(block);
      for (const mark of isEach ? marks : this.#leadingOf(marks)) {
        const { entity, start } = mark.mention;
        const word = Math.floor((characters + start) / WORD_CHARACTERS);
        yield { mark, entity, section, word };
      }
      characters += block.text.length;
    }
  }

  #leadingOf(marks: readonly Mark[]): readonly Mark[] {
    const known = this.#leading.get(marks) ?? leadingMarks(marks);
    this.#leading.set(marks, known);
    return known;
  }

  #isWanted(mark: Mark, extra: ExtraPlaces): boolean {
    const isWanted: Readonly<Record<BlockPlace, boolean>> = {
      body: true,
      headline: extra.headlines,
      caption: extra.captions,
      list: extra.lists,
      beside: false,
    };
    return isWanted[this.placeOf(mark.block)] && (extra.links || !this.#isLinked(mark));
  }

  #isLinked(mark: Mark): boolean {
    const known = this.#linked.get(mark);
    if (known !== undefined) return known;
    const isLinked = isInLink(mark.block, mark.mention.start);
    this.#linked.set(mark, isLinked);
    return isLinked;
  }

  #measure(blocks: readonly TextBlock[]): void {
    const change = Math.abs(blocks.length - this.#measured);
    if (this.#places && change <= this.#measured * CHANGED_PART) return;
    this.#places = new BlockPlaces(blocks);
    this.#measured = blocks.length;
  }
}

/** Whether a reader can see a box. Makes the browser lay out the page. */
function isSeen(box: Element): boolean {
  if (!isRendered(box, { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = boxOf(box);
  return width >= SEEN_PX && height >= SEEN_PX;
}
