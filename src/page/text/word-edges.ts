import { attributeOf, beginningOf, nameOf, textLengthOf } from "./own-properties.ts";
import { GAP } from "./text-block.ts";
import { beginsWithWord, endsInWord } from "./word-characters.ts";

/** One end of an inline element that text runs up to. */
export interface Edge {
  element: Element;
  side: "start" | "end";
}

/** The text of a raised reference: numbers, letters or a sign, in brackets or not. */
const REFERENCE =
  /^[[(]?\s*(?:\d{1,3}|\p{L}|[ivx]{2,4}|TM|SM|[*†‡§¶#®©]{1,3}|note \d+)(?:\s*[,–-]\s*(?:\d{1,3}|\p{L}))*\s*[\])]?$/iu;
const REFERENCE_CHARACTERS = 12;
const RAISED = /su[bp]|top/;
/** A transform that moves an element up. */
const MOVED_UP = /, -[\d.]+\)$/;
/** Separate items even when styled inline, as in a list set on one line. */
const ITEMS = /^(?:li|d[dt]|option|t[dh])$/;
/** A text's first letter, behind a quotation mark or not. */
const INITIAL_CHARACTERS = 2;
/** With more edges of inline elements between them, texts are apart: each edge costs a look at its style. */
const EDGES_MAX = 100;
/** From this distance between two texts, in em, a reader sees a space between words. */
const SPACE_EM = 0.15;
/** From this distance, in em, the texts are apart. */
const APART_EM = 1.5;

/**
 * What a reader sees between two texts with only these edges between them in the tree: nothing, a space,
 * or a GAP if they are apart. Of the text before, its last three characters are enough.
 */
export function betweenTexts(
  before: string,
  edges: readonly Edge[],
  after: string,
): "" | " " | typeof GAP {
  if (edges.length === 0 || !endsInWord(before) || !beginsWithWord(after)) return "";
  if (edges.length > EDGES_MAX) return GAP;
  let room = 0;
  for (const { element, side } of edges) {
    const style = getComputedStyle(element);
    if (ITEMS.test(nameOf(element)) || isBoxOfItsOwn(element, style)) return GAP;
    const inserted = insertedAt(element, side);
    if (inserted === GAP) return GAP;
    if (inserted === " ") room += SPACE_EM;
    if (isInitial(element, before)) continue;
    const isSpacer = side === "start" && isBox(style) && textLengthOf(element) === 0;
    const width = isSpacer ? Number.parseFloat(style.width) || 0 : 0;
    room += (roomAt(style, side) + width) / Number.parseFloat(style.fontSize);
  }
  if (room >= APART_EM) return GAP;
  return room >= SPACE_EM ? " " : "";
}

/** Whether an element is a reference to a note, or a note's own number, and not part of the word beside it. */
export function isReference(element: Element, before: string): boolean {
  const text = beginningOf(element, REFERENCE_CHARACTERS);
  if (text.length > REFERENCE_CHARACTERS || !REFERENCE.test(text.trim())) return false;
  const mayBeginWord = !/\S$/.test(before) || isInitial(element, before);
  if (mayBeginWord && !/\d/.test(text)) return false;
  if (/^su[bp]$/.test(nameOf(element)) || attributeOf(element, "role") === "doc-noteref") {
    return true;
  }
  const { verticalAlign, fontVariantPosition, position, top, transform } =
    getComputedStyle(element);
  return (
    RAISED.test(verticalAlign + fontVariantPosition) ||
    (Number.parseFloat(verticalAlign) || 0) !== 0 ||
    (position === "relative" && top.startsWith("-")) ||
    MOVED_UP.test(transform)
  );
}

/** Whether an element is drawn beside the text around it, which goes on as if the element were not there. */
export function isOutOfFlow(element: Element): boolean {
  const style = getComputedStyle(element);
  const position = style.getPropertyValue("position");
  return (
    position === "absolute" || position === "fixed" || style.getPropertyValue("float") !== "none"
  );
}

/** Whether an element is an inline box, other than for a single letter of a word. */
function isBoxOfItsOwn(element: Element, style: CSSStyleDeclaration): boolean {
  return isBox(style) && textLengthOf(element) > 1;
}

function isBox({ display }: CSSStyleDeclaration): boolean {
  return display.startsWith("inline-");
}

/** Whether an element holds the first letter of the text, which some pages set large and apart. */
function isInitial(element: Element, before: string): boolean {
  return before.length <= INITIAL_CHARACTERS && textLengthOf(element) === 1;
}

/** What the page's style inserts there: a space, or more, as a comma after each tag or a box of its own. */
function insertedAt(element: Element, side: Edge["side"]): "" | " " | typeof GAP {
  const style = getComputedStyle(element, side === "start" ? "::before" : "::after");
  const { content, display, position } = style;
  if (content === "" || content === "none" || content === "normal") return "";
  if (content === '""') {
    return display === "inline" || position === "absolute" || position === "fixed" ? "" : GAP;
  }
  return /^"[^\S\n]+"$/.test(content) ? " " : GAP;
}

/** The distance that an edge adds, in CSS pixels. */
function roomAt(style: CSSStyleDeclaration, side: Edge["side"]): number {
  const sizes =
    side === "start"
      ? [style.marginInlineStart, style.borderInlineStartWidth, style.paddingInlineStart]
      : [style.marginInlineEnd, style.borderInlineEndWidth, style.paddingInlineEnd];
  return sizes.reduce((sum, size) => sum + (Number.parseFloat(size) || 0), 0);
}
