import type { TextPoint } from "../text/page-nodes.ts";

/**
 * Remembers how mark.js has split text nodes, so that each split can be undone exactly.
 *
 * mark.js wraps by `splitText`: the page's own node stays as the head, followed by the tails,
 * alternately a mark and the text after it. With the head and its whole data, the page gets back exactly
 * the node it had.
 */

/** A piece of a split text node: a mark's text or the text after a mark. */
interface Tail {
  /** The head's sibling: the mark, or the text itself. */
  node: Element | Text;
  text: Text;
  data: string;
  /** Where `data` begins in the whole data. */
  start: number;
}

export interface Split {
  /** The page's own text node. */
  head: Text;
  /** Its data before and, once joined, after. */
  whole: string;
  headLength: number;
  tails: Tail[];
}

export const MARK_NAME = "fact-mark";

export class TextSplits {
  readonly #splits = new Map<Text, Split>();
  /** Of each tail, and of each mark's text, the split it belongs to. */
  readonly #owners = new WeakMap<Node, Split>();

  all(): Split[] {
    return [...this.#splits.values()];
  }

  /** Remembers that the head, which held `whole`, has just been split at `count` marks. */
  remember(head: Text, whole: string, count: number): void {
    const split: Split = { head, whole, headLength: head.data.length, tails: [] };
    let start = head.data.length;
    let node = head.nextSibling;
    for (let index = 0; index < 2 * count && node; index++) {
      const text = node.nodeType === Node.TEXT_NODE ? node : node.firstChild;
      const tail = { node: node as Element | Text, text: text as Text, data: "", start };
      tail.data = tail.text.data;
      start += tail.data.length;
      split.tails.push(tail);
      this.#owners.set(node, split);
      this.#owners.set(tail.text, split);
      node = node.nextSibling;
    }
    this.#splits.set(head, split);
  }

  /** The split of one of the page's own text nodes. */
  of(head: Node): Split | undefined {
    return this.#splits.get(head as Text);
  }

  /** The split that a tail, or the text in a mark, belongs to. */
  ownerOf(node: Node): Split | undefined {
    return this.#owners.get(node);
  }

  /** The splits that changes of the tree took place in or beside. */
  touchedBy(records: readonly MutationRecord[]): Split[] {
    if (this.#splits.size === 0) return [];
    const found = new Set<Split>();
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const node of [target, ...addedNodes, ...removedNodes, previousSibling, nextSibling]) {
        const split = node && (this.of(node) ?? this.ownerOf(node));
        if (split) found.add(split);
      }
    }
    return [...found];
  }

  /** The data of one of the page's own text nodes as the page knows it. */
  wholeData(node: Text): string {
    return this.#splits.get(node)?.whole ?? node.data;
  }

  /** See `PageNodes.locate`. */
  locate(node: Text, offset: number, edge: "start" | "end"): TextPoint {
    const split = this.#splits.get(node);
    if (!split) return { node, offset };
    const isIn = (start: number, length: number) =>
      edge === "start" ? offset < start + length : offset > start && offset <= start + length;
    if (isIn(0, split.headLength)) return { node, offset };
    const tail = split.tails.find(({ start, data }) => isIn(start, data.length));
    return tail ? { node: tail.text, offset: offset - tail.start } : { node, offset: 0 };
  }

  /** Whether a point in a node may move when the tails are removed. */
  concerns(node: Node): boolean {
    return this.#owners.has(node) || [...node.childNodes].some((child) => this.#owners.has(child));
  }

  /** The reverse of `locate`, for any point of the tree: where it is once all splits are undone. */
  pagePoint(node: Node, offset: number): { node: Node; offset: number } {
    if (node.nodeType === Node.ELEMENT_NODE && !this.#owners.has(node)) {
      return this.#pagePointAmong([...node.childNodes].slice(0, offset), node);
    }
    const split = this.#owners.get(node);
    if (!split) return { node, offset };
    const tail = split.tails.find((one) => one.node === node || one.text === node);
    if (!tail) return { node, offset };
    if (node === tail.text) return { node: split.head, offset: tail.start + offset };
    const within = offset === 0 ? 0 : tail.data.length;
    return { node: split.head, offset: tail.start + within };
  }

  #pagePointAmong(before: Node[], parent: Node): { node: Node; offset: number } {
    const last = before.at(-1);
    const split = last && (this.#splits.get(last as Text) ?? this.#owners.get(last));
    if (!last || !split) {
      return { node: parent, offset: before.filter((node) => !this.#owners.has(node)).length };
    }
    const tail = split.tails.find(({ node }) => node === last);
    const end = tail ? tail.start + tail.data.length : split.headLength;
    return { node: split.head, offset: end };
  }

  /** Gives the head its whole data back and removes the tails. */
  join(split: Split): void {
    if (isHeadKept(split)) split.head.appendData(split.whole.slice(split.headLength));
    for (const { node } of split.tails) node.remove();
    this.#forget(split);
  }

  /** Removes the marks and leaves all text nodes, which are then the page's own. */
  release(split: Split): void {
    this.unwrap(split);
    this.#forget(split);
  }

  /** Removes the marks and leaves all text nodes, to be joined later. */
  unwrap(split: Split): void {
    for (const tail of split.tails) {
      const { node, text } = tail;
      if (node === text) continue;
      (node as Element).replaceWith(...node.childNodes);
      this.#owners.delete(node);
      tail.node = text;
    }
  }

  /** Whether head and tails are still siblings in order, each with the text it was given. */
  isIntact(split: Split): boolean {
    const { head, tails } = split;
    if (!isHeadKept(split) || head.parentNode === null) return false;
    let expected: Node | null = head.nextSibling;
    for (const { node, text, data } of tails) {
      const holdsText = node === text || (node.firstChild === text && node.lastChild === text);
      if (node !== expected || !holdsText || text.data !== data) return false;
      expected = node.nextSibling;
    }
    return true;
  }

  #forget(split: Split): void {
    this.#splits.delete(split.head);
    for (const { node, text } of split.tails) {
      this.#owners.delete(node);
      this.#owners.delete(text);
    }
  }
}

function isHeadKept({ head, whole, headLength }: Split): boolean {
  return head.data.length === headLength && whole.startsWith(head.data);
}
