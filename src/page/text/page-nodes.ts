/** A point in a text node; the offset counts UTF-16 code units. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/**
 * What the reading of a page asks about nodes, since wrapping may have split the page's text nodes and
 * put elements of ours among them.
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
   * Puts right what somebody else's changes did to nodes of ours, before the next paint. Tells of the
   * page's own text nodes that were concerned: nothing read in them holds any more.
   */
  settle(records: readonly MutationRecord[], onChanged: (node: Text) => void): void;
}
