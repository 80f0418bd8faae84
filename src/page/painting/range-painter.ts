import { isAlive } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";
import type { MarkSheets } from "./mark-sheets.ts";
import { CLEAR, CURRENT, HIGHLIGHT_NAMES, highlightNameOf } from "./mark-style.ts";
import type { Painter } from "./painter.ts";

type PageWindow = Window & typeof globalThis;

interface PaintedRange {
  highlight: Highlight;
  range: StaticRange;
  /** A node of the document that it is in. */
  node: Text;
}

/** Below the page's own highlights. */
const PRIORITY = -2;
/** Above our other highlights. */
const CURRENT_PRIORITY = -1;

/**
 * Shows marks with the CSS Custom Highlight API: nothing in the page's tree changes. Each document has one
 * Highlight for each category, and each mark a range of its own. The ranges are static: live ones slow down
 * every later change of their nodes, and a block whose text changes is cleared before the next frame.
 */
export class RangePainter implements Painter {
  readonly #documents: () => Iterable<Document>;
  readonly #sheets: MarkSheets;
  readonly #highlights = new WeakMap<Document, Map<string, Highlight>>();
  /** Our own list: a Firefox content script cannot iterate a Highlight. */
  readonly #ranges = new Map<TextBlock, PaintedRange[]>();
  #isPrinting = false;
  #current: PaintedRange[] = [];

  constructor(documents: () => Iterable<Document>, sheets: MarkSheets) {
    this.#documents = documents;
    this.#sheets = sheets;
  }

  paint(block: TextBlock, marks: readonly Mark[]): void {
    this.#sheets.reach(block.firstNode);
    const painted = marks.flatMap((mark) =>
      this.#add(mark, mark.isClear ? CLEAR : highlightNameOf(mark.mention.category), PRIORITY),
    );
    this.#ranges.set(block, painted);
  }

  clear(block: TextBlock): void {
    remove(this.#ranges.get(block) ?? []);
    this.#ranges.delete(block);
  }

  /** Highlights one mark, if shown, as the one pointed at or stepped to, by whichever painter; null for none. */
  setCurrent(mark: Mark | null): void {
    remove(this.#current);
    this.#current = [];
    if (!mark?.isShown) return;
    this.#sheets.reach(mark.block.firstNode);
    this.#sheets.tintCurrent();
    this.#current = this.#add(mark, CURRENT, CURRENT_PRIORITY);
  }

  /** Chromium prints highlights with their screen style, whatever a print stylesheet says. */
  set isPrinting(isPrinting: boolean) {
    this.#isPrinting = isPrinting;
    if (isPrinting) this.unregister();
    else this.keepRegistered();
  }

  /** Brings back highlights that a page has removed, replaced or emptied: some clear the whole registry. */
  keepRegistered(): void {
    if (this.#isPrinting) return;
    const present = new Set<Highlight>();
    for (const document of this.#documents()) {
      const registry = registryOf(document.defaultView);
      for (const [name, highlight] of this.#highlights.get(document) ?? []) {
        if (registry?.get(name) !== highlight) registry?.set(name, highlight);
        present.add(highlight);
      }
    }
    for (const { highlight, range } of [...this.#ranges.values()].flat()) {
      if (present.has(highlight) && !highlight.has(range)) highlight.add(range);
    }
  }

  /** Removes all highlights from the registry, so that none is shown. */
  unregister(): void {
    for (const document of this.#documents()) {
      if (this.#highlights.has(document)) unregisterIn(document);
    }
  }

  #add(mark: Mark, name: string, priority: number): PaintedRange[] {
    const node = mark.block.firstNode;
    const highlight = this.#highlight(node.ownerDocument, name, priority);
    if (!highlight) return [];
    return mark.staticRanges().map((range) => {
      highlight.add(range);
      return { highlight, range, node };
    });
  }

  #highlight(document: Document, name: string, priority: number): Highlight | null {
    const view = document.defaultView;
    const registry = registryOf(view);
    if (!view || !registry) return null;
    const highlights = this.#highlights.get(document) ?? this.#begin(document);
    const known = highlights.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = priority;
    if (!this.#isPrinting) registry.set(name, highlight);
    highlights.set(name, highlight);
    return highlight;
  }

  /** Removes highlights that an earlier content script of ours left; not before the first mark. */
  #begin(document: Document): Map<string, Highlight> {
    unregisterIn(document);
    const highlights = new Map<string, Highlight>();
    this.#highlights.set(document, highlights);
    return highlights;
  }
}

/** Takes ranges out of their highlights, unless their document is gone. */
function remove(painted: readonly PaintedRange[]): void {
  for (const { highlight, range, node } of painted) if (isAlive(node)) highlight.delete(range);
}

/**
 * A window's registry of highlights; undefined without the CSS Custom Highlight API. Read by its descriptor:
 * once a content script in Firefox has read `CSS.highlights` about ten times, it is given the registry of
 * another window that it has asked.
 */
function registryOf(view: PageWindow | null): HighlightRegistry | undefined {
  const css = view?.CSS;
  return css && Object.getOwnPropertyDescriptor(css, "highlights")?.get?.call(css);
}

function unregisterIn({ defaultView }: Document): void {
  const registry = registryOf(defaultView);
  for (const name of HIGHLIGHT_NAMES) registry?.delete(name);
}
