import { CATEGORIES, type Category } from "../core/categories.ts";
import type { Mark } from "./mark.ts";
import type { PagePoint, Painter } from "./painter.ts";
import type { TextBlock } from "./text-block.ts";

type View = Window & typeof globalThis;

/** Missing from TypeScript's library. */
interface HighlightHits {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/** Below the page's own highlights, which are the reader's search or the page's business. */
const PRIORITY = -1;

/** Whether a window has the CSS Custom Highlight API. */
export function canPaintRanges(view: View | null): view is View {
  return view !== null && "Highlight" in view && view.CSS.highlights !== undefined;
}

/**
 * Shows mentions with the CSS Custom Highlight API: nothing in the page's tree changes. Each
 * document has one Highlight for each category; each painted mention has a range of its own.
 * Static ranges, since live ones make every later change of their nodes slower; a block whose text
 * changes is cleared before the next frame anyway.
 */
export class RangePainter implements Painter {
  /** Chromium checks all registered ranges whenever the page changes. */
  readonly costsWhileShown = true;
  readonly #documents: () => Iterable<Document>;
  readonly #highlights = new WeakMap<Document, Map<Category, Highlight>>();
  /** Our own list: a Firefox content script cannot iterate a Highlight. */
  readonly #ranges = new Map<TextBlock, { highlight: Highlight; range: StaticRange }[]>();
  readonly #marks = new WeakMap<AbstractRange, Mark>();

  constructor(documents: () => Iterable<Document>) {
    this.#documents = documents;
  }

  paint(block: TextBlock, marks: readonly Mark[]): void {
    const document = block.firstNode.ownerDocument;
    const painted = marks.flatMap((mark) => {
      const highlight = this.#highlight(document, mark.mention.category);
      const spans = block.spans(mark.mention.start, mark.mention.end);
      const [first] = spans;
      const last = spans.at(-1);
      if (!highlight || !first || !last) return [];
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      highlight.add(range);
      this.#marks.set(range, mark);
      return [{ highlight, range }];
    });
    this.#ranges.set(block, painted);
  }

  clear(block: TextBlock): void {
    for (const { highlight, range } of this.#ranges.get(block) ?? []) highlight.delete(range);
    this.#ranges.delete(block);
  }

  markAt({ document, x, y, element, shadowRoots }: PagePoint): Mark | null {
    const registry = document.defaultView?.CSS.highlights as HighlightHits | undefined;
    if (!registry?.highlightsFromPoint) return this.#markByBoxes(element, x, y);
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mark = this.#marks.get(range);
        if (mark) return mark;
      }
    }
    return null;
  }

  /** Registers again what is not in the registry: some pages empty it to clear their own. */
  keepRegistered(): void {
    for (const document of this.#documents()) {
      const registry = document.defaultView?.CSS.highlights;
      for (const [category, highlight] of this.#highlights.get(document) ?? []) {
        if (registry && !registry.has(nameOf(category))) {
          registry.set(nameOf(category), highlight);
        }
      }
    }
  }

  /** Takes all highlights out of the registry: nothing is to be seen of them. */
  unregister(): void {
    for (const document of this.#documents()) unregisterIn(document);
  }

  #highlight(document: Document, category: Category): Highlight | null {
    const view = document.defaultView;
    if (!canPaintRanges(view)) return null;
    const highlights = this.#highlights.get(document) ?? new Map<Category, Highlight>();
    this.#highlights.set(document, highlights);
    const known = highlights.get(category);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY;
    view.CSS.highlights.set(nameOf(category), highlight);
    highlights.set(category, highlight);
    return highlight;
  }

  /** For browsers that cannot tell the highlights at a point. */
  #markByBoxes(element: Element, x: number, y: number): Mark | null {
    for (const [block, painted] of this.#ranges) {
      if (!block.box.contains(element)) continue;
      for (const { range } of painted) {
        const mark = this.#marks.get(range);
        if (mark?.ranges().some((live) => isAt(live, x, y))) return mark;
      }
    }
    return null;
  }
}

/** Takes whatever stands under our names out of a document's registry. */
export function unregisterIn({ defaultView }: Document): void {
  for (const category of CATEGORIES) defaultView?.CSS?.highlights?.delete(nameOf(category));
}

function nameOf(category: Category): string {
  return `fact-mark-${category}`;
}

function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}
