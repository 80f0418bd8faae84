/** Which parts of a page are never read, and so never marked. */
import { attributeOf, isRendered, nameOf, textOf } from "./own-properties.ts";

/** What an element means to the reading of the text around it. */
export type Treatment =
  /** Not there: neither its text nor its place. */
  | "nothing"
  /** Never read; the text before it and after it are not neighbours. */
  | "gap"
  | "line-break"
  | "frame"
  /** Not rendered now; read once it is. */
  | "hidden"
  /** Part of the run of text around it. */
  | "inline"
  /** A run, or several, of its own. */
  | "block";

/** Elements without text of their own for a reader. */
const WITHOUT_TEXT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "link",
  "meta",
  "title",
  "head",
  "wbr",
  "rp",
  "rt",
  "area",
  "map",
  "param",
  "source",
  "track",
  "datalist",
]);

/** Forms, code, drawings and controls. */
const CLOSED = new Set([
  "input",
  "textarea",
  "select",
  "option",
  "optgroup",
  "button",
  "output",
  "meter",
  "progress",
  "code",
  "pre",
  "kbd",
  "samp",
  "var",
  "tt",
  "listing",
  "xmp",
  "plaintext",
  "nav",
  "menu",
  "svg",
  "math",
  "canvas",
  "img",
  "picture",
  "video",
  "audio",
  "object",
  "embed",
  "applet",
  "frameset",
  "fact-card",
]);

const CLOSED_ROLES = new Set([
  "button",
  "code",
  "combobox",
  "img",
  "listbox",
  "math",
  "menu",
  "menubar",
  "menuitem",
  "menuitemcheckbox",
  "menuitemradio",
  "navigation",
  "option",
  "searchbox",
  "slider",
  "spinbutton",
  "switch",
  "tab",
  "tablist",
  "textbox",
  "toolbar",
  "tree",
]);

/** Elements that some pages lift out of the line for one decorated letter. */
const INLINE_BY_NATURE = new Set(["a", "b", "em", "font", "i", "span", "strong"]);
const INLINE_DISPLAY = /^(?:inline|ruby|contents)/;

/** Attributes that decide about an element after the page has loaded. */
export const DECIDING_ATTRIBUTES = ["contenteditable", "open", "role", "translate"];

/**
 * How an element is to be read. Looks at the element alone: whoever asks has already found its
 * ancestors readable.
 */
export function treatmentOf(element: Element): Treatment {
  const name = nameOf(element);
  if (WITHOUT_TEXT.has(name)) return "nothing";
  if (name === "br") return "line-break";
  if (name === "iframe" || name === "frame") return "frame";
  if (CLOSED.has(name) || isClosed(element)) return "gap";

  const style = getComputedStyle(element);
  // By name, since by property each value takes Chromium (156) three times as long.
  const display = style.getPropertyValue("display");
  if (display === "none" || display === "") return "hidden";
  if (isCode(element, style)) return "gap";
  if (INLINE_DISPLAY.test(display)) {
    return attributeOf(element, "aria-hidden") === "true" ? "gap" : "inline";
  }
  if (isInitial(element, name)) return "inline";
  return isSkipped(element) ? "hidden" : "block";
}

function isClosed(element: Element): boolean {
  const role = attributeOf(element, "role");
  if (role !== null && CLOSED_ROLES.has(role)) return true;
  const editable = attributeOf(element, "contenteditable");
  return editable !== null && editable !== "false";
}

/** Not to be translated, and set like code. */
function isCode(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    attributeOf(element, "translate") === "no" &&
    (/mono/i.test(style.fontFamily) || style.whiteSpace === "pre")
  );
}

/** A drop cap: lifted out of the line, and still the first letter of the word that follows. */
function isInitial(element: Element, name: string): boolean {
  return INLINE_BY_NATURE.has(name) && (textOf(element) ?? "").trim().length === 1;
}

/** Whether an element is a closed `<details>`, of which only the summary is read. */
export function isFolded(element: Element): boolean {
  return nameOf(element) === "details" && attributeOf(element, "open") === null;
}

/** Whether a node in a folded element is its summary. */
export function isSummary(node: ChildNode, folded: Node): boolean {
  return node === (folded as Element).querySelector(":scope > summary");
}

/** Has a style but no box: in a closed `<details>`, say, or under `content-visibility: hidden`. */
function isSkipped(element: Element): boolean {
  return !isRendered(element);
}
