import { attributeOf, childrenOf, closestOf, nameOf } from "../text/own-properties.ts";
import { TimeSlices } from "../text/slices.ts";
import type { TextBlock } from "../text/text-block.ts";
import { collectStructural, type StructuralSelectors } from "./structural-selectors.ts";
import { MARK_NAME } from "./text-splits.ts";
import type { Wrappable } from "./wrap-painter.ts";

/** Displays of boxes in which a wrapper is only one more inline box. */
const FLOW = /^(?:block|inline|inline-block|list-item|flow-root|table-cell|table-caption)$/;
/** Regions of which screen readers announce what is inserted, unless they are `off`. */
const LIVE = "[aria-live], [role='alert'], [role='log'], [role='status']";

/** Where an inserted element would change how a document's stylesheets apply. */
export class PageStyles {
  /** Whether a selector could not be parsed, or a sheet of another site could not be read. */
  readonly #isPartlyUnread: boolean;
  readonly #beside: SelectorList;
  readonly #around: SelectorList;

  constructor(found: StructuralSelectors, isPartlyUnread: boolean) {
    this.#isPartlyUnread = isPartlyUnread;
    this.#beside = new SelectorList(found.beside);
    this.#around = new SelectorList(found.around);
  }

  /** Whether wrappers would change neither a style nor a box, nor be announced. Reads styles. */
  allowWrappers(block: TextBlock, marks: readonly Wrappable[]): boolean {
    if (isLive(block.box)) return false;
    const parents = parentsOf(block, marks);
    for (const parent of parents) if (this.#isDecidedBySiblings(parent)) return false;
    return [...parents.add(block.container as Element)].every(isSetInFlow);
  }

  /** Whether an element inserted among a parent's children could change how any of them is styled. */
  #isDecidedBySiblings(parent: Element): boolean {
    if (this.#around.isAround(parent)) return true;
    const siblings = childrenOf(parent)
      .filter((child) => child instanceof Element)
      .filter((child) => nameOf(child) !== MARK_NAME);
    if (siblings.length > 0 && this.#isPartlyUnread) return true;
    return siblings.some((sibling) => this.#beside.matches(sibling));
  }
}

/** The parents of all text nodes that wrapping would split. */
function parentsOf(block: TextBlock, marks: readonly Wrappable[]): Set<Element> {
  const parents = new Set<Element>();
  for (const { mention } of marks) {
    for (const { node } of block.spans(mention.start, mention.end)) {
      if (node.parentElement) parents.add(node.parentElement);
    }
  }
  return parents;
}

function isLive(element: Element): boolean {
  const region = closestOf(element, LIVE);
  return region !== null && attributeOf(region, "aria-live") !== "off";
}

function isSetInFlow(element: Element): boolean {
  const { display, textAlign, textEmphasisStyle, textTransform } = getComputedStyle(element);
  // The browser may take a wrapper's edge for the start of a word and capitalise there. Firefox leaves room
  // for the space at which a line breaks within one, and more room above the marks of emphasis.
  const isPlain = textAlign !== "justify" && textEmphasisStyle === "none";
  return FLOW.test(display) && textTransform !== "capitalize" && isPlain;
}

/** Selectors matched as one list; those that the browser rejects are left out. */
class SelectorList {
  readonly #selector: string;

  constructor(selectors: readonly string[]) {
    const probe = document.createDocumentFragment();
    this.#selector = [...new Set(selectors)].filter((one) => isValid(one, probe)).join();
  }

  matches(element: Element): boolean {
    return this.#selector !== "" && Element.prototype.matches.call(element, this.#selector);
  }

  isAround(element: Element): boolean {
    return (
      this.#selector !== "" && Element.prototype.closest.call(element, this.#selector) !== null
    );
  }
}

function isValid(selector: string, probe: DocumentFragment): boolean {
  try {
    probe.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** Reads all stylesheets of a document, in slices. */
export async function readStyles(document: Document, signal: AbortSignal): Promise<PageStyles> {
  const found: StructuralSelectors = { beside: [], around: [] };
  const slices = new TimeSlices(signal);
  let isPartlyUnread = hasPendingSheet(document);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    const rules = rulesOf(sheet);
    isPartlyUnread ||= rules === null;
    for (const selector of rules ? selectorsIn(rules, "") : []) {
      if (!collectStructural(selector, found)) isPartlyUnread = true;
      if (slices.due()) await slices.rest();
    }
  }
  return new PageStyles(found, isPartlyUnread);
}

/** Whether a stylesheet that the document links to has not loaded yet. */
function hasPendingSheet(document: Document): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet" i]');
  return [...links].some(({ sheet, disabled }) => sheet === null && !disabled);
}

function rulesOf(sheet: CSSStyleSheet | null): CSSRuleList | null {
  try {
    return sheet?.cssRules ?? null;
  } catch {
    return null;
  }
}

/** The selectors of all style rules; nested ones are expanded with their parents'. */
function* selectorsIn(rules: CSSRuleList, parent: string): Generator<string> {
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as CSSRule & {
      selectorText?: string;
      cssRules?: CSSRuleList;
      styleSheet?: CSSStyleSheet | null;
    };
    const { selectorText } = rule;
    let scope = parent;
    if (selectorText !== undefined) {
      scope = parent === "" ? selectorText : nested(selectorText, parent);
      yield scope;
    }
    const inner = rule.cssRules ?? rulesOf(rule.styleSheet ?? null);
    if (inner && inner.length > 0) yield* selectorsIn(inner, scope);
  }
}

function nested(selector: string, parent: string): string {
  return selector.includes("&")
    ? selector.replaceAll("&", `:is(${parent})`)
    : `:is(${parent}) ${selector}`;
}
