/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION " +
    "FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY " +
    "TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);

/** Elements whose text is no text of the document. */
const NO_TEXT = new Set(
  (
    "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE " +
    "SVG TEMPLATE TEXTAREA TITLE VIDEO"
  ).split(" "),
);

/** As much of a node as its text needs: documents are parsed apart from any browser's DOM. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** The text below a node as paragraphs with blank lines between. Walks without recursion, however deep. */
export function blockText(root: TextNode): string {
  const paragraphs: string[] = [];
  let line = "";
  const endParagraph = () => {
    const text = line
      .replace(/[^\S\n]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    if (text !== "") paragraphs.push(text);
    line = "";
  };
  let node: TextNode = root;
  for (;;) {
    const isOpen = isRead(node);
    if (isOpen) {
      if (node.nodeType === TEXT) line += (node.nodeValue ?? "").replace(/\s+/gu, " ");
      else if (nameOf(node) === "BR") line += "\n";
      else if (BLOCKS.has(nameOf(node))) endParagraph();
    }
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      if (BLOCKS.has(nameOf(node))) endParagraph();
    }
    if (node === root || node.nextSibling === null) break;
    if (BLOCKS.has(nameOf(node))) endParagraph();
    node = node.nextSibling;
  }
  endParagraph();
  return paragraphs.join("\n\n");
}

function isRead(node: TextNode): boolean {
  if (node.nodeType !== ELEMENT) return node.nodeType === TEXT || node.firstChild !== null;
  if (NO_TEXT.has(nameOf(node))) return false;
  return node.getAttribute?.("hidden") == null && node.getAttribute?.("aria-hidden") !== "true";
}

function nameOf(node: TextNode): string {
  return node.nodeName.toUpperCase();
}
