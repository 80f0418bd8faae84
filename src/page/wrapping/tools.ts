import type { StructuralSelectors } from "./structural-selectors.ts";

/**
 * Given to mark.js, which hands it on to `each`. The mark goes by its number: mark.js writes every
 * range out as JSON, though it logs nothing.
 */
export interface WrappedRange {
  start: number;
  length: number;
  mark: number;
}

/**
 * What wrapping needs and painting does not: mark.js and a reader of selectors. They are a fifth of the
 * content script's code, and most pages run a script and are never wrapped; so they come on demand.
 */
export interface WrappingTools {
  /** Wraps ranges of one text node; `each` is told of every element made, with its range's mark. */
  wrap(
    node: Text,
    ranges: WrappedRange[],
    each: (element: HTMLElement, mark: number) => void,
  ): void;
  /** Adds what a rule's selector list makes unsafe; false where the list cannot be parsed. */
  collectStructural(selectorText: string, found: StructuralSelectors): boolean;
}
