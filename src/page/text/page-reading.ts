import type { FoundMentions } from "../../core/mentions/found-mentions.ts";
import { Articles } from "./article.ts";
import { askForMentions } from "./ask.ts";
import { LateArrivals } from "./late-arrivals.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { documentOf, parentOf, rootElementOf, rootOf, viewOf } from "./own-properties.ts";
import type { PageMention } from "./page-mention.ts";
import type { PageNodes } from "./page-nodes.ts";
import { PageText } from "./page-text.ts";
import { Roots, readableBody } from "./roots.ts";
import { idle, TimeSlices, visible } from "./slices.ts";
import { type Container, isShadowRoot, type TextBlock } from "./text-block.ts";
import { Watch } from "./watch.ts";

export interface PageReadingOptions {
  signal: AbortSignal;
  /** Whether to read even while the tab is hidden. */
  evenUnseen: boolean;
  nodes: PageNodes;
  /** Finds the mentions in texts, in document order. Rejects when the background is gone. */
  find(texts: string[], articles: () => (number | null)[]): Promise<FoundMentions<PageMention>>;
  /** A block has been read; `unasked` is to return it until its mentions are known. */
  onRead(block: TextBlock): void;
  /** A block's mentions are known, for the first time or again. */
  onFound(block: TextBlock, mentions: readonly PageMention[]): void;
  /** Several blocks in document order have just been handed over. */
  onBatch(): void;
  /** The whole page has been read and asked for. */
  onAllRead(): void;
  /** A block is gone, or its text has changed. */
  onGone(block: TextBlock): void;
  onShadowRoot(root: ShadowRoot): void;
  /** The blocks whose mentions are not known yet. */
  unasked(): TextBlock[];
  isAnswered(block: TextBlock): boolean;
}

/** Changed text is read again when the browser is idle, at the latest after this many ms. */
const IDLE_TIMEOUT_MS = 500;
/** How soon a finder that failed is asked again, in ms; doubled after each further failure. */
const ASK_AGAIN_MS = 1000;
const ASK_AGAIN_MAX_MS = 30_000;

