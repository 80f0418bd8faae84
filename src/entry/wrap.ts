/**
 * What only a page that mark.js may wrap needs: a script of its own, which the background runs in the content
 * script's world and which leaves its exports there.
 */
import { collectStructural } from "../page/wrapping/structural-selectors.ts";
import { TextNodeMarker } from "../page/wrapping/text-node-marker.ts";
import type { WrappingTools } from "../page/wrapping/tools.ts";

const marker = new TextNodeMarker();

export const tools: WrappingTools = {
  wrap: (node, ranges, each) => marker.wrap(node, ranges, each),
  collectStructural,
};
