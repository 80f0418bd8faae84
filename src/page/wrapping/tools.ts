import type { StructuralSelectors } from "./structural-selectors.ts";

/**
 * Given to mark.js, which passes it to `each`. It holds the index of a mark rather than the mark, since
 * mark.js converts every range to JSON.
 */
export interface WrappedRange {
  start: number;
  length: number;
  mark: number;
}

/**
 * What only wrapping needs: mark.js and a parser of selectors. They would be a fifth of the content script,
 * and most pages run a script and are never wrapped; so they are loaded on demand.
 */
export interface WrappingTools {
  /** Wraps ranges of one text node; calls `each` with every element made and its range's mark. */
  wrap(
    node: Text,
    ranges: WrappedRange[],
    each: (element: HTMLElement, mark: number) => void,
  ): void;
  /** Adds what a rule's selector list makes unsafe; false where the list cannot be parsed. */
  collectStructural(selectorText: string, found: StructuralSelectors): boolean;
}
