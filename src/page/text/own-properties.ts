/**
 * DOM properties read by their prototypes' getters. A form's controls hide its properties, so that
 * `form.nextSibling` may be an input. The getters work on nodes of frames too.
 */

/** Most white space around a single character, as in indented markup, in UTF-16 code units. */
export const WHITE_SPACE_MAX = 1000;

/**
 * Makes a reader of one property: a bound function, which Chromium (156) calls twice as fast as a closure
 * over the getter while both are interpreted. Null without a DOM, as in unit tests and in the background.
 */
function property<O extends object, K extends keyof O & string>(prototype: () => O, name: K) {
  const get =
    typeof Node !== "undefined" && Object.getOwnPropertyDescriptor(prototype(), name)?.get;
  return (get ? Function.prototype.call.bind(get) : null) as (of: O) => O[K];
}

const node = () => Node.prototype;
const element = () => Element.prototype;

export const documentOf = property(node, "ownerDocument") as (of: Node) => Document;
export const typeOf = property(node, "nodeType");
export const parentOf = property(node, "parentNode");
export const parentElementOf = property(node, "parentElement");
export const firstChildOf = property(node, "firstChild");
export const nextOf = property(node, "nextSibling");
export const previousOf = property(node, "previousSibling");
export const textOf = property(node, "textContent");
const isConnected = property(node, "isConnected");
export const nameOf = property(element, "localName");
export const shadowRootOf = property(element, "shadowRoot");
const slotOf = property(element, "assignedSlot");

const document = () => Document.prototype;

export const bodyOf = property(document, "body");
export const rootElementOf = property(document, "documentElement");
export const viewOf = property(document, "defaultView");
export const scrollingElementOf = property(document, "scrollingElement");
const compatModeOf = property(document, "compatMode");
export const designModeOf = property(document, "designMode");

/** Null for a dead object, which Firefox leaves of a frame's former document: whatever it is asked, it throws. */
export function typeIfAlive(of: Node): number | null {
  return ask(of, typeOf);
}

export function isAlive(of: Node): boolean {
  return typeIfAlive(of) !== null;
}

export function isInTree(of: Node): boolean {
  return ask(of, isConnected) ?? false;
}

function ask<T>(node: Node, what: (node: Node) => T): T | null {
  try {
    return what(node);
  } catch {
    return null;
  }
}

export function attributeOf(of: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(of, name);
}

/** Whether an element fits a selector. */
export function matches(of: Element, selector: string): boolean {
  return Element.prototype.matches.call(of, selector);
}

/** The first element of a document that fits a selector, outside shadow roots. */
export function firstIn(of: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(of, selector);
}

/** The first element within another that fits a selector, outside shadow roots. */
export function firstWithin(of: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(of, selector);
}

/** The nearest element that fits a selector, beginning with the element itself. */
export function closestOf(of: Element, selector: string): Element | null {
  return Element.prototype.closest.call(of, selector);
}

export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function rootOf(of: Node): Node {
  return Node.prototype.getRootNode.call(of);
}

/** The element whose `clientWidth` and `clientHeight` are those of the viewport: in quirks mode the body. */
export function viewElementOf(document: Document): Element {
  const isQuirky = compatModeOf(document) === "BackCompat";
  return (isQuirky ? bodyOf(document) : null) ?? rootElementOf(document);
}

/** An element's box in its document's viewport, in CSS pixels. */
export function boxOf(of: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(of);
}

/** An element's boxes, one for each line it stands on. */
export function boxesOf(of: Element): DOMRect[] {
  return [...Element.prototype.getClientRects.call(of)];
}

/** Whether an element has a box, whatever it holds, and fulfils the options. */
export function isRendered(of: Element, options?: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(of, options);
}

/** An element's text, or its first `max` UTF-16 code units and some more: it may hold megabytes. */
export function beginningOf(of: Element, max: number): string {
  const first = firstChildOf(of);
  // Most elements hold one text, which is read sooner than a tree walker is made.
  if (first && typeOf(first) === Node.TEXT_NODE && nextOf(first) === null) {
    return (first as Text).substringData(0, max + 1);
  }
  const { createTreeWalker } = Document.prototype;
  const texts = createTreeWalker.call(documentOf(of), of, NodeFilter.SHOW_TEXT);
  let text = "";
  while (text.length <= max && texts.nextNode()) {
    text += (texts.currentNode as Text).substringData(0, max + 1);
  }
  return text;
}

/**
 * The number of characters (UTF-16 code units) of an element's text, without the space around it; of a long
 * text any number above 1.
 */
export function textLengthOf(of: Element): number {
  return beginningOf(of, WHITE_SPACE_MAX).trim().length;
}

/** The nodes directly in another. */
export function childrenOf(of: Node): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = firstChildOf(of); child; child = nextOf(child)) children.push(child);
  return children;
}

/** The element around a node as the page is drawn, in one document: out of slots and shadow roots. */
export function outerOf(node: Node): Element | null {
  const isText = typeOf(node) === Node.TEXT_NODE;
  const assignedSlot = isText ? (node as Text).assignedSlot : slotOf(node as Element);
  if (assignedSlot) return assignedSlot;
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  return root === documentOf(node) ? null : ((root as ShadowRoot).host ?? null);
}
