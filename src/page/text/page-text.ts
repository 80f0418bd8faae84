import { HastyText } from "./hasty-text.ts";
import { type Treatment, treatmentOf } from "./never-inside.ts";
import type { Contents } from "./open-contents.ts";
import {
  childrenOf,
  isAlive,
  isInTree,
  parentOf,
  shadowRootOf,
  typeIfAlive,
} from "./own-properties.ts";
import type { PageNodes } from "./page-nodes.ts";
import { readContents, type WalkGuide } from "./read-contents.ts";
import { type Container, TextBlock } from "./text-block.ts";

export interface PageTextOptions {
  nodes: PageNodes;
  /** A block is gone, or its text has changed: its marks must be cleared. */
  onGone(block: TextBlock): void;
  onContainer(container: Container): void;
  onLeftOut(element: Element, treatment: Treatment): void;
  onFrame(frame: Element): Container | null;
  onUnupgraded(element: Element): void;
  /** Text that was written too fast to be read has come to rest, and is stale. */
  onRest(): void;
}

/** The page's text as blocks. Has to be told what has changed. */
export class PageText implements WalkGuide {
  readonly nodes: PageNodes;
  readonly #options: PageTextOptions;
  readonly #known = new WeakSet<Container>();
  readonly #contents = new Map<Container, Contents>();
  readonly #blocks = new WeakMap<Text, TextBlock>();
  readonly #leftOut = new WeakSet<Element>();
  readonly #frames = new WeakMap<Element, Container>();
  readonly #stale = new Set<Container>();
  readonly #fresh = new Set<TextBlock>();
  readonly #hasty: HastyText;
  readonly #roots = new Set<Container>();
  #ordered: TextBlock[] | null = null;

