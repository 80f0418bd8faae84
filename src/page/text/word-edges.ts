import { nameOf, textOf } from "./own-properties.ts";
import { GAP } from "./text-block.ts";
import { beginsWithWord, endsInPunctuation, endsInWord } from "./word-characters.ts";

/** One end of an inline element that text runs up to. */
export interface Edge {
  element: Element;
  side: "start" | "end";
}

/** What a raised reference reads as: a number, a letter, a sign, in brackets or not. */
const REFERENCE =
  /^[[(]?\s*(?:\d{1,3}|\p{L}|[*†‡§¶#]{1,3}|note \d+)(?:\s*[,–-]\s*\d{1,3})*\s*[\])]?$/iu;
const REFERENCE_CHARACTERS = 12;
const RAISED = /^(?:super|sub|text-top|top)$/;
/** Inline by style, and a thing of its own by nature: the items of a list set in one line. */
const ITEMS = new Set(["li", "dt", "dd", "option", "td", "th"]);
/** Room between two texts, in em, that a reader sees as the space between two words... */
const SPACE_EM = 0.15;
/** ...and as no space between words any more. */
const APART_EM = 1.5;

/**
 * What a reader sees between two texts that follow each other in the tree with nothing between them but
 * these edges: nothing, a space, or that they are apart.
 */
export function betweenTexts(
  before: string,
  edges: readonly Edge[],
  after: string,
): "" | " " | typeof GAP {
  if (edges.length === 0 || !endsInWord(before) || !beginsWithWord(after)) return "";
  let room = 0;
  for (const { element, side } of edges) {
    const style = getComputedStyle(element);
    if (ITEMS.has(nameOf(element)) || isBoxOfItsOwn(element, style)) return GAP;
    if (isSeparator(element, side)) return GAP;
    room += roomAt(style, side) / Number.parseFloat(style.fontSize);
  }
  if (room >= APART_EM) return GAP;
  return room >= SPACE_EM ? " " : "";
}

/** Whether an element right after a word is a reference to a note, and no part of the word. */
export function isReference(element: Element, before: string): boolean {
  if (!endsInWord(before) && !endsInPunctuation(before)) return false;
  const text = textOf(element) ?? "";
  if (text.length > REFERENCE_CHARACTERS || !REFERENCE.test(text.trim())) return false;
  if (/^su[bp]$/.test(nameOf(element))) return true;
  const { verticalAlign, position, top } = getComputedStyle(element);
  return RAISED.test(verticalAlign) || (position === "relative" && top.startsWith("-"));
}

/** A box in the line, unless it holds one letter of a word that the page sets letter by letter. */
function isBoxOfItsOwn(element: Element, { display }: CSSStyleDeclaration): boolean {
  return display.startsWith("inline-") && (textOf(element) ?? "").trim().length > 1;
}

/** Whether the page's style puts something between: a comma after each tag, say. */
function isSeparator(element: Element, side: Edge["side"]): boolean {
  const { content } = getComputedStyle(element, side === "start" ? "::before" : "::after");
  return content !== "" && content !== "none" && content !== "normal" && content !== '""';
}

/** The room at an edge, in CSS pixels. */
function roomAt(style: CSSStyleDeclaration, side: Edge["side"]): number {
  const sizes =
    side === "start"
      ? [style.marginInlineStart, style.borderInlineStartWidth, style.paddingInlineStart]
      : [style.marginInlineEnd, style.borderInlineEndWidth, style.paddingInlineEnd];
  return sizes.reduce((sum, size) => sum + (Number.parseFloat(size) || 0), 0);
}
