/** mark.js 8.11.1 as its source has it: what its published types leave out is what a subclass may replace. */
declare module "mark.js/src/lib/mark.js" {
  /** A joined text and the nodes it came from; mark.js shortens both as it wraps. */
  export interface TextNodes {
    value: string;
    nodes: { start: number; end: number; node: Text }[];
  }
  export interface MarkedRange {
    start: number;
    length: number;
  }
  export default class Mark {
    constructor(context: Element | null);
    /** Sorts and rewrites the array; hands each range, with whatever else it holds, to `each`. */
    markRanges<R extends MarkedRange>(
      ranges: R[],
      options: { element: string; each(element: HTMLElement, range: R): void },
    ): void;
    protected getTextNodes(use: (nodes: TextNodes) => void): void;
  }
}
