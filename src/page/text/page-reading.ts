import type { FoundMentions } from "../../core/mentions/found-mentions.ts";
import { Articles } from "./article.ts";
import { askForMentions } from "./ask.ts";
import { LateArrivals } from "./late-arrivals.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { parentOf, rootElementOf } from "./own-properties.ts";
import type { PageMention } from "./page-mention.ts";
import type { PageNodes } from "./page-nodes.ts";
import { PageText } from "./page-text.ts";
import { Roots, readableBody } from "./roots.ts";
import { idle, Slices, visible } from "./slices.ts";
import { type Container, isShadowRoot, type TextBlock } from "./text-block.ts";
import { Watch } from "./watch.ts";

export interface PageReadingOptions {
  signal: AbortSignal;
  /** Reads even while nobody looks at the tab. */
  evenUnseen: boolean;
  nodes: PageNodes;
  /** Finds the mentions in texts, in document order. Rejects when the background is gone. */
  find(texts: string[], articles: () => (number | null)[]): Promise<FoundMentions<PageMention>>;
  /** A block of text has been read; from now on `unasked` tells whether it is to be asked for. */
  onRead(block: TextBlock): void;
  /** A block takes the place of one with the same text in the same container: what was found holds. */
  onRenewed(block: TextBlock, former: TextBlock): void;
  /** A block's mentions are known, or known anew. */
  onFound(block: TextBlock, mentions: readonly PageMention[]): void;
  /** A row of blocks, in document order, has been handed over. */
  onRow(): void;
  /** All that the page holds has been read and asked for. */
  onAllRead(): void;
  /** A block is gone, or its text has changed. */
  onGone(block: TextBlock): void;
  onShadowRoot(root: ShadowRoot): void;
  /** The blocks that are to be asked for. */
  unasked(): TextBlock[];
  isAnswered(block: TextBlock): boolean;
}

/** What the page changes is read again in idle time, at the latest after this many milliseconds. */
const IDLE_TIMEOUT_MS = 500;
/** A finder that has failed is asked again after this many milliseconds, then after twice as many. */
const ASK_AGAIN_MS = 1000;

/** Reads a page, has its text asked for, and reads again what changes, until the signal aborts. */
export class PageReading {
  readonly #document: Document;
  readonly #options: PageReadingOptions;
  readonly #text: PageText;
  readonly #watch: Watch;
  readonly #roots: Roots;
  readonly #late: LateArrivals;
  readonly #articles = new Articles();
  readonly #documentListeners: ((document: Document) => void)[] = [];
  #body: Container | null = null;
  #rootElement: Element | null = null;
  readonly #tries = new WeakMap<TextBlock, number>();
  #failures = 0;
  #askingAgain: ReturnType<typeof setTimeout> | undefined;
  readonly #reading: OneAtATime;
  #hasRead = false;

  constructor(document: Document, options: PageReadingOptions) {
    const { nodes, onGone, onRenewed, signal } = options;
    this.#document = document;
    this.#options = options;
    this.#reading = new OneAtATime(signal, () => this.#readAll());
    this.#text = new PageText({
      nodes,
      onGone,
      onRenewed,
      onContainer: (container) => {
        if (isShadowRoot(container)) this.#enterShadowRoot(container);
      },
      onLeftOut: (element, treatment) => {
        if (treatment === "hidden") this.#late.expectRendering(element);
      },
      onFrame: (frame) => this.#frameBody(frame),
      onUnupgraded: (element) => this.#late.expectShadowRoot(element),
    });
    this.#watch = new Watch({
      nodes,
      text: this.#text,
      onChanged: () => this.lookForBodies(),
      onStale: () => this.#read(),
    });
    this.#late = new LateArrivals({
      signal,
      onRendered: (element) => this.#readAgain(element),
      onUpgraded: (element) => this.#readAgain(element),
    });
    this.#roots = new Roots({
      signal,
      observe: (root) => this.#watch.observe(root),
      onDocument: (added) => this.#announce(added),
      onFrameLoaded: (frame) => this.#readAgain(frame),
    });
    signal.addEventListener("abort", () => clearTimeout(this.#askingAgain));
  }

  begin(): void {
    const body = this.#roots.addDocument(this.#document);
    this.#body = body;
    if (body) this.#text.addRoot(body);
    this.#read();
  }

  /**
   * Follows the page where it has put another body, or another document, in the place of the one read,
   * or has made it one to type in.
   */
  lookForBodies(): void {
    const document = this.#document;
    if (rootElementOf(document) !== this.#rootElement) this.#announce(document);
    const body = readableBody(document);
    if (body === this.#body) return;
    if (this.#body) this.#text.removeRoot(this.#body);
    this.#body = body;
    if (body) this.#text.addRoot(body);
    this.#read();
  }

  /** Every living block in document order. */
  blocks(): readonly TextBlock[] {
    return this.#text.blocks();
  }

  blocksOf(node: Text): readonly TextBlock[] {
    return this.#text.blocksOf(node);
  }

  documents(): ReadonlySet<Document> {
    return this.#roots.documents();
  }

  /** Hands over each document of the page, now and as they come; one may be handed over twice. */
  eachDocument(visit: (document: Document) => void): void {
    for (const document of this.#roots.documents()) visit(document);
    this.#documentListeners.push(visit);
  }

  /** Runs work of ours that changes the tree, and reads nothing again for it. */
  quietly(work: () => void): void {
    this.#watch.quietly(work);
  }

  stop(): void {
    this.#watch.stop();
  }

  /** Tells of a document; once more where `document.open()` has taken our listeners with its content. */
  #announce(document: Document): void {
    if (document === this.#document) this.#rootElement = rootElementOf(document);
    for (const listen of this.#documentListeners) listen(document);
  }

  #enterShadowRoot(root: ShadowRoot): void {
    this.#roots.addShadowRoot(root);
    this.#options.onShadowRoot(root);
  }

  /** A look into a frame makes the browser set up a world for us in it: only where it may be read. */
  #frameBody(frame: Element): Container | null {
    if (this.#late.hasRendered(frame)) return this.#roots.addFrame(frame);
    this.#late.expectRendering(frame);
    return null;
  }

  /** An element has become readable, or is to be read in another way than before. */
  #readAgain(element: Element): void {
    this.#text.forget(element);
    this.#text.touch(parentOf(element) ?? element);
    this.#read();
  }

  #read(): void {
    this.#reading.start();
  }

  /** Reads and asks, at least once, until the page has nothing new. */
  async #readAll(): Promise<void> {
    const { signal, evenUnseen, onRead, onRow, onAllRead } = this.#options;
    let mayBeUnseen = evenUnseen && !this.#hasRead;
    this.#hasRead = true;
    do {
      if (!mayBeUnseen) await visible(this.#document, signal);
      mayBeUnseen = false;
      await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new Slices(signal);
      for (const _ of this.#text.read()) if (slices.due()) await slices.rest();
      this.#late.look();
      for (const block of this.#text.takeFresh()) {
        if (slices.due()) await slices.rest();
        if (block.alive) onRead(block);
      }
      onRow();
      await this.#ask();
      onAllRead();
    } while (this.#text.isStale);
  }

  /** Asks for what is unanswered; again later where that fails, the background being gone or going. */
  async #ask(): Promise<void> {
    const { find, signal, onFound, onRow, unasked, isAnswered } = this.#options;
    try {
      await askForMentions(unasked(), {
        find,
        articles: this.#articles,
        signal,
        onFound,
        onChunk: onRow,
        tries: this.#tries,
        answered: () => this.#text.blocks().filter(isAnswered),
      });
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
}
