import { DECIDING_ATTRIBUTES } from "./never-inside.ts";
import { isInTree, parentOf } from "./own-properties.ts";
import type { PageNodes } from "./page-nodes.ts";
import type { PageText } from "./page-text.ts";

export interface WatchOptions {
  nodes: PageNodes;
  text: PageText;
  /** Somebody else has changed a tree. */
  onChanged(): void;
  /** Something is to be read again, some time soon. */
  onStale(): void;
}

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: DECIDING_ATTRIBUTES,
};

/**
 * Watches what the page does to its own tree. Nodes of ours are put right at once, before the page is
 * drawn again; the text is read again later. Whatever we do ourselves is done `quietly`.
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
    this.#observer.observe(root, WHAT);
  }

  /** Runs work of ours that changes the tree, unseen by our own observer. */
  quietly(work: () => void): void {
    if (!this.#isAtWork) this.#handle(this.#observer.takeRecords());
    this.#unseen(work);
  }

  stop(): void {
    this.#handle(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Drops the records of what is done meanwhile. Work within work is one work. */
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

  #note({ type, target, removedNodes }: MutationRecord): void {
    const { text } = this.#options;
    if (type === "characterData") {
      this.#changed(target as Text);
      return;
    }
    if (type === "attributes") {
      text.forget(target);
      const parent = parentOf(target);
      if (parent) text.touch(parent);
      return;
    }
    for (const node of removedNodes) if (!isInTree(node)) text.forget(node);
    text.touch(target);
  }

  /** One of the page's text nodes is not what it was. */
  #changed(node: Text): void {
    const { text } = this.#options;
    for (const block of text.blocksOf(node)) {
      text.drop(block);
      text.touch(block.container);
    }
    text.touch(node);
  }
}
