/**
 * What mark.js does to a text node, remembered so that it can be undone to the letter.
 *
 * mark.js wraps by `splitText`: the page's own node stays as the head, followed by the leftovers,
 * in turn a mark and the text after it. As long as that node is alive and its whole data is known,
 * the page can have back exactly what it had.
 */

/** A piece of a split text node: a mark's text or the text after a mark. */
interface Leftover {
  /** What stands beside the head: the mark, or the text itself. */
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
  readonly #splits = new WeakMap<Text, Split>();
  /** Of each leftover, and of each mark's text, the split it belongs to. */
  readonly #owners = new WeakMap<Node, Split>();

  /** Remembers that the head, which held `whole`, has just been split at `count` marks. */
  remember(head: Text, whole: string, count: number): Split {
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
    return split;
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

  /**
   * Where an offset into a text node's whole data now stands; at a seam, in the node that a range
   * starting there should start in, or one ending there should end in.
   */
  locate(node: Text, offset: number, at: "start" | "end"): { node: Text; offset: number } {
    const split = this.#splits.get(node);
    if (!split) return { node, offset };
    const isIn = (start: number, length: number) =>
      at === "start" ? offset < start + length : offset > start && offset <= start + length;
    if (isIn(0, split.headLength)) return { node, offset };
    const leftover = split.leftovers.find(({ start, data }) => isIn(start, data.length));
    return leftover
      ? { node: leftover.text, offset: offset - leftover.start }
      : { node, offset: 0 };
  }

  /** The reverse: of a point in a leftover, the page's own text node and the offset into its data. */
  pagePoint(node: Node, offset: number): { node: Node; offset: number } {
    const split = this.#owners.get(node);
    if (!split) return { node, offset };
    const leftover = split.leftovers.find((one) => one.node === node || one.text === node);
    if (!leftover) return { node, offset };
    if (node === leftover.text) return { node: split.head, offset: leftover.start + offset };
    const within = offset === 0 ? 0 : leftover.data.length;
    return { node: split.head, offset: leftover.start + within };
  }

  /** Gives the head its whole data again and takes the leftovers away, wherever either is now. */
  join(split: Split): void {
    if (this.isHeadKept(split)) split.head.appendData(split.whole.slice(split.headLength));
    this.drop(split);
  }

  /** Takes the leftovers away and leaves the head as the page has made it. */
  drop(split: Split): void {
    for (const { node } of split.leftovers) node.remove();
    this.#forget(split);
  }

  /** Lets go of a split that somebody else has worked on: the marks go, all the text stays. */
  release(split: Split): void {
    for (const { node } of split.leftovers) {
      if (node.nodeType === Node.ELEMENT_NODE) (node as Element).replaceWith(...node.childNodes);
    }
    this.#forget(split);
  }

  isHeadKept({ head, whole, headLength }: Split): boolean {
    return head.data.length === headLength && whole.startsWith(head.data);
  }

  /** Whether head and leftovers stand together, in order. */
  isTogether({ head, leftovers }: Split): boolean {
    let expected: Node | null = head.nextSibling;
    for (const { node } of leftovers) {
      if (node !== expected) return false;
      expected = node.nextSibling;
    }
    return head.parentNode !== null;
  }

  /** Whether every leftover still holds the text it was given, and nothing else. */
  areLeftoversKept({ leftovers }: Split): boolean {
    return leftovers.every(
      ({ node, text, data }) =>
        text.data === data &&
        (node === text || (node.firstChild === text && node.lastChild === text)),
    );
  }

  #forget(split: Split): void {
    this.#splits.delete(split.head);
    for (const { node, text } of split.leftovers) {
      this.#owners.delete(node);
      this.#owners.delete(text);
    }
  }
}