  constructor(options: PageTextOptions) {
    this.#options = options;
    this.nodes = options.nodes;
    this.#hasty = new HastyText((container) => {
      this.#stale.add(container);
      options.onRest();
    });
  }

  /** Adds a container that is in no other: a document's body. */
  addRoot(container: Container): void {
    this.#roots.add(container);
    this.#stale.add(container);
  }

  /** Removes what `addRoot` added. */
  removeRoot(container: Container): void {
    this.#roots.delete(container);
    this.#ordered = null;
    this.forget(container);
  }

  /** Every living block in document order. */
  blocks(): readonly TextBlock[] {
    this.#ordered ??= this.#inOrder(this.#roots);
    return this.#ordered;
  }

  /** The living blocks that are new since the last call, in document order. */
  takeFresh(): TextBlock[] {
    if (this.#fresh.size === 0) return [];
    const fresh = this.blocks().filter((block) => this.#fresh.has(block));
    this.#fresh.clear();
    return fresh;
  }

  /** The block that a text node stands in, or all parts of the text where it is too long for one. */
  blocksOf(node: Node): readonly TextBlock[] {
    const block = this.#blocks.get(node as Text);
    return block ? (block.parts ?? [block]) : [];
  }

  /** The blocks that stand directly in a container. */
  blocksIn(container: Container): TextBlock[] {
    const items = this.#contents.get(container)?.items ?? [];
    return items.filter((item) => item instanceof TextBlock);
  }

  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  /** A node, or one directly in it, has changed: marks its container to be read again, and returns it. */
  invalidate(node: Node): Container | null {
    const container = this.containerOf(node);
    if (container && !this.#hasty.has(container)) this.#stale.add(container);
    return container;
  }

  /** The container that a node's text belongs to; null if none is read there. */
  containerOf(node: Node): Container | null {
    for (let at: Node | null = node; at; at = parentOf(at)) {
      if (this.#known.has(at as Container)) return at as Container;
      if (this.#leftOut.has(at as Element)) return null;
    }
    return null;
  }

  /**
   * Drops a block whose text changed or one of whose nodes is gone.
   * @param from what the page has changed
   */
  drop(block: TextBlock, from: Node = block.container): void {
    if (!block.alive) return;
    const container = this.containerOf(from);
    if (container) this.#hasty.noteLost(container, block.text);
    block.alive = false;
    this.#fresh.delete(block);
    this.#ordered = null;
    this.#options.onGone(block);
  }

  /** Forgets all that was read in a subtree which the page has closed, or removed from a node. */
  forget(top: Node, from?: Node): void {
    const waiting: Node[] = [top];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      for (const block of this.#blocksAt(node)) this.drop(block, from);
      if (typeIfAlive(node) === Node.TEXT_NODE) continue;
      for (const below of this.#forgetOne(node as Container)) waiting.push(below);
    }
  }

  #blocksAt(node: Node): TextBlock[] {
    const blocks = this.blocksOf(node);
    return blocks.length > 0 ? [...blocks] : this.blocksIn(node as Container);
  }

  /** Forgets one container; returns the nodes below it that may have been read. */
  #forgetOne(node: Container): Node[] {
    const contents = this.#contents.get(node);
    const host = typeIfAlive(node) === Node.ELEMENT_NODE ? (node as Element) : null;
    const apart = [host && shadowRootOf(host), host && this.#frames.get(host)];
    const wasLeftOut = this.#leftOut.delete(node as Element);
    this.#known.delete(node);
    this.#stale.delete(node);
    this.#contents.delete(node);
    this.#frames.delete(node as Element);
    const below = contents
      ? contents.items.filter((item) => !(item instanceof TextBlock))
      : wasLeftOut || !isAlive(node)
        ? []
        : childrenOf(node);
    return [...below, ...apart.filter((one) => one !== undefined && one !== null)] as Node[];
  }

  /** Reads what is stale, in steps. The text is up to date if nothing is stale again at the end. */
  *read(): Generator<void> {
    for (const container of this.#stale) {
      this.#stale.delete(container);
      if (!isInTree(container)) continue;
      for (const contents of readContents(container, this)) {
        if (contents) this.#take(contents);
        else yield;
      }
      yield;
    }
  }

  /** Whether an element is a container that is read, and is still to be read as one. */
  isRead(element: Element): boolean {
    return this.#known.has(element) && treatmentOf(element) === "block";
  }

  isKnown(container: Container): boolean {
    return this.#known.has(container);
  }

  entered(container: Container): void {
    this.#known.add(container);
    this.#options.onContainer(container);
  }

  abandoned(containers: readonly Container[]): void {
    for (const container of containers) this.#stale.add(container);
  }

  leftOut(element: Element, treatment: Treatment): void {
    this.#leftOut.add(element);
    this.#options.onLeftOut(element, treatment);
  }

  foundFrame(frame: Element): Container | null {
    const container = this.#options.onFrame(frame);
    if (container) this.#frames.set(frame, container);
    return container;
  }

  foundUnupgraded(element: Element): void {
    this.#options.onUnupgraded(element);
  }

  #take({ container, items }: Contents): void {
    const before = this.blocksIn(container);
    const taken = items.map((item) => {
      if (item instanceof TextBlock) return this.#takeBlock(item);
      if (!this.#known.has(item)) this.#stale.add(item);
      return item;
    });
    const kept = new Set(taken);
    for (const block of before) if (!kept.has(block)) this.drop(block);
    this.#contents.set(container, { container, items: taken });
    this.#ordered = null;
    const text = () => this.#inOrder([container]).map((block) => block.text);
    this.#hasty.noteRead(container, () => text().join(""));
  }

  /** The block known before if it is unchanged, so that its marks stay; else the new one. */
  #takeBlock(block: TextBlock): TextBlock {
    const known = this.#blocks.get(block.firstNode);
    if (known?.alive && !known.parts && isSame(known, block)) return known;
    for (const { node, from } of block.pieces) if (from === 0) this.#blocks.set(node, block);
    this.#fresh.add(block);
    return block;
  }

  /** The living blocks in some containers, in document order. */
  #inOrder(containers: Iterable<Container>): TextBlock[] {
    const ordered: TextBlock[] = [];
    const waiting: (TextBlock | Container)[] = [...containers].reverse();
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      if (item instanceof TextBlock) {
        if (item.alive) ordered.push(item);
      } else
        for (const inner of this.#contents.get(item)?.items.toReversed() ?? []) waiting.push(inner);
    }
    return ordered;
  }
}

function isSame(a: TextBlock, b: TextBlock): boolean {
  return (
    a.container === b.container &&
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node }, index) => node === b.pieces[index]?.node)
  );
}
