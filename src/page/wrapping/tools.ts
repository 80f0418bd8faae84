import type { PageStyles } from "./page-styles.ts";
import type { ReaderSelection } from "./reader-selection.ts";
import type { TextSplits } from "./text-splits.ts";
import type { WrapPainter, Wrappable } from "./wrap-painter.ts";

export interface WrapperOptions {
  document: Document;
  signal: AbortSignal;
  /** These text nodes are about to be copied: their wrappers have to be removed for now. */
  onCopy(heads: Text[]): void;
}

/** What wraps the text of one document. */
export interface Wrapper<M extends Wrappable> {
  splits: TextSplits;
  painter: WrapPainter<M>;
  /** What the reader has selected in the document. */
  selection: ReaderSelection;
}

/**
 * What only wrapping needs: mark.js and a reader of stylesheets among it. It would be a fifth of the content
 * script, and most pages run a script and are never wrapped; so it is loaded on demand.
 */
export interface WrappingTools {
  /** Makes what wraps a document's text until the signal aborts. */
  wrapperOf<M extends Wrappable>(options: WrapperOptions): Wrapper<M>;
  /** Reads all stylesheets of a document, in slices. */
  readStyles(document: Document, signal: AbortSignal): Promise<PageStyles>;
}
