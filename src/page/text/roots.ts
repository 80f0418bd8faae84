import { attributeOf, bodyOf, designModeOf, rootElementOf, viewOf } from "./own-properties.ts";
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

  constructor(options: RootsOptions) {
    this.#options = options;
  }

  /** Documents that are on the page now; lets go of those that are not, for they do not come back. */
  documents(): ReadonlySet<Document> {
    for (const document of this.#documents) {
      if (viewOf(document) === null) this.#documents.delete(document);
    }
    return this.#documents;
  }

  /** Takes up a document and returns what of it is to be read; null where that is not ours to read. */
  addDocument(document: Document): Container | null {
    const isFramed = viewOf(document)?.frameElement != null;
    if (isFramed && !readableBody(document)) return null;
    if (!this.#documents.has(document)) {
      this.#documents.add(document);
      this.#options.observe(document);
      this.#options.onDocument(document);
    }
    return readableBody(document);
  }

  addShadowRoot(root: ShadowRoot): void {
    this.#options.observe(root);
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
}

function contentDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** A document's body, or null while the reader types in it. */
export function readableBody(document: Document): Element | null {
  const body = bodyOf(document);
  const root = rootElementOf(document);
  const isTypedIn =
    designModeOf(document) === "on" || [root, body].some((one) => one && isEditable(one));
  return isTypedIn ? null : body;
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, "contenteditable");
  return editable !== null && editable !== "false";
}