/** Reads a page, asks for its mentions, and reads again what changes, until the signal aborts. */
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
  /** What was last read of each frame's document. */
  readonly #frameBodies = new WeakMap<Document, Container | null>();
  #rootElement: Element | null = null;
  /** Elements that are rendered now: a page may show ten thousands at a time. */
  readonly #rendered = new Set<Element>();
  readonly #seenRoots = new WeakSet<ShadowRoot>();
  readonly #tries = new WeakMap<TextBlock, number>();
  #failures = 0;
  #askingAgain: ReturnType<typeof setTimeout> | undefined;
  readonly #reading: OneAtATime;
  #hasRead = false;

  constructor(document: Document, options: PageReadingOptions) {
    const { nodes, onGone, signal } = options;
    this.#document = document;
    this.#options = options;
    this.#reading = new OneAtATime(signal, () => this.#readAll());
    this.#text = new PageText({
      nodes,
      onGone,
      onContainer: (container) => {
        if (isShadowRoot(container)) this.#enterShadowRoot(container);
        else this.#late.rendered(container);
      },
      onLeftOut: (element, treatment) => {
        if (treatment === "hidden") this.#late.expectRendering(element);
      },
      onFrame: (frame) => this.#frameBody(frame),
      onUnupgraded: (element) => this.#late.expectShadowRoot(element),
      onRest: () => this.#read(),
    });
    this.#watch = new Watch({
      nodes,
      text: this.#text,
      onChanged: () => this.lookForBodies(),
      onStale: () => this.#read(),
    });
    this.#late = new LateArrivals({
      signal,
      onRendered: (element) => {
        this.#rendered.add(element);
        this.#read();
      },
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

  /** Notices a body or document element that the page has replaced, or made editable. */
  lookForBodies(): void {
    const document = this.#document;
    for (const framed of this.#roots.documents()) {
      if (framed !== document) this.#lookForFrameBody(framed);
    }
    if (rootElementOf(document) !== this.#rootElement) this.#announce(document);
    const body = readableBody(document);
    if (body === this.#body) return;
    if (this.#body) this.#text.removeRoot(this.#body);
    this.#body = body;
    if (body) this.#text.addRoot(body);
    this.#read();
  }

  #lookForFrameBody(document: Document): void {
    const frame = viewOf(document)?.frameElement;
    const body = readableBody(document);
    if (!frame || body === this.#frameBodies.get(document)) return;
    this.#frameBodies.set(document, body);
    this.#announce(document);
    this.#readAgain(frame);
  }

  /** Every living block in document order. */
  blocks(): readonly TextBlock[] {
    return this.#text.blocks();
  }

  /**
   * The reader sees or points at an element: reads the shadow roots around it that are not known, since no
   * event reports that an element has got one.
   */
  seen(element: Element): void {
    const roots: ShadowRoot[] = [];
    for (let root = rootOf(element); isShadowRoot(root); root = rootOf(root.host))
      roots.unshift(root);
    for (const root of roots) {
      if (this.#seenRoots.has(root)) continue;
      this.#seenRoots.add(root);
      if (!this.#text.isKnown(root)) this.#readAgain(root.host);
    }
  }

  blocksOf(node: Text): readonly TextBlock[] {
    return this.#text.blocksOf(node);
  }

  documents(): ReadonlySet<Document> {
    return this.#roots.documents();
  }

  /** Visits each document of the page, now and as they load; one may be visited twice. */
  eachDocument(visit: (document: Document) => void): void {
    for (const document of this.#roots.documents()) visit(document);
    this.#documentListeners.push(visit);
  }

  /** Runs work that changes the tree, without reading anything again for it. */
  quietly(work: () => void): void {
    this.#watch.quietly(work);
  }

  stop(): void {
    this.#watch.stop();
  }

  /** Announces a document; again after `document.open()`, which removes our listeners. */
  #announce(document: Document): void {
    if (document === this.#document) this.#rootElement = rootElementOf(document);
    for (const listen of this.#documentListeners) listen(document);
  }

  #enterShadowRoot(root: ShadowRoot): void {
    this.#roots.addShadowRoot(root);
    this.#options.onShadowRoot(root);
  }

  /** Accessing a frame creates a script context in it, so it is put off until the frame is near the view. */
  #frameBody(frame: Element): Container | null {
    if (!this.#late.hasRendered(frame)) {
      this.#late.expectRendering(frame);
      return null;
    }
    const body = this.#roots.addFrame(frame);
    if (body) this.#frameBodies.set(documentOf(body), body);
    return body;
  }

  /** Reads an element that has become readable, or whose content is another. */
  #readAgain(element: Element): void {
    this.#expectText(element);
    this.#read();
  }

  #expectText(element: Element): void {
    this.#text.forget(element);
    this.#text.invalidate(parentOf(element) ?? element);
  }

  #read(): void {
    this.#reading.start();
  }

  /** Reads and asks until nothing of the page is stale, at least once. */
  async #readAll(): Promise<void> {
    const { signal, evenUnseen, onRead, onBatch, onAllRead } = this.#options;
    let mayBeUnseen = evenUnseen && !this.#hasRead;
    this.#hasRead = true;
    do {
      if (!mayBeUnseen) await visible(this.#document, signal);
      mayBeUnseen = false;
      await idle(IDLE_TIMEOUT_MS);
      signal.throwIfAborted();
      const slices = new TimeSlices(signal);
      for (const element of this.#rendered) {
        if (slices.due()) await slices.rest();
        this.#rendered.delete(element);
        this.#late.rendered(element);
        this.#expectText(element);
      }
      for (const _ of this.#text.read()) if (slices.due()) await slices.rest();
      this.#late.look();
      for (const block of this.#text.takeFresh()) {
        if (slices.due()) await slices.rest();
        if (block.alive) onRead(block);
      }
      onBatch();
      await this.#ask();
      onAllRead();
    } while (this.#text.isStale || this.#rendered.size > 0);
  }

  /** Asks for the unanswered blocks; again later if that fails, as when the background is stopping. */
  async #ask(): Promise<void> {
    const { find, signal, onFound, onBatch, unasked, isAnswered } = this.#options;
    try {
      await askForMentions(unasked(), {
        find,
        articles: this.#articles,
        signal,
        onFound,
        onBatch,
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
      Math.min(ASK_AGAIN_MS * 2 ** this.#failures++, ASK_AGAIN_MAX_MS),
    );
  }
}
