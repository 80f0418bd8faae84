/** mark.js 8.11.1, as far as our own pages use it. */
declare module "mark.js" {
  export interface MarkOptions {
    /** The name of the elements it makes; `mark` by default. */
    element?: string;
    className?: string;
    done?(count: number): void;
  }
  export default class Mark {
    constructor(context: Element | readonly Element[]);
    mark(words: string, options: MarkOptions & { separateWordSearch: boolean }): void;
    /** Sorts and rewrites the array. */
    markRanges(ranges: { start: number; length: number }[], options: MarkOptions): void;
    unmark(options: MarkOptions): void;
  }
}
