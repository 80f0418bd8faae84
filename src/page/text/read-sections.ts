import { isFoldedAway, type Reading, readingOf } from "./never-inside.ts";
import type { PageNodes } from "./page-nodes.ts";
import { type Container, GAP, type Piece, TextBlock } from "./text-block.ts";

/** What a container holds of its own, in document order: blocks of text and further containers. */
export interface Section {
  container: Container;
  items: (TextBlock | Container)[];
}

/** What the reading of a page needs to know of it, and tells of it on the way. */
export interface Reader {
  nodes: PageNodes;
  /** Whether a container met on the way has been read on its own before, and is to be passed by. */
  isKnown(container: Container): boolean;
  entered(container: Container): void;
  /** Reading was broken off because the page moved these under it; they are to be read again. */
  abandoned(containers: readonly Container[]): void;
  /** An element is not read: never, or, where `hidden`, not until it is rendered. */
  leftOut(element: Element, reading: Reading): void;
  /** A frame, which stands in no run; returns what of it can be read as a container. */
  foundFrame(frame: Element): Container | null;
  /** An element that may yet become a component with a shadow root. */
  foundUnupgraded(element: Element): void;
}

/** Nodes read between two chances to pause. */
const NODES_A_STEP = 50;

/**
 * Reads a container and all below it that is not known yet. Yields each section once it is whole,
 * inner ones first, and null now and then between, so that whoever reads can pause.
 */
export function* readSections(container: Container, reader: Reader): Generator<Section | null> {
  const walk = new Walk(container, reader);
  let steps = 0;
  while (!walk.isDone) {
    const section = walk.step();
    if (section) yield section;
    else if (++steps % NODES_A_STEP === 0) yield null;
    else continue;
    if (!walk.isInPlace()) {
      reader.abandoned(walk.openContainers());
      return;
    }
  }
}

/** One container whose end has not been reached. */
class OpenSection implements Section {
  readonly container: Container;
  readonly items: (TextBlock | Container)[] = [];
  #text = "";
  #pieces: Piece[] = [];
  #hasText = false;

  constructor(container: Container) {
    this.container = container;
  }

  addText(node: Text, data: string): void {
    const start = this.#text.length;
    this.#text += data;
    this.#pieces.push({ node, start, end: this.#text.length });
    this.#hasText ||= /\S/.test(data);
  }

  addCharacter(character: string): void {
    this.#text += character;
  }

  /** Ends the run of text: what follows is no neighbour of what came before. */
  endRun(): void {
    if (this.#hasText) this.items.push(new TextBlock(this.container, this.#text, this.#pieces));
    this.#text = "";
    this.#pieces = [];
    this.#hasText = false;
  }
}

/** A walk through the tree in document order, shadow roots before what their hosts hold. */
class Walk {
  readonly #open: OpenSection[] = [];
  readonly #reader: Reader;
  #parent: Node;
  #next: ChildNode | null;

  constructor(container: Container, reader: Reader) {
    this.#reader = reader;
    this.#parent = container;
    this.#next = container.firstChild;
    this.#enter(container);
  }

  get isDone(): boolean {
    return this.#open.length === 0;
  }

  openContainers(): Container[] {
    return this.#open.map(({ container }) => container);
  }

  /** Whether the page has left the walk's place as it was while the walk paused. */
  isInPlace(): boolean {
    const section = this.#open.at(-1);
    if (!section) return true;
    const { container } = section;
    return (
      container.isConnected &&
      (container === this.#parent || container.contains(this.#parent)) &&
      (this.#next === null || this.#next.parentNode === this.#parent)
    );
  }

  /** Takes the next node; returns a section when that was its end. */
  step(): Section | null {
    const node = this.#next;
    if (node === null) return this.#leave();
    this.#next = node.nextSibling;
    const section = this.#section;
    if (isFoldedAway(node)) return null;
    if (node.nodeType === Node.TEXT_NODE) this.#readText(node as Text, section);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, section);
    return null;
  }

  get #section(): OpenSection {
    const section = this.#open.at(-1);
    if (!section) throw new RangeError("The walk is over");
    return section;
  }

  #readText(node: Text, section: OpenSection): void {
    const { nodes } = this.#reader;
    if (nodes.isOurs(node) || isUnslotted(node)) return;
    const data = nodes.wholeData(node);
    if (data !== "") section.addText(node, data);
  }

  #readElement(element: Element, section: OpenSection): void {
    if (this.#reader.nodes.isOurs(element)) return;
    const reading = readingOf(element);
    if (element.localName.includes("-") && !element.shadowRoot) {
      this.#reader.foundUnupgraded(element);
    }
    switch (reading) {
      case "line-break":
        section.addCharacter("\n");
        return;
      case "frame": {
        section.addCharacter(GAP);
        this.#readApart(this.#reader.foundFrame(element), section);
        return;
      }
      case "inline":
        this.#descend(element);
        this.#readApart(element.shadowRoot, section);
        return;
      case "block":
        section.endRun();
        section.items.push(element);
        if (this.#reader.isKnown(element)) return;
        this.#descend(element);
        this.#readApart(element.shadowRoot, this.#enter(element));
        return;
      default:
        if (reading !== "nothing") section.addCharacter(GAP);
        this.#reader.leftOut(element, reading);
    }
  }

  #descend(element: Element): void {
    this.#parent = element;
    this.#next = element.firstChild;
  }

  #enter(container: Container): OpenSection {
    const section = new OpenSection(container);
    this.#open.push(section);
    this.#reader.entered(container);
    return section;
  }

  /** A shadow root or a frame's document has its place among the items, but is read by itself. */
  #readApart(container: Container | null, section: OpenSection): void {
    if (container) section.items.push(container);
  }

  #leave(): Section | null {
    const parent = this.#parent;
    const section = this.#section;
    if (parent === section.container) {
      section.endRun();
      this.#open.pop();
      if (this.#open.length > 0) this.#ascend(parent);
      return section;
    }
    this.#ascend(parent);
    return null;
  }

  #ascend(from: Node): void {
    this.#next = from.nextSibling;
    this.#parent = from.parentNode ?? this.#section.container;
  }
}

/** Text beside a shadow root that gives it no place. */
function isUnslotted(node: Text): boolean {
  const host = node.parentElement;
  return Boolean(host?.shadowRoot) && node.assignedSlot === null;
}
