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
    if (changes.hasSpared(split)) continue;
    settled.push(split.head);
    if (changes.isWorkOfTextWalker(split)) splits.release(split);
    else if (changes.isRewritten(split)) splits.drop(split);
    else if (changes.isTakenByPlace(split)) {
      splits.join(split);
      split.head.remove();
    } else splits.join(split);
  }
  return settled;
}

class Changes {
  readonly splits = new Set<Split>();
  readonly #splits: TextSplits;
  readonly #removed = new Set<Node>();
  readonly #added = new Set<Node>();
  /** The data that rewritten nodes held before. */
  readonly #rewritten = new Map<Node, string>();
  /** What took the place of a removed node, by that node. */
  readonly #replacements = new Map<Node, Node>();
  /** Empty texts after marks that were taken out one by one, and from where. */
  readonly #emptyTails = new Map<Node, Node>();

  constructor(records: readonly MutationRecord[], splits: TextSplits) {
    this.#splits = splits;
    for (const record of records) this.#read(record);
  }

  /** Whether the split is as it was made. */
  hasSpared(split: Split): boolean {
    return (
      !this.isRewritten(split) &&
      this.#splits.isTogether(split) &&
      this.#splits.areLeftoversKept(split)
    );
  }

  /** Whether the head was given data, be it what it happened to hold. */
  isRewritten({ head }: Split): boolean {
    return this.#rewritten.has(head);
  }

  /** Whether it was done by somebody who takes text nodes one by one, ours among them. */
  isWorkOfTextWalker(split: Split): boolean {
    const { head, leftovers } = split;
    if (!this.#splits.areLeftoversKept(split) || isBeingTranslated(head)) return true;
    if (leftovers.some(({ node }) => this.#added.has(node) || this.#replacements.has(node))) {
      return true;
    }
    return this.#replacements.get(head)?.nodeName === "FONT" || this.#isNormalized(split);
  }

  /** Whether a text after a mark was taken out, and nothing else was done. */
  isTakenByPlace(split: Split): boolean {
    const { head, leftovers } = split;
    return (
      head.parentNode !== null &&
      !this.#removed.has(head) &&
      leftovers.some(({ node, text }) => node === text && this.#removed.has(node))
    );
  }

  /**
   * `normalize()` takes out empty text nodes, and joins the others to the first of their row. Text
   * that went with an empty head was meant to go, unless texts went that only we have put there.
   */
  #isNormalized(split: Split): boolean {
    const { head, headLength, leftovers } = split;
    if (leftovers.some(({ node, data }) => data !== "" && this.#removed.has(node))) return false;
    const empty = leftovers.filter(({ data }) => data === "");
    if (empty.length > 0) return empty.some(({ node }) => this.#emptyTails.has(node));
    if (!this.#removed.has(head) || this.isRewritten(split)) return false;
    const [first] = leftovers;
    if (headLength === 0) return this.#isNormalizedAround(first?.node.parentNode ?? null);
    const before = first?.node.previousSibling;
    return before?.nodeType === Node.TEXT_NODE && this.#isJoinedTo(before as Text, head);
  }

  /** Whether a text was given, behind its own data, that of texts taken out, the head's the last. */
  #isJoinedTo(before: Text, head: Text): boolean {
    const old = this.#rewritten.get(before);
    if (old === undefined || !before.data.startsWith(old)) return false;
    let given = before.data.slice(old.length);
    const removed = [...this.#removed];
    for (let index = removed.indexOf(head); index >= 0; index--) {
      const data = removed[index]?.nodeValue ?? "";
      if (!given.endsWith(data)) return false;
      given = given.slice(0, given.length - data.length);
      if (given === "") return true;
    }
    return false;
  }

  #isNormalizedAround(parent: Node | null): boolean {
    return parent !== null && [...this.#emptyTails.values()].includes(parent);
  }

  #read(record: MutationRecord): void {
    const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    this.#touch(target);
    if (type === "characterData" && !this.#rewritten.has(target)) {
      this.#rewritten.set(target, record.oldValue ?? "");
    }
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
      const isOurs = this.#splits.ownerOf(node) !== undefined;
      if (isOurs && node.textContent === "" && removedNodes.length === 1) {
        this.#emptyTails.set(node, target);
      }
    }
  }

  #touch(node: Node): void {
    const split = this.#splits.of(node) ?? this.#splits.ownerOf(node);
    if (split) this.splits.add(split);
  }
}

/** What browsers and their translators write on the document when they set to work. */
function isBeingTranslated({ ownerDocument }: Node): boolean {
  return /\btranslated-(?:ltr|rtl)\b/.test(ownerDocument?.documentElement.className ?? "");
}
