/** How the elements of a page are read; those that are never read are never marked. */
import { attributeOf, isRendered, nameOf, textLengthOf } from "./own-properties.ts";
import { holdsInitial } from "./word-edges.ts";

/** How an element is read. */
export type Treatment =
  /** Ignored, as if it were not there. */
  | "nothing"
  /** Not read; the texts before and after it are apart. */
  | "gap"
  | "line-break"
  | "frame"
  /** Not rendered; read once it is. */
  | "hidden"
  /** Part of the run of text around it. */
  | "inline"
  /** Starts a run of its own. */
  | "block";

const wordSet = (words: string) => new Set(words.split(" "));

/** Elements without text for a reader. */
const WITHOUT_TEXT = wordSet(
  "script style noscript template link meta title head wbr rp rt area map param source track " +
    "datalist",
);

/** Forms, code, drawings and controls. */
const CLOSED = wordSet(
  "input textarea select option optgroup button output meter progress code pre kbd samp var tt " +
    "listing xmp plaintext nav menu svg math canvas img picture video audio object embed applet " +
    "frameset fact-card",
);

const CLOSED_ROLE =
  /^(?:button|code|combobox|img|listbox|math|menu.*|navigation|option|searchbox|slider|spinbutton|switch|tab(?:list)?|textbox|toolbar|tree)$/;

/** Elements in which most pages set a drop cap. */
const INLINE_BY_NATURE = /^(?:a|b|em|font|i|span|strong)$/;
const INLINE_DISPLAY = /^(?:inline|ruby|contents)/;

/** Attributes that decide how an element is read; a change of one makes it be read again. */
export const DECIDING_ATTRIBUTES = ["contenteditable", "open", "role", "translate"];

/** How an element is to be read, whose ancestors are all read. */
export function treatmentOf(element: Element): Treatment {
  const name = nameOf(element);
  if (WITHOUT_TEXT.has(name)) return "nothing";
  if (name === "iframe" || name === "frame") return "frame";
  if (CLOSED.has(name) || isClosed(element)) return "gap";

  const style = getComputedStyle(element);
  // By name, since by property each value takes Chromium (156) three times as long.
  const display = style.getPropertyValue("display");
  if (display === "none" || display === "") return "hidden";
  if (name === "br") return "line-break";
  if (isCode(element, style)) return "gap";
  if (INLINE_DISPLAY.test(display)) {
    return isSign(element, style) ? "gap" : "inline";
  }
  if (isPartOfText(element, name, style)) return "inline";
  // Without a box, as under `content-visibility: hidden`.
  return isRendered(element) ? "block" : "hidden";
}

function isClosed(element: Element): boolean {
  const isEditable = (attributeOf(element, "contenteditable") ?? "false") !== "false";
  return isEditable || CLOSED_ROLE.test(attributeOf(element, "role") ?? "");
}

/** Whether an element is not to be translated and looks like code. */
function isCode(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    attributeOf(element, "translate") === "no" &&
    (/mono/i.test(style.fontFamily) || style.whiteSpace === "pre")
  );
}

/** Whether an element that screen readers leave out is an icon or a single sign, and no words for all who see them. */
function isSign(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    attributeOf(element, "aria-hidden") === "true" &&
    (textLengthOf(element) < 2 || /icon|symbol|awesome/i.test(style.fontFamily))
  );
}

/**
 * Whether the text goes on in a box of its own: in a drop cap, which is the first letter of the word that follows,
 * or in a part of a line that a viewer of documents (PDF.js) lays over its drawing; there a `<br>` ends the line.
 */
function isPartOfText(element: Element, name: string, style: CSSStyleDeclaration): boolean {
  const isDrawn = style.position === "absolute" && attributeOf(element, "role") === "presentation";
  const maySetInitial = INLINE_BY_NATURE.test(name) || style.cssFloat !== "none";
  return isDrawn || (maySetInitial && holdsInitial(element));
}

/** Whether an element is a closed `<details>`, of which only the summary is read. */
export function isFolded(element: Element): boolean {
  return nameOf(element) === "details" && attributeOf(element, "open") === null;
}

export function summaryOf(details: Element): Element | null {
  return details.querySelector(":scope > summary");
}
