/** A point of a document's own viewport, and what is there. */
export interface PageHit {
  document: Document;
  x: number;
  y: number;
  /** The innermost element that a reader sees there, and the shadow roots it is in, outermost first. */
  element: Element;
  shadowRoots: readonly ShadowRoot[];
  /** Whether an invisible link or button is stretched over that element. */
  isUnderLink: boolean;
}
