import css from "./marks.css";
import type { Container } from "./text-block.ts";

export interface RootsOptions {
  signal: AbortSignal;
  observe(root: Document | ShadowRoot): void;
  /** A document is to be read: the page's own, or a frame's. */
  onDocument(document: Document): void;
  /** A frame shows another document than before. */
  onFrameLoaded(frame: Element): void;
}

/** The trees that the page is made of: its document, those of its frames, and open shadow roots. */
export class Roots {
  readonly #options: RootsOptions;
  readonly #documents = new Set<Document>();
  readonly #frames = new WeakSet<Element>();
  readonly #sheets = new WeakMap<Document, CSSStyleSheet>();
  readonly #styled = new Set<WeakRef<Document | ShadowRoot>>();

  constructor(options: RootsOptions) {
    this.#options = options;
  }

  /** Documents that are on the page now; lets go of those that are not, for they do not come back. */
  documents(): ReadonlySet<Document> {
    for (const document of this.#documents) {
      if (document.defaultView === null) this.#documents.delete(document);
    }
    return this.#documents;
  }

  /** Takes up a document and returns what of it is to be read; null where that is not ours to read. */
  addDocument(document: Document): Container | null {
    const { body } = document;
    if (!body || document.designMode === "on" || isEditable(body)) return null;
    if (!this.#documents.has(document)) {
      this.#documents.add(document);
      this.#options.observe(document);
      if (document.defaultView?.frameElement) this.#addStyles(document);
      this.#options.onDocument(document);
    }
    return body;
  }

  addShadowRoot(root: ShadowRoot): void {
    this.#options.observe(root);
    this.#addStyles(root);
  }

  /** A frame's body, if the frame is of the page's own site, now and whenever it loads another. */
  addFrame(frame: Element): Container | null {
    if (!this.#frames.has(frame)) {
      this.#frames.add(frame);
      const { signal, onFrameLoaded } = this.#options;
      frame.addEventListener("load", () => onFrameLoaded(frame), { signal });
    }
    const document = contentDocument(frame as HTMLIFrameElement);
    return document ? this.addDocument(document) : null;
  }

  removeStyles(): void {
    for (const reference of this.#styled) {
      const root = reference.deref();
      const sheet = root && this.#sheets.get(documentOf(root));
      if (!root || !sheet) continue;
      adopt(root, (sheets) => sheets.filter((one) => one !== sheet));
    }
  }

  /** The manifest's stylesheet reaches neither shadow roots nor every frame. */
  #addStyles(root: Document | ShadowRoot): void {
    const document = documentOf(root);
    const view = document.defaultView;
    if (!view) return;
    let sheet = this.#sheets.get(document);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      this.#sheets.set(document, sheet);
    }
    const added = sheet;
    const isNew = adopt(root, (sheets) => (sheets.includes(added) ? sheets : [...sheets, added]));
    if (isNew) this.#styled.add(new WeakRef(root));
  }
}

/**
 * Tells whether the list of stylesheets is now another. Firefox before 153 keeps it from content
 * scripts: the text then bears no marks to see.
 */
function adopt(
  root: Document | ShadowRoot,
  change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[],
): boolean {
  try {
    const before = [...root.adoptedStyleSheets];
    const after = change(before);
    if (after === before) return false;
    root.adoptedStyleSheets = after;
    return true;
  } catch {
    // Nothing else puts a stylesheet there without an element of ours in the page's tree.
    return false;
  }
}

function documentOf(root: Document | ShadowRoot): Document {
  return root.ownerDocument ?? (root as Document);
}

function contentDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}
