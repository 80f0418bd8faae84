import type { Split, TextSplits } from "./text-splits.ts";

/**
 * Puts right the split text nodes that the page has just worked on, and returns those nodes. The
 * page knows the head alone, so what it did to the head it meant for the whole text:
 * - given other data, the head keeps it, and the leftovers go;
 * - moved or taken out, or something put behind it, the head gets its whole data, and they go;
 * - where a leftover is taken out by its place (`lastChild`, say), the head was meant, and goes too.
 * But somebody who works on all text nodes of the page, a translator or another highlighter, works
 * on the leftovers as well: then all text stays where it is, and only our marks go.
 */
export function settleSplits(records: readonly MutationRecord[], splits: TextSplits): Text[] {
  const changes = new Changes(records, splits);
  const settled: Text[] = [];
  for (const split of changes.splits) {
    if (isUntouched(split, splits)) continue;
    settled.push(split.head);
    if (changes.isWorkOfTextWalker(split)) splits.release(split);
    else if (changes.isTakenByPlace(split)) {
      splits.join(split);
      split.head.remove();
    } else splits.join(split);
  }
  return settled;
}

function isUntouched(split: Split, splits: TextSplits): boolean {
  return splits.isHeadKept(split) && splits.isTogether(split) && splits.areLeftoversKept(split);
}

class Changes {
  readonly splits = new Set<Split>();
  readonly #splits: TextSplits;
  readonly #removed = new Set<Node>();
  readonly #added = new Set<Node>();
  readonly #rewritten = new Set<Node>();
  /** What took the place of a removed node, by that node. */
  readonly #replacements = new Map<Node, Node>();
  #hasEmptyLeftoversRemoved = false;

  constructor(records: readonly MutationRecord[], splits: TextSplits) {
    this.#splits = splits;
    for (const record of records) this.#read(record);
  }

  /** Whether it was done by somebody who takes text nodes one by one, ours among them. */
  isWorkOfTextWalker(split: Split): boolean {
    const { head, leftovers } = split;
    if (!this.#splits.areLeftoversKept(split)) return true;
    if (leftovers.some(({ node }) => this.#added.has(node) || this.#replacements.has(node))) {
      return true;
    }
    return this.#replacements.get(head)?.nodeName === "FONT" || this.#isNormalized(split);
  }

  /** Whether a leftover was taken out and nothing else was done. */
  isTakenByPlace(split: Split): boolean {
    const { head, leftovers } = split;
    return (
      head.parentNode !== null &&
      !this.#removed.has(head) &&
      this.#splits.isHeadKept(split) &&
      leftovers.some(({ node }) => this.#removed.has(node))
    );
  }

  /** `normalize()` takes out empty text nodes, and joins the others to the first of their row. */
  #isNormalized({ head, headLength, leftovers }: Split): boolean {
    if (leftovers.some(({ data, node }) => data === "" && this.#removed.has(node))) return true;
    if (!this.#removed.has(head)) return false;
    if (headLength === 0) return this.#hasEmptyLeftoversRemoved;
    const before = leftovers[0]?.node.previousSibling;
    return (
      before?.nodeType === Node.TEXT_NODE &&
      this.#rewritten.has(before) &&
      (before as Text).data.endsWith(head.data)
    );
  }

  #read({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) {
    this.#touch(target);
    if (type === "characterData") this.#rewritten.add(target);
    if (type !== "childList") return;
    for (const node of [...removedNodes, ...addedNodes, previousSibling, nextSibling]) {
      if (node) this.#touch(node);
    }
    for (const node of addedNodes) this.#added.add(node);
    // One node for one: not `innerHTML` and its like, which take all there is.
    const replacement = removedNodes.length === 1 ? addedNodes[0] : undefined;
    for (const node of removedNodes) {
      this.#removed.add(node);
      if (replacement) this.#replacements.set(node, replacement);
      const isEmptyText = node.nodeType === Node.TEXT_NODE && (node as Text).data === "";
      if (isEmptyText && this.#splits.ownerOf(node)) this.#hasEmptyLeftoversRemoved = true;
    }
  }

  #touch(node: Node): void {
    const split = this.#splits.of(node) ?? this.#splits.ownerOf(node);
    if (split) this.splits.add(split);
  }
}
