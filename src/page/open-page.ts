import type { EntityId } from "../core/pack.ts";
import type { InSection } from "../core/page-report.ts";
import type { MarkedMention, Page, PageMention, PageOptions } from "./page.ts";
import { Mark } from "./painting/mark.ts";
import { MarkSelection, type MarkSource } from "./painting/mark-selection.ts";
import { MarkSheets } from "./painting/mark-sheets.ts";
import { Painting } from "./painting/painting.ts";
import { followPrinting } from "./painting/printing.ts";
import { RangePainter } from "./painting/range-painter.ts";
import type { PlacedMarks } from "./pointing/in-view.ts";
import { lineBoxesOf } from "./pointing/line-boxes.ts";
import { pagePointAt } from "./pointing/page-point.ts";
import { oncePerFrame } from "./text/once-per-frame.ts";
import { quietOnceAborted } from "./text/one-at-a-time.ts";
import { PageReading } from "./text/page-reading.ts";
import type { TextBlock } from "./text/text-block.ts";
import { Wrapping } from "./wrapping/wrapping.ts";

/** How often to check, in ms, what no event reports: a cleared highlight registry, `designMode` set. */
const LOOK_MS = 1000;
/** Where to look for shadow roots in turn, as parts of the view's height: each look costs a hit test. */
const LOOK_AT = [0.25, 0.5, 0.75];
/** A page with more marks is painted with ranges: wrapping them all would cost too much layout. */
const WRAPPED_MAX = 400;

/**
 * Reads a page, has its mentions found, paints them, and keeps the marks up to date while the page
 * changes. Returns at once; the work is done in slices. Once the signal aborts, the page is as it was
 * before, down to its text nodes.
 */
export function openPage(document: Document, options: PageOptions): Page {
  return new OpenPage(document, options);
}

/** Connects the four folders of src/page, which do not know each other. */
class OpenPage implements Page {
  readonly #document: Document;
  readonly #options: PageOptions;
  readonly #wrapping: Wrapping<Mark>;
  readonly #sheets: MarkSheets;
  readonly #ranges: RangePainter;
  readonly #painting: Painting;
  readonly #reading: PageReading;
  #isWrappingReady: Promise<void> | null = null;
  readonly #selection = new MarkSelection();
  /** Whether the choice of marks may be out of date: blocks were answered, or the page has changed. */
  #isChoiceStale = false;
  /** Whether blocks came or went since marks were last chosen. */
  #isPageChanged = false;
  #marks: { blocks: readonly TextBlock[]; marks: readonly Mark[] } | null = null;
  readonly #reportChange: () => void;

