import { hasFrameworkSigns } from "./framework-signs.ts";
import { type PageStyles, readStyles } from "./page-styles.ts";
import type { Painter } from "./painter.ts";
import { canPaintRanges, type RangePainter } from "./range-painter.ts";
import type { ReaderSelection } from "./reader-selection.ts";
import type { TextBlock } from "./text-block.ts";
import type { WrapPainter } from "./wrap-painter.ts";

/** How a box lays out the text directly inside it when a wrapper is only one more inline box. */
const FLOW = /^(?:block|inline|inline-block|list-item|flow-root|table-cell|table-caption)$/;

/**
 * Decides which painter shows a block. mark.js wraps where the page is a document: no framework
 * owns its text, it has come to rest, and no box of it can move for a wrapper. All else is painted
 * with ranges.
 */
export class PainterChoice {
  readonly #wraps: WrapPainter;
  readonly #ranges: RangePainter;
  readonly #selection: ReaderSelection;
  /** What is known of documents that have come to rest. */
  readonly #styles = new WeakMap<Document, PageStyles>();
  readonly #owned = new WeakSet<Document>();
  readonly #rewritten = new WeakSet<Node>();

  constructor(wraps: WrapPainter, ranges: RangePainter, selection: ReaderSelection) {
    this.#selection = selection;
    this.#wraps = wraps;
    this.#ranges = ranges;
  }

  /** A document has come to rest: from now on it may be wrapped, if nothing speaks against it. */
  async rested(document: Document, signal: AbortSignal): Promise<void> {
    if (this.#owned.has(document) || (await hasFrameworkSigns(document, signal))) return;
    this.#styles.set(document, await readStyles(document, signal));
  }

  /** A client framework owns the document's text. Tells whether that is news. */
  owned(document: Document): boolean {
    const isNews = !this.#owned.has(document);
    this.#owned.add(document);
    return isNews;
  }

  /** The page has put other text in a node where there was text. */
  rewritten(node: Node): void {
    this.#rewritten.add(node);
  }

  /** Whether anything in the document may be wrapped: it has rested, and no framework owns it. */
  mayWrapIn(document: Document): boolean {
    return this.#styles.has(document) && !this.#owned.has(document);
  }

  /**
   * Null where neither painter can show a block without harm. On a long page each wrapping makes the
   * browser lay out so much that ranges are better. Reads styles, so that whoever has many blocks to
   * paint asks for all before the first is painted.
   */
  painterFor(block: TextBlock, isLongPage: boolean): Painter | null {
    const ranges = canPaintRanges(block.firstNode.ownerDocument.defaultView) ? this.#ranges : null;
    if (isLongPage && ranges) return ranges;
    return this.#canWrap(block) ? this.#wraps : ranges;
  }

  #canWrap(block: TextBlock): boolean {
    const { container, firstNode } = block;
    const { ownerDocument } = firstNode;
    const styles = this.#styles.get(ownerDocument);
    if (!styles || !this.mayWrapIn(ownerDocument)) return false;
    if (container.nodeType !== Node.ELEMENT_NODE) return false;
    const parents = parentsOfMentions(block);
    return (
      !this.#isOwnedByScript(container as Element) &&
      // Splitting what the reader has selected would move the selection.
      !block.pieces.some(({ node }) => this.#selection.isIn(node)) &&
      !startsWithMention(block, container as Element, styles) &&
      ![...parents].some((parent) => styles.isDecidedBySiblings(parent)) &&
      [...parents.add(container as Element)].every(isSetInFlow)
    );
  }

  /** Rewritten before, or inside a component that renders itself. */
  #isOwnedByScript(container: Element): boolean {
    for (let at: Element | null = container; at; at = at.parentElement) {
      if (this.#rewritten.has(at) || at.localName.includes("-")) return true;
    }
    return container.getRootNode() !== container.ownerDocument;
  }
}

/** The parents of all text nodes that wrapping would split. */
function parentsOfMentions(block: TextBlock): Set<Element> {
  const parents = new Set<Element>();
  for (const { start, end } of block.mentions ?? []) {
    for (const { node } of block.spans(start, end)) {
      if (node.parentElement) parents.add(node.parentElement);
    }
  }
  return parents;
}

function isSetInFlow(element: Element): boolean {
  const { display, textTransform } = getComputedStyle(element);
  // Capitals are set at the start of each word, and a wrapper's edge may pass for one.
  return FLOW.test(display) && textTransform !== "capitalize";
}

/** A mention that holds the block's first letter, which the page sets apart. */
function startsWithMention(block: TextBlock, container: Element, styles: PageStyles): boolean {
  const first = block.mentions?.[0];
  if (!first || !styles.setsFirstLetterApart(container)) return false;
  return block.text.slice(0, first.start).trim() === "";
}
