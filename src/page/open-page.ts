import type { EntityId } from "../core/pack.ts";
import { askForMentions } from "./ask.ts";
import { PainterChoice } from "./choose-painter.ts";
import { isFrameworkComment } from "./framework-signs.ts";
import { LateArrivals } from "./late-arrivals.ts";
import { removeLeftovers } from "./leftovers.ts";
import { Mark } from "./mark.ts";
import { isSeenOncePainted, scrollToMark, stepFrom } from "./navigate.ts";
import type { MarkedMention, Page, PageMention, PageOptions } from "./page.ts";
import { pagePointAt } from "./page-point.ts";
import { PageText } from "./page-text.ts";
import { Painting } from "./painting.ts";
import { RangePainter } from "./range-painter.ts";
import { ReaderSelection } from "./reader-selection.ts";
import { Rest } from "./rest.ts";
import { Roots } from "./roots.ts";
import { idle, Slices, visible } from "./slices.ts";
import { type Container, isShadowRoot, type TextBlock } from "./text-block.ts";
import { TextSplits } from "./text-splits.ts";
import { Watch } from "./watch.ts";
import { WrapPainter } from "./wrap-painter.ts";

/** What the page changes is read again in idle time, at the latest after so long. */
const IDLE_TIMEOUT_MS = 500;
/** How often at most the registry of highlights is looked at, in case the page has cleared it. */
const REGISTRY_LOOK_MS = 1000;
/** A finder that has failed is asked again after so long, then after twice as long, and so on. */
const ASK_AGAIN_MS = 1000;

/**
 * Reads a page, has its mentions found, paints them, and keeps all of that true while the page
 * changes. Returns at once; reading goes on in slices. Once the signal aborts, the page is as it
 * was before, to the text node.
 */
export function openPage(document: Document, options: PageOptions): Page {
  return new OpenPage(document, options);
}

class OpenPage implements Page {
  readonly #document: Document;
  readonly #options: PageOptions;
  readonly #splits = new TextSplits();
  readonly #ranges = new RangePainter(() => this.#roots.documents());
  readonly #wraps = new WrapPainter(this.#splits);
  readonly #selection: ReaderSelection;
  readonly #choice: PainterChoice;
  readonly #text: PageText;
  readonly #watch: Watch;
  readonly #roots: Roots;
  readonly #late: LateArrivals;
  readonly #painting: Painting;
  readonly #rest: Rest;
  /** Blocks that the finder has not answered yet. */
  readonly #unasked = new Set<TextBlock>();
  #failures = 0;
  #askingAgain: ReturnType<typeof setTimeout> | undefined;
  /** Whether a framework has shown itself, so that marks may be painted in the wrong way. */
  #isNewlyOwned = false;
  #reading: Promise<void> | null = null;
  #hasRead = false;
  #isChangeTold = true;
  readonly #documentListeners: ((document: Document) => void)[] = [];

