import type { TextPoint } from "../text/page-nodes.ts";

/**
 * Remembers how mark.js has split text nodes, so that each split can be undone exactly.
 *
 * mark.js wraps by `splitText`: the page's own node stays as the head, followed by the leftovers,
 * alternately a mark and the text after it. With the head and its whole data, the page gets back exactly
 * the node it had.
 */

/** A piece of a split text node: a mark's text or the text after a mark. */
interface Leftover {
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
  leftovers: Leftover[];
}

export const MARK_NAME = "fact-mark";

export class TextSplits {
  readonly #splits = new Map<Text, Split>();
  /** Of each leftover, and of each mark's text, the split it belongs to. */
  readonly #owners = new WeakMap<Node, Split>();

  get isEmpty(): boolean {
    return this.#splits.size === 0;
  }

  all(): Split[] {
    return [...this.#splits.values()];
  }

  /** Remembers that the head, which held `whole`, has just been split at `count` marks. */
  remember(head: Text, whole: string, count: number): void {
    const split: Split = { head, whole, headLength: head.data.length, leftovers: [] };
    let start = head.data.length;
    let node = head.nextSibling;
    for (let index = 0; index < 2 * count && node; index++) {
      const text = node.nodeType === Node.TEXT_NODE ? node : node.firstChild;
      const leftover = { node: node as Element | Text, text: text as Text, data: "", start };
      leftover.data = leftover.text.data;
      start += leftover.data.length;
      split.leftovers.push(leftover);
      this.#owners.set(node, split);
      this.#owners.set(leftover.text, split);
      node = node.nextSibling;
    }
    this.#splits.set(head, split);
  }

  /** The split of one of the page's own text nodes. */
  of(head: Node): Split | undefined {
    return this.#splits.get(head as Text);
  }

  /** The split that a leftover, or the text in a mark, belongs to. */
  ownerOf(node: Node): Split | undefined {
    return this.#owners.get(node);
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
    const leftover = split.leftovers.find(({ start, data }) => isIn(start, data.length));
    return leftover
      ? { node: leftover.text, offset: offset - leftover.start }
      : { node, offset: 0 };
  }

  /** Whether a point in a node may move when the leftovers are removed. */
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
    const leftover = split.leftovers.find((one) => one.node === node || one.text === node);
    if (!leftover) return { node, offset };
    if (node === leftover.text) return { node: split.head, offset: leftover.start + offset };
    const within = offset === 0 ? 0 : leftover.data.length;
    return { node: split.head, offset: leftover.start + within };
  }

  #pagePointAmong(before: Node[], parent: Node): { node: Node; offset: number } {
    const last = before.at(-1);
    const split = last && (this.#splits.get(last as Text) ?? this.#owners.get(last));
    if (!last || !split) {
      return { node: parent, offset: before.filter((node) => !this.#owners.has(node)).length };
    }
    const leftover = split.leftovers.find(({ node }) => node === last);
    const end = leftover ? leftover.start + leftover.data.length : split.headLength;
    return { node: split.head, offset: end };
  }

  /** Gives the head its whole data back and removes the leftovers. */
  join(split: Split): void {
    if (isHeadKept(split)) split.head.appendData(split.whole.slice(split.headLength));
    for (const { node } of split.leftovers) node.remove();
    this.#forget(split);
  }

  /** Removes the marks and leaves all text nodes, which are then the page's own. */
  release(split: Split): void {
    this.loosen(split);
    this.#forget(split);
  }

  /** Removes the marks and leaves all text nodes, to be joined later. */
  loosen(split: Split): void {
    for (const leftover of split.leftovers) {
      const { node, text } = leftover;
      if (node === text) continue;
      (node as Element).replaceWith(...node.childNodes);
      this.#owners.delete(node);
      leftover.node = text;
    }
  }

  /** Whether head and leftovers are still siblings in order, each with the text it was given. */
  isIntact(split: Split): boolean {
    const { head, leftovers } = split;
    if (!isHeadKept(split) || head.parentNode === null) return false;
    let expected: Node | null = head.nextSibling;
    for (const { node, text, data } of leftovers) {
      const holdsText = node === text || (node.firstChild === text && node.lastChild === text);
      if (node !== expected || !holdsText || text.data !== data) return false;
      expected = node.nextSibling;
    }
    return true;
  }

  #forget(split: Split): void {
    this.#splits.delete(split.head);
    for (const { node, text } of split.leftovers) {
      this.#owners.delete(node);
      this.#owners.delete(text);
    }
  }
}

function isHeadKept({ head, whole, headLength }: Split): boolean {
  return head.data.length === headLength && whole.startsWith(head.data);
}
