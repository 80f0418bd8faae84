import {
  attributeOf,
  beginningOf,
  nameOf,
  textLengthOf,
  WHITE_SPACE_MAX,
} from "./own-properties.ts";
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
/** A raised note, in brackets or in words. */
const NOTE = /^[[(]|^\D\D+$/;
const NOTE_CHARACTERS = 40;
const RAISED = /su[bp]/;
/** A transform that moves an element up. */
const MOVED_UP = /, -[\d.]+\)$/;
/** Separate items even when styled inline, as in a list set on one line. */
const ITEMS = /^(?:li|d[dt]|option|t[dh])$/;
/** The longest initial, in UTF-16 code units. */
const INITIAL_CHARACTERS = 2;
/** A text's first letter, behind a quotation mark or not. */
const INITIAL = /^\s*["'\u00ab\u2018-\u201e]?\S\s*$/;
/** With more edges of inline elements between them, texts are apart: each edge costs a look at its style. */
const EDGES_MAX = 100;
/** From this distance between two texts, in em, a reader sees a space between words. */
const SPACE_EM = 0.15;
/** From this distance, in em, the texts are apart. */
const APART_EM = 1.5;
/** The distance, in em, between texts that are apart in any case. */
const APART = Number.POSITIVE_INFINITY;

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
  const room = edges.reduce((sum, edge) => sum + roomAt(edge, before), 0);
  if (Math.abs(room) >= APART_EM) return GAP;
  return room >= SPACE_EM ? " " : "";
}

/** Whether an element is a note, a reference to one, or a note's own number, and not part of the word beside it. */
export function isReference(element: Element, before: string): boolean {
  const text = beginningOf(element, NOTE_CHARACTERS);
  if (text.length > NOTE_CHARACTERS) return false;
  const mayBeginWord = !/\S$/.test(before) || isInitial(element, before);
  const isMark = REFERENCE.test(text.trim()) && (!mayBeginWord || /\d/.test(text));
  if (!isMark && !(mayTakeNote(before) && NOTE.test(text.trim()))) return false;
  if (/^su[bp]$/.test(nameOf(element)) || attributeOf(element, "role") === "doc-noteref") {
    return true;
  }
  const { verticalAlign, fontVariantPosition, position, top, transform } =
    getComputedStyle(element);
  if (RAISED.test(verticalAlign + fontVariantPosition)) return true;
  return (
    isMark &&
    (verticalAlign.endsWith("top") ||
      (Number.parseFloat(verticalAlign) || 0) !== 0 ||
      (position === "relative" && top.startsWith("-")) ||
      MOVED_UP.test(transform))
  );
}

/** Whether what is raised after a text is no more of it, as it is of a number (19th) or an abbreviation (French Mme). */
function mayTakeNote(before: string): boolean {
  return /\D$/.test(before) && endsInWord(before) && endsInWord(before.slice(0, -1));
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
  return isBox(style) && !holdsInitial(element);
}

function isBox({ display }: CSSStyleDeclaration): boolean {
  return display.startsWith("inline-");
}

/** Whether an element holds the first letter of the text, which some pages set large and apart. */
function isInitial(element: Element, before: string): boolean {
  return before.length <= INITIAL_CHARACTERS && holdsInitial(element);
}

/** Whether an element holds a single letter, as a drop cap does, with a quotation mark before it or not. */
export function holdsInitial(element: Element): boolean {
  return INITIAL.test(beginningOf(element, WHITE_SPACE_MAX));
}

/** The distance that an edge adds, in em. */
function roomAt({ element, side }: Edge, before: string): number {
  const style = getComputedStyle(element);
  if (ITEMS.test(nameOf(element)) || isBoxOfItsOwn(element, style)) return APART;
  const inserted = insertedBy(getComputedStyle(element, side === "start" ? "::before" : "::after"));
  if (isInitial(element, before)) return inserted;
  const isSpacer = side === "start" && isBox(style) && textLengthOf(element) === 0;
  const width = isSpacer ? Number.parseFloat(style.width) || 0 : 0;
  return inserted + roomIn(style, side) + width / Number.parseFloat(style.fontSize);
}

/** What the page's style inserts, in em: a space, or more, as a comma after each tag or a box of its own. */
function insertedBy(pseudo: CSSStyleDeclaration): number {
  const { content, display, position } = pseudo;
  if (content === "" || content === "none" || content === "normal") return 0;
  if (content !== '""') return /^"[^\S\n]+"$/.test(content) ? SPACE_EM : APART;
  if (position === "absolute" || position === "fixed") return 0;
  return display === "inline" ? roomIn(pseudo, "start") + roomIn(pseudo, "end") : APART;
}

/** The distance that a style sets at a side, in em; a box that is moved takes it from its other side. */
function roomIn(style: CSSStyleDeclaration, side: Edge["side"]): number {
  const length = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const isMoved = style.position === "relative";
  const moved = isMoved ? length("inset-inline-start") : 0;
  if (isMoved && Math.abs(length("inset-block-start")) >= length("font-size")) return APART;
  const room =
    length(`margin-inline-${side}`) +
    length(`border-inline-${side}-width`) +
    length(`padding-inline-${side}`);
  return (room + (side === "start" ? moved : -moved)) / length("font-size");
}
