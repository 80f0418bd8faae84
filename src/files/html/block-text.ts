import { type CellShape, Paragraphs } from "../paragraphs.ts";
import { type TextNode, walk } from "../walk.ts";
import { BEHIND_BOLD, withSpeakersApart } from "./speakers-apart.ts";

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION " +
    "FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY " +
    "TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);

const CELLS = new Set(["TD", "TH"]);
const BOLD = new Set(["B", "STRONG"]);
/** Elements whose text is no text of the document. */
const NO_TEXT = new Set(
  (
    "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT RP RT RTC SCRIPT SELECT " +
    "STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO"
  ).split(" "),
);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text below a node as paragraphs with blank lines between. A node for which `isLeftOut` is true is skipped
 * with all below it. Walks without recursion, since hostile pages nest thousands of elements.
 */
export function blockText(
  root: TextNode,
  isLeftOut: (node: TextNode) => boolean = () => false,
): string {
  const paragraphs = new Paragraphs();
  /** The bold element with which the paragraph begins. */
  let bold: TextNode | null = null;
  const enter = (node: TextNode): boolean => {
    const name = nameOf(node);
    if (BLOCKS.has(name)) paragraphs.end();
    if (!isRead(node) || isLeftOut(node)) return false;
    if (node.nodeType === TEXT) paragraphs.write((node.nodeValue ?? "").replace(/\s+/gu, " "));
    else if (BOLD.has(name)) bold = paragraphs.isBegun ? bold : node;
    else if (name === "BR") paragraphs.write("\n");
    else if (name === "TABLE") paragraphs.openTable(isForLayout(node));
    else if (name === "TR") paragraphs.openRow();
    else if (CELLS.has(name)) paragraphs.openCell(shapeOf(node));
    return true;
  };
  const leave = (node: TextNode): void => {
    const name = nameOf(node);
    if (name === "TABLE") paragraphs.closeTable();
    else if (CELLS.has(name)) paragraphs.closeCell();
    else if (BLOCKS.has(name)) paragraphs.end();
    else if (node === bold && paragraphs.isBegun) paragraphs.write(BEHIND_BOLD);
  };
  walk(root, enter, leave);
  return withSpeakersApart(paragraphs.text());
}

function shapeOf(cell: TextNode): CellShape {
  return {
    isHead: nameOf(cell) === "TH",
    columns: cell.getAttribute?.("colspan"),
    rows: cell.getAttribute?.("rowspan"),
  };
}

/** Whether a table says of itself that it arranges the page. */
function isForLayout(table: TextNode): boolean {
  return /^(?:presentation|none)$/iu.test(table.getAttribute?.("role")?.trim() ?? "");
}

function isRead(node: TextNode): boolean {
  if (node.nodeType !== ELEMENT) return node.nodeType === TEXT || node.firstChild !== null;
  if (NO_TEXT.has(nameOf(node))) return false;
  return node.getAttribute?.("hidden") == null && node.getAttribute?.("aria-hidden") !== "true";
}

function nameOf(node: TextNode): string {
  return node.nodeName.toUpperCase();
}
