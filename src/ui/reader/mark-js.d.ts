/** mark.js 8.11.1, as far as the reader uses it. */
declare module "mark.js" {
  export interface MarkOptions {
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
