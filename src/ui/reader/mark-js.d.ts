/** mark.js 8.11.1, as far as our own pages use it. */
declare module "mark.js" {
  export interface MarkOptions {
    /** The name of the elements it makes; `mark` by default. */
    element?: string;
    className?: string;
  }
  interface Range {
    start: number;
    length: number;
  }
  export default class Mark {
    constructor(context: Element | readonly Element[]);
    mark(words: string, options: MarkOptions & { separateWordSearch: boolean }): void;
    /** Sorts and rewrites the array. */
    markRanges(
      ranges: Range[],
      options: MarkOptions & { each?(element: Element, range: Range): void },
    ): void;
    unmark(options: MarkOptions): void;
  }
}
