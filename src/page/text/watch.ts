import { DECIDING_ATTRIBUTES } from "./never-inside.ts";
import { isInTree, parentOf } from "./own-properties.ts";
import type { PageNodes } from "./page-nodes.ts";
import type { PageText } from "./page-text.ts";

export interface WatchOptions {
  nodes: PageNodes;
  text: PageText;
  /** The page has changed its tree. */
  onChanged(): void;
  /** Text has to be read again. Called for the first change only, until it has been read. */
  onStale(): void;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: DECIDING_ATTRIBUTES,
};

/**
 * Watches the page's changes of its own tree. Our nodes are repaired at once, before the next paint; text
 * is read again later. Our own changes are made in `quietly`.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #options: WatchOptions;
  #isAtWork = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#handle(records));
  }

  observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** Runs work that changes the tree, without its being observed. */
  quietly(work: () => void): void {
    if (!this.#isAtWork) this.#handle(this.#observer.takeRecords());
    this.#unseen(work);
  }

  stop(): void {
    this.#handle(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Runs work and drops its records. Calls may be nested: the outermost drops them. */
  #unseen(work: () => void): void {
    const isOutermost = !this.#isAtWork;
    this.#isAtWork = true;
    try {
      work();
    } finally {
      if (isOutermost) {
        this.#observer.takeRecords();
        this.#isAtWork = false;
      }
    }
  }

  #handle(records: MutationRecord[]): void {
    if (records.length === 0) return;
    const { text, onChanged, onStale } = this.#options;
    const wasStale = text.isStale;
    this.#unseen(() => {
      this.#follow(records);
      onChanged();
    });
    if (text.isStale && !wasStale) onStale();
  }

  #follow(records: MutationRecord[]): void {
    this.#options.nodes.settle(records, (node) => this.#changed(node));
    for (const record of records) this.#note(record);
  }

  #note({ type, target, removedNodes, attributeName }: MutationRecord): void {
    const { text } = this.#options;
    if (type === "characterData") {
      this.#changed(target as Text);
      return;
    }
    if (type === "attributes") {
      // Some pages set a role on each of thousands of paragraphs.
      if (attributeName !== "open" && text.isRead(target as Element)) return;
      text.forget(target);
      const parent = parentOf(target);
      if (parent) text.invalidate(parent);
      return;
    }
    for (const node of removedNodes) if (!isInTree(node)) text.forget(node, target);
    text.invalidate(target);
  }

  /** One of the page's text nodes was changed. */
  #changed(node: Text): void {
    const { text } = this.#options;
    for (const block of text.blocksOf(node)) {
      text.drop(block);
      text.invalidate(block.container);
    }
    text.invalidate(node);
  }
}
