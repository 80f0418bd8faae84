/** What a reader and the page's own scripts can see of a page, for comparing two of them. */
export interface PageView {
  text: string;
  innerText: string;
  /** What selecting all and copying gives. */
  copied: string;
  /** Every element that the page has put there, with x, y, width and height of its box. */
  boxes: [element: string, ...numbers: number[]][];
  /** Whether the browser's own search finds these words. */
  finds: boolean[];
  scroll: number[];
}

/** Runs in the page; must not lean on anything outside itself. */
export function viewPage(words: string[]): PageView {
  scrollTo(0, 0);
  const boxes: PageView["boxes"] = [];
  const look = (root: Document | ShadowRoot, where: string) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.localName === "fact-mark" || element.closest("head, script")) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      boxes.push([`${where}${element.localName}.${element.className}`, x, y, width, height]);
      if (element.shadowRoot) look(element.shadowRoot, `${where}${element.localName}/`);
      const framed = (element as HTMLIFrameElement).contentDocument;
      if (framed) look(framed, "frame/");
    }
  };
  look(document, "");
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const copied = selection?.toString() ?? "";
  selection?.removeAllRanges();
  const { find } = window as unknown as { find(word: string): boolean };
  const finds = words.map((word) => {
    selection?.removeAllRanges();
    return find.call(window, word);
  });
  selection?.removeAllRanges();
  const { scrollWidth, scrollHeight } = document.documentElement;
  scrollTo(0, 0);
  return {
    text: document.body.textContent ?? "",
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is what is compared
    innerText: document.body.innerText,
    copied,
    boxes,
    finds,
    scroll: [scrollWidth, scrollHeight],
  };
}

/** Browsers round each inline box a little (Chromium to a 64th of a pixel); no box moves by more. */
const UNSEEN_PX = 0.5;

/** The first box that is not where it is in another view, or null. */
export function movedBox(view: PageView, other: PageView): string | null {
  if (view.boxes.length !== other.boxes.length) {
    return `${view.boxes.length} boxes, not ${other.boxes.length}`;
  }
  const moved = view.boxes.find(([element, ...box], index) => {
    const [otherElement, ...otherBox] = other.boxes[index] ?? [""];
    return (
      element !== otherElement ||
      box.some((number, side) => Math.abs(number - (otherBox[side] ?? 0)) > UNSEEN_PX)
    );
  });
  return moved
    ? `${moved.join(" ")}, not ${other.boxes[view.boxes.indexOf(moved)]?.join(" ")}`
    : null;
}

/** The tree with a bar between text nodes; runs in the page. */
export function treeOf(): string {
  const inPieces = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return `${(node as Text).data}|`;
    if (node.nodeType === Node.COMMENT_NODE) return `<!--${(node as Comment).data}-->`;
    const { shadowRoot } = node as Element;
    const inner = [shadowRoot, ...node.childNodes].map((child) => (child ? inPieces(child) : ""));
    return `<${node.nodeName}>${inner.join("")}</>`;
  };
  return inPieces(document.body);
}
