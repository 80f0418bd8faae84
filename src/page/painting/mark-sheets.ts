import type { MarkStylePart } from "../../core/marking.ts";

export interface MarkSheetsOptions {
  /** Inserts a part of the style into the document itself. */
  insertStyle(part: MarkStylePart): Promise<void>;
  /** Resolves with the whole style, in the colours that the reader wants now. */
  loadStyle(): Promise<string>;
  /** Whether marks take the colours of their categories. */
  isColoured(): boolean;
}

/** Documents that have the style, with whether it is coloured, and those that have the tint of the current mark. */
const styled = new WeakMap<Document, boolean>();
const tinted = new WeakSet<Document>();

/** Brings the style of marks to wherever a mark stands, but not before the first does. */
export class MarkSheets {
  readonly #document: Document;
  readonly #options: MarkSheetsOptions;
  #wasColoured = false;
  readonly #sheets = new WeakMap<Document, CSSStyleSheet>();
  readonly #adopting = new Set<WeakRef<Document | ShadowRoot>>();
  readonly #known = new WeakSet<Node>();
  #inserting: Promise<void> | null = null;
  #isRemoved = false;

  constructor(document: Document, options: MarkSheetsOptions) {
    this.#document = document;
    this.#options = options;
  }

  /** Replaces the style of marks if the reader's choice of colours has changed since it was inserted. */
  refresh(): void {
    if (this.#inserting === null || this.#options.isColoured() === this.#wasColoured) return;
    this.#inserting = null;
    void this.ready();
    for (const reference of this.#adopting) {
      const root = reference.deref();
      const sheet = root && this.#sheets.get(documentAround(root));
      if (sheet) void this.#fill(sheet);
    }
  }

  /** Resolves once marks in the document itself have their style. */
  ready(): Promise<void> {
    this.#inserting ??= this.#insert();
    return this.#inserting;
  }

  /** An earlier reading of the document may have left the style there. */
  async #insert(): Promise<void> {
    const isColoured = this.#options.isColoured();
    this.#wasColoured = isColoured;
    if (styled.get(this.#document) === isColoured) return;
    try {
      await this.#options.insertStyle("all");
      styled.set(this.#document, isColoured);
    } catch {
      // The browser refuses in some documents, as in one that is being left.
      if (!this.#isRemoved) this.#adopt(this.#document);
    }
  }

  /** A mark becomes the current one. Before that no page pays for its tint: any sheet has the page restyled. */
  tintCurrent(): void {
    if (tinted.has(this.#document)) return;
    tinted.add(this.#document);
    this.#options.insertStyle("current").catch(() => tinted.delete(this.#document));
  }

  /**
   * A mark is about to be painted at a node. An inserted sheet does not apply in frames, nor, as far as
   * Chromium heeds only a sheet of the author's origin, in shadow trees: these adopt a sheet.
   */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (root === this.#document || this.#known.has(root) || !isTree(root)) return;
    this.#known.add(root);
    this.#adopt(root);
  }

  remove(): void {
    this.#isRemoved = true;
    for (const reference of this.#adopting) {
      const root = reference.deref();
      const sheet = root && this.#sheets.get(documentAround(root));
      if (!root || !sheet) continue;
      adopt(root, (sheets) => sheets.filter((one) => one !== sheet));
    }
  }

  async #fill(sheet: CSSStyleSheet): Promise<void> {
    const style = await this.#options.loadStyle().catch(() => null);
    if (style !== null) sheet.replaceSync(style);
  }

  #adopt(root: Document | ShadowRoot): void {
    const document = documentAround(root);
    const view = document.defaultView;
    if (!view) return;
    let sheet = this.#sheets.get(document);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      this.#sheets.set(document, sheet);
      void this.#fill(sheet);
    }
    const added = sheet;
    adopt(root, (sheets) => [...sheets, added]);
    this.#adopting.add(new WeakRef(root));
  }
}

function adopt(
  root: Document | ShadowRoot,
  change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[],
): void {
  root.adoptedStyleSheets = change([...root.adoptedStyleSheets]);
}

/** False if the page has just removed the node. */
function isTree(root: Node): root is Document | ShadowRoot {
  return "adoptedStyleSheets" in root;
}

function documentAround(root: Document | ShadowRoot): Document {
  return root.ownerDocument ?? (root as Document);
}
