import { dissolve } from "./dissolve.ts";
import { DECIDING_ATTRIBUTES } from "./never-inside.ts";
import type { PageText } from "./page-text.ts";
import { settleSplits } from "./settle-splits.ts";
import { MARK_NAME, type TextSplits } from "./text-splits.ts";

export interface WatchOptions {
  splits: TextSplits;
  text: PageText;
  /** The page has put other text where there was text: from now on it owns what stands there. */
  onRewritten(node: Node): void;
  /** Something is to be read again, some time soon. */
  onStale(): void;
}

/** Nodes under which text has gone, and nodes under which some has come, at one time. */
interface Changes {
  lost: Set<Node>;
  gained: Set<Node>;
}

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
  attributes: true,
  attributeFilter: DECIDING_ATTRIBUTES,
};

/**
 * Watches what the page does to its own tree. Splits are put right at once, before the page is
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
    const { text, onStale } = this.#options;
    const wasStale = text.isStale;
    this.#unseen(() => this.#follow(records));
    if (text.isStale && !wasStale) onStale();
  }

  #follow(records: MutationRecord[]): void {
    const { splits, onRewritten } = this.#options;
    for (const head of settleSplits(records, splits)) this.#changed(head);
    const changes: Changes = { lost: new Set(), gained: new Set() };
    for (const record of records) this.#note(record, changes);
    for (const node of changes.lost) {
      if (changes.gained.has(node)) onRewritten(node);
    }
  }

  #note({ type, target, addedNodes, removedNodes }: MutationRecord, changes: Changes): void {
    const { text } = this.#options;
    if (type === "characterData") {
      if (text.blockOf(target)) this.#changed(target as Text);
      else text.touch(target);
      return;
    }
    if (type === "attributes") {
      text.forget(target);
      if (target.parentNode) text.touch(target.parentNode);
      return;
    }
    for (const node of removedNodes) {
      if (!node.isConnected && text.forget(node)) changes.lost.add(target);
    }
    for (const node of addedNodes) {
      this.#removeCopiedMarks(node);
      if (/\S/.test(node.textContent ?? "")) changes.gained.add(target);
    }
    text.touch(target);
  }

  /** The page has worked on one of its text nodes. */
  #changed(node: Text): void {
    const { text, onRewritten } = this.#options;
    const block = text.blockOf(node);
    if (block) {
      text.drop(block);
      onRewritten(block.container);
      text.touch(block.container);
    }
    text.touch(node);
  }

  /** Marks that came with a copy of marked text: the copy is to be as if there had been none. */
  #removeCopiedMarks(added: Node): void {
    if (added.nodeType !== Node.ELEMENT_NODE) return;
    const element = added as Element;
    const marks = [...element.querySelectorAll(MARK_NAME)];
    if (element.localName === MARK_NAME) marks.push(element);
    for (const mark of marks) {
      if (!this.#options.splits.ownerOf(mark) && mark.parentNode) dissolve(mark);
    }
  }
}
