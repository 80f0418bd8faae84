import { attributeOf, bodyOf, designModeOf, rootElementOf, viewOf } from "./own-properties.ts";
import type { Container } from "./text-block.ts";

export interface RootsOptions {
  signal: AbortSignal;
  observe(root: Document | ShadowRoot): void;
  /** A document is to be read: the page's own, or a frame's. */
  onDocument(document: Document): void;
  /** A frame has loaded another document. */
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

  /** The documents on the page now. Those that have left it are forgotten, since they never come back. */
  documents(): ReadonlySet<Document> {
    for (const document of this.#documents) {
      if (!isShown(document)) this.#documents.delete(document);
    }
    return this.#documents;
  }

  /** Observes a document and returns its body; null if the document must not be read. */
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

  /** A frame's body if the frame is same-origin, else null. Its later loads call `onFrameLoaded`. */
  addFrame(frame: Element): Container | null {
    if (!this.#frames.has(frame)) {
      this.#frames.add(frame);
      const { signal, onFrameLoaded } = this.#options;
      // A page can dispatch this event itself, as often as it likes.
      const loaded = ({ isTrusted }: Event) => {
        if (isTrusted) onFrameLoaded(frame);
      };
      frame.addEventListener("load", loaded, { signal });
    }
    const document = contentDocument(frame as HTMLIFrameElement);
    return document ? this.addDocument(document) : null;
  }
}

/** Firefox leaves dead objects of what a frame no longer shows, which throw whatever they are asked. */
function isShown(document: Document): boolean {
  try {
    return viewOf(document) !== null;
  } catch {
    return false;
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
