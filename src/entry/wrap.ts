/**
 * What only a page that mark.js may wrap needs: a script of its own, which the background runs in the content
 * script's world and which leaves its exports there.
 */
import { watchCopies } from "../page/wrapping/copies.ts";
import { readStyles } from "../page/wrapping/page-styles.ts";
import { ReaderSelection } from "../page/wrapping/reader-selection.ts";
import { TextNodeMarker } from "../page/wrapping/text-node-marker.ts";
import { TextSplits } from "../page/wrapping/text-splits.ts";
import type { WrappingTools } from "../page/wrapping/tools.ts";
import { WrapPainter } from "../page/wrapping/wrap-painter.ts";

export const tools: WrappingTools = {
  wrapperOf(options) {
    const splits = new TextSplits();
    const painter = new WrapPainter<never>(splits, new TextNodeMarker());
    const selection = new ReaderSelection(options.document, options.signal);
    watchCopies({ splits, selection }, options);
    return { splits, painter, selection };
  },
  readStyles,
};
