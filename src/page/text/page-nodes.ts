/** A point in a text node; the offset counts UTF-16 code units. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/**
 * What reading needs to know about nodes, since wrapping may have split the page's text nodes and inserted
 * our elements. A port: `wrapping/` implements it.
 */
export interface PageNodes {
  /** Whether a node is ours: a wrapper, or text that was split off one of the page's text nodes. */
  isOurs(node: Node): boolean;
  /** The data of one of the page's own text nodes as the page knows it. */
  wholeData(node: Text): string;
  /**
   * Where an offset into a text node's whole data stands in the tree now; at a seam, in the node that
   * a range starting there should start in, or one ending there should end in.
   */
  locate(node: Text, offset: number, edge: "start" | "end"): TextPoint;
  /**
   * Repairs our nodes after the page's changes, before the next paint. Calls `onChanged` with each of the
   * page's text nodes that was affected: what was read in them is out of date.
   */
  settle(records: readonly MutationRecord[], onChanged: (node: Text) => void): void;
}
