import { quietOnceAborted } from "../text/one-at-a-time.ts";
import { nameOf } from "../text/own-properties.ts";
import type { PageNodes, TextPoint } from "../text/page-nodes.ts";
import type { TextBlock } from "../text/text-block.ts";
import { dissolve } from "./leftovers.ts";
import type { PageStyles } from "./page-styles.ts";
import { bringsScript, runsNoScript } from "./script-free.ts";
import { MARK_NAME } from "./text-splits.ts";
import type { Wrapper, WrapperOptions, WrappingTools } from "./tools.ts";
import type { WrapPainter, Wrappable } from "./wrap-painter.ts";

/** Longest wait for the page's stylesheets before the first paint, in ms. */
const STYLES_WAIT_MS = 600;

export interface WrappingOptions extends WrapperOptions {
  /** Loads what wrapping needs; called once, if the document may be wrapped. */
  loadTools(): Promise<WrappingTools>;
  /** Wrapping is over: what is shown has to be painted with ranges at once. */
  onOver(): void;
  /** Late stylesheets have been read, which may forbid wrapping where it was allowed. */
  onStyles(): void;
}

/**
 * Decides whether and where mark.js wraps, and undoes its splits of text nodes.
 *
 * Only documents that run no script are wrapped. Once a script comes, or somebody else (a translator,
 * another extension) changes wrapped text, wrapping is over for good.
 */
export class Wrapping<M extends Wrappable> implements PageNodes {
  readonly #options: WrappingOptions;
  /** Null until the tools are loaded. */
  #wrapper: Wrapper<M> | null = null;
  #styles: PageStyles | null = null;
  /** Null until it matters: most pages need no answer, and to find it every element is looked at. */
  #isOn: boolean | null = null;
  #hasWrapped = false;

  constructor(options: WrappingOptions) {
    this.#options = options;
  }

  get painter(): WrapPainter<M> | null {
    return this.#wrapper?.painter ?? null;
  }

  /** Whether the document may be wrapped. */
  get isOn(): boolean {
    this.#isOn ??= runsNoScript(this.#options.document);
    return this.#isOn;
  }

  /** Resolves once it is known where wrapping is safe; at once if nothing is wrapped. */
  async ready(): Promise<void> {
    if (!this.isOn) return;
    const { document, signal, onStyles } = this.#options;
    const tools = await this.#loadTools();
    if (!tools) return;
    const isLate = !(await loaded(document, signal, STYLES_WAIT_MS));
    this.#styles = await tools.readStyles(document, signal);
    if (!isLate) return;
    document.defaultView?.addEventListener(
      "load",
      () => {
        const read = tools.readStyles(document, signal).then((styles) => {
          this.#styles = styles;
          onStyles();
        });
        void quietOnceAborted(signal, read);
      },
      { once: true, signal },
    );
  }

  /** Ends wrapping and returns null if they cannot be loaded: then everything is painted with ranges. */
  async #loadTools(): Promise<WrappingTools | null> {
    const { loadTools } = this.#options;
    const tools = await loadTools().catch(() => null);
    if (!tools) {
      this.end();
      return null;
    }
    this.#wrapper = tools.wrapperOf(this.#options);
    return tools;
  }

  /** A shadow root has been found, which may bring a script. */
  foundShadowRoot(root: ShadowRoot): void {
    if (this.#isOn !== false && bringsScript(root)) this.end();
  }

  /**
   * Whether wrappers around a block's marks would change nothing visible. Reads styles, so that it should be
   * asked for all blocks before the first is painted.
   */
  canWrap(block: TextBlock, marks: readonly M[]): boolean {
    const { firstNode, pieces } = block;
    if (!this.#styles || !this.isOn || block.parts) return false;
    if (firstNode.getRootNode() !== this.#options.document) return false;
    // Splitting what the reader has selected would move the selection.
    if (pieces.some(({ node }) => this.#wrapper?.selection.isIn(node))) return false;
    return !marks.some(({ isClear }) => isClear) && this.#styles.allowWrappers(block, marks);
  }

  /** Runs work that wraps or unwraps, and keeps the reader's selection. */
  keepSelection(work: () => void): void {
    const wrapper = this.#wrapper;
    if (wrapper && this.#isOn) this.#hasWrapped = true;
    if (wrapper && this.#hasWrapped) wrapper.selection.keep(wrapper.splits, work);
    else work();
  }

  /** Ends wrapping. The wrappers go when their blocks are painted with ranges. */
  end(): void {
    const wasOn = this.#isOn;
    this.#isOn = false;
    if (wasOn) this.#options.onOver();
  }

  /** Undoes all splits: the page has its own text nodes again. */
  close(): void {
    this.#isOn = false;
    this.keepSelection(() => {
      const splits = this.#wrapper?.splits;
      for (const split of splits?.all() ?? []) {
        if (splits?.isIntact(split)) splits.join(split);
        else splits?.release(split);
      }
    });
  }

  isOurs(node: Node): boolean {
    return this.#wrapper?.splits.ownerOf(node) !== undefined;
  }

  wholeData(node: Text): string {
    return this.#wrapper?.splits.wholeData(node) ?? node.data;
  }

  locate(node: Text, offset: number, edge: "start" | "end"): TextPoint {
    return this.#wrapper?.splits.locate(node, offset, edge) ?? { node, offset };
  }

  /**
   * Whoever changes text in a document without scripts works with all its text nodes, ours included: so all
   * text stays where it is and only the marks are removed. They are removed in the whole document, since a
   * translator will soon come to the next paragraph; nodes that it has not touched are joined when reading
   * ends.
   */
  settle(records: readonly MutationRecord[], onChanged: (node: Text) => void): void {
    if (!this.isOn && !this.#hasWrapped) return;
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
    for (const element of added) this.#removeCopies(element);
    const splits = this.#wrapper?.splits;
    const changed = splits?.touchedBy(records).filter((one) => !splits.isIntact(one)) ?? [];
    for (const split of changed) splits?.release(split);
    if (changed.length > 0) {
      for (const split of splits?.all() ?? []) splits?.unwrap(split);
      for (const { head } of changed) onChanged(head);
      this.end();
    }
    if (this.#isOn && added.some(bringsScript)) this.end();
  }

  /** Removes marks that came with a copy of marked text. */
  #removeCopies(element: Element): void {
    const marks = [...Element.prototype.querySelectorAll.call(element, MARK_NAME)];
    if (nameOf(element) === MARK_NAME) marks.push(element);
    for (const mark of marks) if (!this.isOurs(mark) && mark.parentNode) dissolve(mark);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Resolves with whether the document was loaded within `limit` ms. */
async function loaded(document: Document, signal: AbortSignal, limit: number): Promise<boolean> {
  if (document.readyState !== "complete") {
    await new Promise<void>((resolve) => {
      document.defaultView?.addEventListener("load", () => resolve(), { once: true, signal });
      setTimeout(resolve, limit);
    });
  }
  return document.readyState === "complete";
}
