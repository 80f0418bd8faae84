import { highlightTint, markStyle } from "./mark-style.ts";

/** Gives marks their style where they stand, and only once one does. */
export class MarkSheets {
  readonly #document: Document;
  readonly #insertStyle: () => Promise<void>;
  readonly #isColoured: () => boolean;
  #wasColoured = false;
  readonly #sheets = new WeakMap<Document, CSSStyleSheet>();
  readonly #styled = new Set<WeakRef<Document | ShadowRoot>>();
  readonly #known = new WeakSet<Node>();
  #inserting: Promise<void> | null = null;

  /**
   * @param insertStyle puts `markStyle` and `highlightTint` into the document itself, in the place of
   * what it put there before.
   * @param isColoured whether marks take the colours of their categories.
   */
  constructor(document: Document, insertStyle: () => Promise<void>, isColoured: () => boolean) {
    this.#document = document;
    this.#insertStyle = insertStyle;
    this.#isColoured = isColoured;
  }

  /** Where marks have their style already, gives them another if the reader's wish is another now. */
  refresh(): void {
    if (this.#inserting === null || this.#isColoured() === this.#wasColoured) return;
    this.#inserting = null;
    void this.ready();
    for (const reference of this.#styled) {
      const root = reference.deref();
      const sheet = root && this.#sheets.get(documentOf(root));
      sheet?.replaceSync(this.#style());
    }
  }

  /** Resolves once marks in the document itself have their style. */
  ready(): Promise<void> {
    if (this.#inserting === null) this.#wasColoured = this.#isColoured();
    this.#inserting ??= this.#insertStyle().catch(() => {
      // Where the browser refuses, as to a document that is going, marks still have their style.
      this.#adopt(this.#document);
    });
    return this.#inserting;
  }

  /**
   * A mark is about to stand at a node. What is inserted into the document reaches neither its frames
   * nor, with what Chromium takes from an author's sheet alone, shadow trees.
   */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (root === this.#document || this.#known.has(root) || !isTree(root)) return;
    this.#known.add(root);
    this.#adopt(root);
  }

  remove(): void {
    for (const reference of this.#styled) {
      const root = reference.deref();
      const sheet = root && this.#sheets.get(documentOf(root));
      if (!root || !sheet) continue;
      adopt(root, (sheets) => sheets.filter((one) => one !== sheet));
    }
  }

  #style(): string {
    const isColoured = this.#isColoured();
    return markStyle(isColoured) + highlightTint(isColoured);
  }

  #adopt(root: Document | ShadowRoot): void {
    const document = documentOf(root);
    const view = document.defaultView;
    if (!view) return;
    let sheet = this.#sheets.get(document);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(this.#style());
      this.#sheets.set(document, sheet);
    }
    const added = sheet;
    adopt(root, (sheets) => [...sheets, added]);
    this.#styled.add(new WeakRef(root));
  }
}

function adopt(
  root: Document | ShadowRoot,
  change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[],
): void {
  root.adoptedStyleSheets = change([...root.adoptedStyleSheets]);
}

/** Not so where the page has just taken the node out. */
function isTree(root: Node): root is Document | ShadowRoot {
  return "adoptedStyleSheets" in root;
}

function documentOf(root: Document | ShadowRoot): Document {
  return root.ownerDocument ?? (root as Document);
}