  constructor(document: Document, options: PageOptions) {
    const { signal } = options;
    this.#document = document;
    this.#options = options;
    this.#reportChange = oncePerFrame(document, signal, () => {
      if (this.#isPageChanged) this.#painting.refreshChosen();
      options.onChange();
    });
    this.#wrapping = new Wrapping({
      document,
      signal,
      loadTools: options.loadWrappingTools,
      onOver: () => this.#painting.refreshNow(),
      onStyles: () => this.#painting.refreshAll(),
      // What is about to be copied is painted again afterwards.
      onCopy: (heads) => {
        const blocks = new Set(heads.flatMap((head) => this.#reading.blocksOf(head)));
        this.#painting.clearForNow([...blocks]);
      },
    });
    this.#sheets = new MarkSheets(document, options);
    this.#ranges = new RangePainter(() => this.#reading.documents(), this.#sheets);
    this.#painting = new Painting({
      document,
      signal,
      locator: { nodes: this.#wrapping, boxesOf: lineBoxesOf },
      painterFor: (block, marks) =>
        this.#wrapping.canWrap(block, marks) ? this.#wrapping.painter : this.#ranges,
      paintsFar: () => this.#wrapping.isOn,
      shows: options.shows,
      isChosen: (mark) => this.#selection.has(mark),
      isLegible: (mark) => this.#selection.isLegible(mark),
      choose: () => this.#choose(),
      changeTree: (work) => this.#reading.quietly(() => this.#wrapping.keepSelection(work)),
      ready: () => this.#ready(),
      onPainted: () => this.#painted(),
    });
    this.#reading = new PageReading(document, {
      signal,
      evenUnseen: options.evenUnseen,
      nodes: this.#wrapping,
      find: options.find,
      onRead: (block) => this.#read(block),
      onFound: (block, mentions) => this.#found(block, mentions),
      onBatch: () => this.#endBatch(),
      onAllRead: () => this.#allRead(),
      onGone: (block) => this.#gone(block),
      onShadowRoot: (root) => this.#wrapping.foundShadowRoot(root),
      unasked: () => this.#painting.unasked(),
      isAnswered: (block) => this.#painting.isAnswered(block),
    });

    this.#lookRegularly();
    followPrinting(signal, this.#ranges);
    signal.addEventListener("abort", () => this.#close());
    if (!signal.aborted) this.#reading.begin();
  }

  isRead(): boolean {
    return this.#selection.hasReadAll;
  }

  mentions(): PageMention[] {
    const blocks = this.#reading.blocks();
    const marks = this.#selection.inText(this.#allMarks(), blocks, this.#options.sparseness());
    return marks.map(({ mention }) => mention);
  }

  texts(): string[] {
    return this.#reading.blocks().map(({ text }) => text);
  }

  markedEntities(): Set<EntityId> {
    this.#painting.refreshChosen();
    const marked = new Set<EntityId>();
    for (const mark of this.#allMarks()) {
      const { entity } = mark.mention;
      if (!marked.has(entity) && this.#painting.wanted.has(mark)) marked.add(entity);
    }
    return marked;
  }

  placedMarks(): PlacedMarks<Mark>[] {
    const sparseness = this.#options.sparseness();
    const isPlaced = (mark: Mark) => this.#selection.isPlaced(mark, sparseness);
    return this.#reading
      .blocks()
      .map((block) => ({ block, marks: this.#painting.wanted.allowedIn(block).filter(isPlaced) }));
  }

  inSections(): InSection[] {
    return this.#selection.inSections(this.#markSource());
  }

  someInPlace(test: (mention: PageMention) => boolean): boolean {
    const sparseness = this.#options.sparseness();
    const isMeant = (mark: Mark) =>
      test(mark.mention) && this.#selection.isPlaced(mark, sparseness);
    return this.#allMarks().some(isMeant);
  }

  /** Every mark, wanted or not, in document order. Kept, since a long page has many and is asked often. */
  #allMarks(): readonly Mark[] {
    const blocks = this.#reading.blocks();
    if (this.#marks?.blocks !== blocks) {
      this.#marks = { blocks, marks: blocks.flatMap((block) => this.#painting.marks.of(block)) };
    }
    return this.#marks.marks;
  }

  repaint(): void {
    this.#sheets.refresh();
    this.#isPageChanged = true;
    this.#choose();
    this.#painting.refreshAll();
    this.#reportChange();
  }

  mentionAt(x: number, y: number): MarkedMention | null {
    const point = pagePointAt(this.#document, x, y);
    if (!point) return null;
    this.#reading.seen(point.element);
    const mark = this.#painting.markAt(point);
    if (mark) this.#painting.marks.remember(mark);
    return mark ?? this.#painting.marks.beingRewrittenAt(x, y);
  }

  marks(entity?: EntityId): Mark[] {
    this.#painting.refreshChosen();
    const isWanted = ({ mention }: Mark) => entity === undefined || mention.entity === entity;
    return this.#reading
      .blocks()
      .flatMap((block) => this.#painting.wanted.of(block))
      .filter(isWanted);
  }

  paint(mention: MarkedMention): void {
    if (mention instanceof Mark) this.#painting.paint([mention.block]);
  }

  setCurrent(mention: MarkedMention | null): void {
    const mark = mention instanceof Mark ? mention : null;
    this.#selection.current = mark;
    if (mark) this.#painting.marks.remember(mark);
    this.#ranges.setCurrent(mark);
  }

  eachDocument(visit: (document: Document) => void): void {
    this.#reading.eachDocument(visit);
  }

  /** Checks once a second what no event reports. */
  #lookRegularly(): void {
    const { signal } = this.#options;
    let looks = 0;
    const look = setInterval(() => {
      if (this.#document.hidden) return;
      this.#ranges.keepRegistered();
      this.#selection.forgetSeen();
      this.#isChoiceStale ||= this.#selection.isOutdated();
      if (this.#isChoiceStale) this.#painting.refreshChosen();
      this.#reading.lookForBodies();
      const part = LOOK_AT[looks++ % LOOK_AT.length] ?? 0;
      const point = pagePointAt(this.#document, innerWidth / 2, innerHeight * part);
      if (point) this.#reading.seen(point.element);
    }, LOOK_MS);
    signal.addEventListener("abort", () => clearInterval(look));
  }

  /** Waits for what painting needs, most of which is loaded only when there is a mark to paint. */
  async #ready(): Promise<void> {
    this.#isWrappingReady ??= quietOnceAborted(this.#options.signal, this.#wrapping.ready());
    await Promise.all([this.#isWrappingReady, this.#sheets.ready()]);
  }

  #painted(): void {
    this.#ranges.keepRegistered();
    // Its text nodes may have been split or joined meanwhile.
    const { current } = this.#selection;
    if (current) this.#ranges.setCurrent(current);
  }

  #endBatch(): void {
    if (this.#painting.marks.count > WRAPPED_MAX) this.#wrapping.end();
    this.#isChoiceStale = true;
    this.#painting.endBatch();
    this.#reportChange();
  }

  #allRead(): void {
    this.#painting.refreshChosen();
    this.#painting.readAll();
    if (this.#painting.unasked().length === 0) {
      this.#painting.marks.expireLost();
      this.#selection.hasReadAll = true;
    }
    // A hidden tab that was read all the same is painted all the same.
    if (this.#document.hidden) this.#painting.refreshAll();
    this.#reportChange();
  }

  /**
   * Brings the choice of marks up to date. Called only when blocks are painted or marks are asked for,
   * since each choice goes through the whole page. Returns the blocks whose chosen marks have changed.
   */
  #choose(): TextBlock[] {
    if (!this.#isChoiceStale && !this.#isPageChanged) return [];
    if (this.#isPageChanged) this.#selection.forgetSeen();
    this.#isChoiceStale = false;
    this.#isPageChanged = false;
    return this.#selection.update(this.#markSource(), this.#options.sparseness());
  }

  #markSource(): MarkSource {
    return {
      blocks: this.#reading.blocks(),
      marksIn: (block) => this.#painting.marks.of(block),
      allows: ({ mention }) => this.#options.shows(mention),
    };
  }

  #read(block: TextBlock): void {
    this.#isPageChanged = true;
    this.#selection.read(block);
    this.#painting.add(block);
  }

  #found(block: TextBlock, mentions: readonly PageMention[]): void {
    this.#painting.answered(block, mentions);
    this.#marks = null;
    if (mentions.length > 0) this.#selection.placeOf(block);
  }

  #gone(block: TextBlock): void {
    this.#isPageChanged = true;
    this.#painting.gone(block);
    this.#reportChange();
  }

  #close(): void {
    this.#painting.clearAll();
    this.#reading.quietly(() => this.#wrapping.close());
    this.#reading.stop();
    this.#ranges.unregister();
    this.#sheets.remove();
  }
}