  constructor(document: Document, options: PageOptions) {
    const { signal } = options;
    this.#document = document;
    this.#options = options;
    this.#selection = new ReaderSelection(() => this.#roots.documents(), signal);
    this.#choice = new PainterChoice(this.#wraps, this.#ranges, this.#selection);
    this.#text = new PageText({
      splits: this.#splits,
      onGone: (block) => this.#gone(block),
      onContainer: (container) => {
        if (isShadowRoot(container)) this.#roots.addShadowRoot(container);
      },
      onLeftOut: (element, reading) => {
        if (reading === "hidden") this.#late.expectRendering(element);
      },
      onFrame: (frame) => this.#frameBody(frame),
      onUnupgraded: (element) => this.#late.expectShadowRoot(element),
      onComment: (comment) => {
        if (!isFrameworkComment(comment)) return;
        if (this.#choice.owned(comment.ownerDocument)) this.#isNewlyOwned = true;
      },
    });
    this.#watch = new Watch({
      splits: this.#splits,
      text: this.#text,
      onRewritten: (node) => this.#choice.rewritten(node),
      onStale: () => {
        this.#rest.disturbed();
        this.#read();
      },
    });
    this.#painting = new Painting({
      document,
      splits: this.#splits,
      choice: this.#choice,
      selection: this.#selection,
      signal,
      shows: options.shows,
      quietly: (work) => this.#watch.quietly(work),
      onPainted: () => this.#ranges.keepRegistered(),
    });
    this.#late = new LateArrivals({
      signal,
      onRendered: (element) => this.#readAgain(element),
      onUpgraded: (element) => this.#readAgain(element),
    });
    this.#rest = new Rest(signal, (document) => this.#rested(document));
    this.#roots = new Roots({
      signal,
      observe: (root) => this.#watch.observe(root),
      onDocument: (added) => {
        // The page's own document has been tidied up before.
        if (added !== document) removeLeftovers(added);
        this.#selection.follow(added);
        this.#rest.expect(added);
        for (const listen of this.#documentListeners) listen(added);
      },
      onFrameLoaded: (frame) => this.#readAgain(frame),
    });

    const look = setInterval(() => {
      if (!document.hidden) this.#ranges.keepRegistered();
    }, REGISTRY_LOOK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(look);
      clearTimeout(this.#askingAgain);
      this.#close();
    });
    // Chromium prints highlights as they are on the screen, whatever a stylesheet says of print.
    addEventListener("beforeprint", () => this.#ranges.unregister(), { signal });
    addEventListener("afterprint", () => this.#ranges.keepRegistered(), { signal });
    const body = this.#roots.addDocument(document);
    if (!body || signal.aborted) return;
    this.#text.addRoot(body);
    this.#read();
  }

  mentions(): PageMention[] {
    return this.#text.blocks().flatMap(({ mentions }) => mentions ?? []);
  }

  texts(): string[] {
    return this.#text.blocks().map(({ text }) => text);
  }

  repaint(): void {
    this.#painting.refreshAll();
    this.#changed();
  }

  mentionAt(x: number, y: number): MarkedMention | null {
    const point = pagePointAt(this.#document, x, y);
    return point && (this.#wraps.markAt(point) ?? this.#ranges.markAt(point));
  }

  firstMentionOf(entity: EntityId): MarkedMention | null {
    for (const block of this.#text.blocks()) {
      const mark = this.#painting.marksOf(block).find((one) => one.mention.entity === entity);
      if (mark && isSeenOncePainted(mark, this.#paintBlockOf)) return mark;
    }
    return null;
  }

  step(from: MarkedMention | null, by: 1 | -1): MarkedMention | null {
    const marks = this.#text.blocks().flatMap((block) => this.#painting.marksOf(block));
    const start = from instanceof Mark ? from : null;
    return stepFrom(marks, start, by, this.#paintBlockOf);
  }

  scrollTo(mention: MarkedMention): void {
    if (mention instanceof Mark) scrollToMark(mention);
  }

  eachDocument(visit: (document: Document) => void): void {
    for (const document of this.#roots.documents()) visit(document);
    this.#documentListeners.push(visit);
  }

  readonly #paintBlockOf = ({ block }: Mark) => this.#painting.paint([block]);

  /** A look into a frame makes the browser set up a world for us in it: only where it may be read. */
  #frameBody(frame: Element): Container | null {
    if (this.#late.hasRendered(frame)) return this.#roots.addFrame(frame);
    this.#late.expectRendering(frame);
    return null;
  }

  /** An element has become readable, or is to be read in another way than before. */
  #readAgain(element: Element): void {
    this.#text.forget(element);
    this.#text.touch(element.parentNode ?? element);
    this.#read();
  }

  #read(): void {
    if (this.#reading || this.#options.signal.aborted) return;
    this.#reading = this.#readAll()
      .catch((error) => {
        if (!this.#options.signal.aborted) throw error;
      })
      .finally(() => {
        this.#reading = null;
      });
  }

  /** Reads, asks and paints, at least once, until the page has nothing new. */
  async #readAll(): Promise<void> {
    const { signal, evenUnseen } = this.#options;
    let isOrdered = evenUnseen && !this.#hasRead;
    this.#hasRead = true;
    do {
      if (!isOrdered) await visible(this.#document, signal);
      await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new Slices(signal);
      for (const _ of this.#text.read()) if (slices.due()) await slices.rest();
      this.#late.look();
      if (this.#isNewlyOwned) this.#painting.refreshAll();
      this.#isNewlyOwned = false;
      for (const block of this.#text.takeFresh()) {
        if (slices.due()) await slices.rest();
        if (!block.alive) continue;
        if (block.mentions === null) this.#unasked.add(block);
        else this.#painting.found(block);
      }
      this.#painting.endRow();
      await this.#ask();
      if (isOrdered) this.#painting.refreshAll();
      isOrdered = false;
      this.#changed();
    } while (this.#text.isStale);
  }

  /** Asks for what is unanswered; again later where that fails, the background being gone or going. */
  async #ask(): Promise<void> {
    const { find, signal } = this.#options;
    const onFound = (block: TextBlock) => {
      this.#unasked.delete(block);
      this.#painting.found(block);
    };
    const onChunk = () => {
      this.#painting.endRow();
      this.#changed();
    };
    try {
      await askForMentions([...this.#unasked], this.#text, { find, signal, onFound, onChunk });
      this.#failures = 0;
    } catch {
      signal.throwIfAborted();
      this.#askAgain();
    }
  }

  #askAgain(): void {
    this.#askingAgain ??= setTimeout(
      () => {
        this.#askingAgain = undefined;
        this.#read();
      },
      ASK_AGAIN_MS * 2 ** this.#failures++,
    );
  }

  async #rested(document: Document): Promise<void> {
    // Before all is found nobody knows whether the page is too long to be wrapped.
    await this.#reading;
    await this.#choice.rested(document, this.#options.signal);
    this.#painting.rested();
  }

  #gone(block: TextBlock): void {
    this.#unasked.delete(block);
    this.#painting.gone(block);
    this.#changed();
  }

  /** Tells of a change, at most once a frame. */
  #changed(): void {
    if (!this.#isChangeTold) return;
    this.#isChangeTold = false;
    const tell = () => {
      this.#isChangeTold = true;
      if (!this.#options.signal.aborted) this.#options.onChange();
    };
    if (this.#document.hidden) setTimeout(tell);
    else requestAnimationFrame(tell);
  }

  #close(): void {
    this.#painting.clearAll();
    this.#watch.stop();
    this.#ranges.unregister();
    this.#roots.removeStyles();
  }
}
