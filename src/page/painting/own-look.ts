import { parentElementOf, previousOf, textOf, typeOf } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";
import { fillOf, isStroked } from "../text/unseen.ts";
import type { Mark } from "./mark.ts";

/** How long after the last resize lines are measured again, in ms. */
const RESIZE_PAUSE_MS = 200;
/** CSS's first letter: with the punctuation before and after it. */
const FIRST_LETTER = /^\s*(?:\p{P}\s*)*\S\p{M}*\p{P}*/u;
/** Two characters of which the second is never part of the first letter, whatever precedes them. */
const PAST_FIRST_LETTER = /[a-z0-9][a-z0-9\s]/i;

type Pseudo = "::first-letter" | "::first-line";

/** Properties that a first letter or line inherits: a different value sets it apart. */
const INHERITED = ["color", "text-transform", "letter-spacing"];
/** The same, but the shorthand `font` expresses them in most cases; it is empty in the others. */
const FONT = ["font-size", "font-weight", "font-style", "font-family", "font-variant-caps"];

type Initial = readonly [property: string, initial: string];
const NO_BACKGROUND: Initial = ["background-color", "rgba(0, 0, 0, 0)"];
/** Properties that it does not inherit, with their initial values: another value sets it apart. */
const NOT_INHERITED: Readonly<Record<Pseudo, readonly Initial[]>> = {
  "::first-letter": [
    NO_BACKGROUND,
    ["float", "none"],
    ["initial-letter", "normal"],
    ["padding-right", "0px"],
    ["margin-right", "0px"],
  ],
  "::first-line": [NO_BACKGROUND],
};

/**
 * Leaves out marks that would change how their text looks, whichever painter shows them: those on a first line
 * that the page sets apart, and on text that is stroked or not filled in its colour. A highlight fills letters in
 * their colour, and Chromium (156) and Firefox (153) take no fill colour for it. A mark that begins with a first
 * letter that is set apart is drawn from the next one on.
 */
export class OwnLook {
  /** Whether any mark is left out or kept because of where a line ends. */
  #dependsOnLines = false;

  /** @param onLines called after the window was resized, if lines matter: they may end elsewhere. */
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
    if (!first) return marks;
    const kept = marks.filter((mark) => !hasOtherInk(mark));
    if (block.parts && block.parts[0] !== block) return kept;
    const firstLetter = firstLetterOf(block.text, first.mention.start);
    first.drawnFrom = firstLetter > 0 && isSetApart(block, "::first-letter") ? firstLetter : 0;
    if (!isSetApart(block, "::first-line")) return kept;
    this.#dependsOnLines = true;
    return kept.filter((mark) => !isOnFirstLine(block, mark));
  }
}

/**
 * The end of CSS's first letter in a text, if it is after `start`; else 0. For most marks this is decided
 * without Unicode's classes, which take a page's process milliseconds to compile.
 */
function firstLetterOf(text: string, start: number): number {
  if (PAST_FIRST_LETTER.test(text.slice(0, start))) return 0;
  const plain = /^\s*[a-z0-9](?=[a-z0-9\s])/i.exec(text);
  const end = (plain ?? FIRST_LETTER.exec(text))?.[0].length ?? 0;
  return end > start ? end : 0;
}

function hasOtherInk({ parent }: Mark): boolean {
  if (!parent) return false;
  const style = getComputedStyle(parent);
  return isStroked(style) || fillOf(style) !== style.color;
}

/** Whether an element that the block begins sets its first letter or line apart. */
function isSetApart(block: TextBlock, pseudo: Pseudo): boolean {
  let at: Node = firstTextOf(block);
  while (!hasContentBefore(at)) {
    const parent = parentElementOf(at);
    if (!parent) return false;
    if (differs(parent, pseudo)) return true;
    at = parent;
  }
  return false;
}

function firstTextOf({ pieces, text, firstNode }: TextBlock): Text {
  return pieces.find(({ start, end }) => /\S/.test(text.slice(start, end)))?.node ?? firstNode;
}

function hasContentBefore(node: Node): boolean {
  for (let at = previousOf(node); at; at = previousOf(at)) {
    const type = typeOf(at);
    const isText = type === Node.TEXT_NODE || type === Node.ELEMENT_NODE;
    if (isText && /\S/.test(textOf(at) ?? "")) return true;
  }
  return false;
}

/** Reads values by name, since by property each takes Chromium (156) three times as long. */
function differs(element: Element, pseudo: Pseudo): boolean {
  const own = getComputedStyle(element);
  const apart = getComputedStyle(element, pseudo);
  const isOther = (property: string) => {
    const value = apart.getPropertyValue(property);
    return value !== "" && value !== own.getPropertyValue(property);
  };
  const isSet = ([property, initial]: Initial) => {
    const value = apart.getPropertyValue(property);
    return value !== "" && value !== initial;
  };
  const font = apart.getPropertyValue("font");
  const isOtherFont = font === "" ? FONT.some(isOther) : font !== own.getPropertyValue("font");
  return isOtherFont || INHERITED.some(isOther) || NOT_INHERITED[pseudo].some(isSet);
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
