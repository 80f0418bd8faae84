/**
 * Trees on the page, each with a twin outside the document that nobody marks. What a page does, it
 * does to both; and whatever marking does meanwhile, they must stay alike.
 */
export type Tree = string | { tag: string; children: Tree[] };

/** One thing that a page does to nodes it holds; numbers pick nodes, round the list of them. */
export interface Step {
  kind: (typeof WRITING)[number] | (typeof READING)[number] | (typeof WALKING)[number];
  node: number;
  other: number;
  text: string;
}

/** By nodes that the page holds alone. */
export const WRITING = [
  "set data",
  "set text",
  "set html",
  "remove",
  "insert before",
  "insert after",
  "append",
  "replace",
  "replace with element",
  "empty and refill",
] as const;
/** By elements that somebody holds, or by all text nodes that stand in an element at the moment. */
export const WALKING = [
  "set text of element",
  "set html",
  "remove element",
  "insert after element",
  "copy",
  "write into all texts",
  "put elements in place of all texts",
  "normalize",
] as const;
/** By what stands in the tree at the moment. */
export const READING = ["remove first", "remove last", "copy"] as const;

/** The nodes that the page holds, in the order it came by them. */
class Side {
  readonly root: HTMLElement;
  readonly nodes: Node[] = [];

  constructor(tree: Tree) {
    this.root = document.createElement("section");
    this.root.append(this.#build(tree));
  }

  #build(tree: Tree): Node {
    const node = typeof tree === "string" ? new Text(tree) : document.createElement(tree.tag);
    this.nodes.push(node);
    if (typeof tree !== "string") {
      for (const child of tree.children) node.appendChild(this.#build(child));
    }
    return node;
  }

  do({ kind, node: first, other: second, text }: Step): void {
    const node = this.nodes[first % this.nodes.length];
    const other = this.nodes[second % this.nodes.length];
    if (!node || !other) return;
    const parent = node.parentNode;
    const isText = node.nodeType === Node.TEXT_NODE;
    const element = isText ? null : (node as Element);
    const fits = !other.contains(node) && parent !== null && node !== this.root;
    switch (kind) {
      case "set data":
        if (isText) (node as Text).data = text;
        break;
      case "set text":
        if (element) element.textContent = text;
        break;
      case "set html":
        if (element) element.innerHTML = `${text}<i>${text}</i>`;
        break;
      case "remove":
        parent?.removeChild(node);
        break;
      case "remove last":
        element?.lastChild?.remove();
        break;
      case "remove first":
        element?.firstChild?.remove();
        break;
      case "insert before":
        if (fits) parent.insertBefore(other, node);
        break;
      case "insert after":
        if (fits) parent.insertBefore(this.#keep(new Text(text)), node.nextSibling);
        break;
      case "append":
        if (element && !other.contains(element)) element.appendChild(other);
        break;
      case "replace":
        if (fits && other !== node) parent.replaceChild(other, node);
        break;
      case "replace with element": {
        const bold = document.createElement("b");
        bold.textContent = text;
        parent?.replaceChild(this.#keep(bold), node);
        break;
      }
      case "set text of element":
        if (element) element.textContent = text;
        break;
      case "remove element":
        if (element && element !== this.root) element.remove();
        break;
      case "insert after element":
        if (element && fits) parent.insertBefore(this.#keep(new Text(text)), node.nextSibling);
        break;
      case "write into all texts":
        for (const inner of textsIn(element)) inner.data = inner.data.toUpperCase();
        break;
      case "put elements in place of all texts":
        for (const inner of textsIn(element)) {
          const font = document.createElement("font");
          font.textContent = inner.data.toLowerCase();
          inner.replaceWith(font);
        }
        break;
      case "normalize":
        element?.normalize();
        break;
      case "copy":
        if (parent && element) parent.insertBefore(element.cloneNode(true), element);
        break;
      case "empty and refill":
        if (element) {
          while (element.firstChild) element.firstChild.remove();
          element.append(this.#keep(new Text(text)));
        }
        break;
    }
  }

  #keep<N extends Node>(node: N): N {
    this.nodes.push(node);
    return node;
  }
}

class Twins {
  pairs: { seen: Side; unseen: Side }[] = [];

  /** In two tasks, so that the new trees do not pass for the old ones rewritten. */
  async build(trees: string): Promise<void> {
    document.querySelector("main")?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    this.pairs = (JSON.parse(trees) as Tree[]).map((tree) => ({
      seen: new Side(tree),
      unseen: new Side(tree),
    }));
    const main = document.createElement("main");
    main.append(...this.pairs.map(({ seen }) => seen.root));
    document.body.append(main);
  }

  do(steps: string): void {
    const all = JSON.parse(steps) as Step[][];
    this.pairs.forEach(({ seen, unseen }, index) => {
      for (const step of all[index] ?? []) {
        seen.do(step);
        unseen.do(step);
      }
    });
  }

  /** The trees whose text, marks or no marks, is not what their twins' is. */
  differentTexts(): { index: number; seen: string; unseen: string }[] {
    return this.#different(({ root }) => root.textContent ?? "");
  }

  /** The trees that are not their twins, node by node and piece by piece. */
  differentTrees(): { index: number; seen: string; unseen: string }[] {
    return this.#different(({ root, nodes }) => {
      const held = nodes.map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node as Text).data : node.childNodes.length,
      );
      return JSON.stringify([inPieces(root), held]);
    });
  }

  /** The trees whose markup is not their twins', however their texts are cut into nodes or fonts. */
  differentMarkup(): { index: number; seen: string; unseen: string }[] {
    return this.#different(({ root }) => root.innerHTML.replace(/<\/?font>/g, ""));
  }

  marks(): { wrapped: number; painted: number } {
    const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return { wrapped: document.querySelectorAll("fact-mark").length, painted: ranges };
  }

  #different(view: (side: Side) => string) {
    return this.pairs
      .map(({ seen, unseen }, index) => ({ index, seen: view(seen), unseen: view(unseen) }))
      .filter(({ seen, unseen }) => seen !== unseen);
  }
}

function textsIn(root: Element | null): Text[] {
  if (!root) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A tree as text, with a bar between text nodes. */
function inPieces(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return `${(node as Text).data}|`;
  return `<${node.nodeName}>${[...node.childNodes].map(inPieces).join("")}</>`;
}

declare global {
  var twins: Twins;
}
globalThis.twins = new Twins();
