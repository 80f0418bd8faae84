import { parentElementOf, previousOf, textOf, typeOf } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";

/** How long after the last resize, in milliseconds, lines are looked at again. */
const RESIZE_PAUSE_MS = 200;
/** What the first letter is to CSS: with the punctuation before and after it. */
const FIRST_LETTER = /^\s*(?:\p{P}\s*)*\S\p{M}*\p{P}*/u;
/** Properties by which a page sets a first letter or line apart, and a plain one inherits. */
const TELLING = [
  "color",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontFamily",
  "fontVariantCaps",
  "textTransform",
  "letterSpacing",
] as const;

/** Properties that nothing inherits, and their values where a page does not set them. */
const PLAIN: Readonly<Record<string, string>> = {
  float: "none",
  "initial-letter": "normal",
  "background-color": "rgba(0, 0, 0, 0)",
  "padding-right": "0px",
  "margin-right": "0px",
};

/**
 * Leaves out the marks that would change how their text looks: those on a first letter or first line
 * that the page sets apart, and on stroked text. No painter can keep the look there.
 */
export class OwnLook {
  /** Whether it matters where lines end. */
  #dependsOnLines = false;

  /** @param onLines the window has another size, and with it lines may end elsewhere. */
  constructor(document: Document, signal: AbortSignal, onLines: () => void) {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const resized = () => {
      clearTimeout(pause);
      if (this.#dependsOnLines) pause = setTimeout(onLines, RESIZE_PAUSE_MS);
    };
    document.defaultView?.addEventListener("resize", resized, { signal });
    signal.addEventListener("abort", () => clearTimeout(pause));
  }

  marksToShow(block: TextBlock, marks: readonly Mark[]): readonly Mark[] {
    const [first] = marks;
    const parent = first?.block.firstNode.parentElement;
    if (!first || !parent) return marks;
    const kept = marks.filter((mark) => !isStroked(mark));
    const firstLetter = FIRST_LETTER.exec(block.text)?.[0].length ?? 0;
    const isFirstLetterMarked = first.mention.start < firstLetter;
    const withoutLetter =
      isFirstLetterMarked && isSetApart(block, "::first-letter")
        ? kept.filter(({ mention }) => mention.start >= firstLetter)
        : kept;
    if (!isSetApart(block, "::first-line")) return withoutLetter;
    this.#dependsOnLines = true;
    return withoutLetter.filter((mark) => !isOnFirstLine(block, mark));
  }
}

function isStroked(mark: Mark): boolean {
  const parent = mark.block.spans(mark.mention.start, mark.mention.end)[0]?.node.parentElement;
  const width = parent ? getComputedStyle(parent).webkitTextStrokeWidth : "";
  return Number.parseFloat(width) > 0;
}

/** Whether the block begins an element, or several, of which one sets its first letter or line apart. */
function isSetApart(block: TextBlock, pseudo: "::first-letter" | "::first-line"): boolean {
  let at: Node = firstTextOf(block);
  while (!hasContentBefore(at)) {
    const parent = parentElementOf(at);
    if (!parent) return false;
    if (differs(parent, pseudo)) return true;
    at = parent;
  }
  return false;
}

function firstTextOf(block: TextBlock): Text {
  return block.pieces.find(({ node }) => /\S/.test(node.data))?.node ?? block.firstNode;
}

function hasContentBefore(node: Node): boolean {
  for (let at = previousOf(node); at; at = previousOf(at)) {
    const type = typeOf(at);
    const isText = type === Node.TEXT_NODE || type === Node.ELEMENT_NODE;
    if (isText && /\S/.test(textOf(at) ?? "")) return true;
  }
  return false;
}

function differs(element: Element, pseudo: string): boolean {
  const own = getComputedStyle(element);
  const apart = getComputedStyle(element, pseudo);
  if (TELLING.some((property) => apart[property] !== "" && apart[property] !== own[property])) {
    return true;
  }
  return Object.entries(PLAIN).some(([property, plain]) => {
    const value = apart.getPropertyValue(property);
    return value !== "" && value !== plain;
  });
}

function isOnFirstLine(block: TextBlock, mark: Mark): boolean {
  const text = firstTextOf(block);
  const range = text.ownerDocument.createRange();
  const start = Math.max(0, text.data.search(/\S/));
  range.setStart(text, start);
  range.setEnd(text, Math.min(text.length, start + 1));
  const line = range.getBoundingClientRect();
  const [box] = mark.ranges().flatMap((one) => [...one.getClientRects()]);
  return box !== undefined && box.top < line.bottom && box.bottom > line.top;
}
