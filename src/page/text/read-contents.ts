import { withCapitals } from "./letter-case.ts";
import { isFolded, summaryOf, type Treatment, treatmentOf } from "./never-inside.ts";
import { type Contents, OpenContents } from "./open-contents.ts";
import {
  firstChildOf,
  holds,
  isInTree,
  nameOf,
  nextOf,
  parentOf,
  shadowRootOf,
  typeOf,
} from "./own-properties.ts";
import type { PageNodes } from "./page-nodes.ts";
import { type Container, GAP, isShadowRoot } from "./text-block.ts";

/** Whom the walk through a page asks, and tells what it meets. */
export interface WalkGuide {
  nodes: PageNodes;
  /** Whether a container has been read already: then it is not read again. */
  isKnown(container: Container): boolean;
  entered(container: Container): void;
  /** The page changed these while they were being read; they have to be read again. */
  abandoned(containers: readonly Container[]): void;
  /** An element is left out: for good, or, if `hidden`, until it is rendered. */
  leftOut(element: Element, treatment: Treatment): void;
  /** Returns the container of a frame's text, or null if it is not read now. */
  foundFrame(frame: Element): Container | null;
  /** An element that may yet become a component with a shadow root. */
  foundUnupgraded(element: Element): void;
}

/** Nodes read before the caller gets a chance to pause. */
const NODES_A_STEP = 50;

/**
 * Reads a container and all below it that is not known yet. Yields the contents of each
 * container once they are whole, inner ones first, and null now and then: then the caller may pause.
 */
export function* readContents(container: Container, guide: WalkGuide): Generator<Contents | null> {
  const walk = new Walk(container, guide);
  let steps = 0;
  while (!walk.isDone) {
    const contents = walk.step();
    if (contents) yield contents;
    if (++steps % NODES_A_STEP > 0) continue;
    yield null;
    if (!walk.isInPlace()) {
      guide.abandoned(walk.openContainers());
      return;
    }
  }
}

/** A walk through the tree in document order, shadow roots before what their hosts hold. */
class Walk {
  readonly #open: OpenContents[] = [];
  readonly #guide: WalkGuide;
  /** Closed `<details>` that the walk has come into, with their summaries. */
  readonly #folded = new Map<Node, Element | null>();
  /** Elements with a shadow root that the walk has come into. */
  readonly #hosts = new Set<Node>();
  #parent: Node;
  #next: ChildNode | null;

  constructor(container: Container, guide: WalkGuide) {
    this.#guide = guide;
    this.#parent = container;
    this.#next = firstChildOf(container);
    if (!isShadowRoot(container)) this.#note(container, shadowRootOf(container));
    this.#enter(container);
  }

  get isDone(): boolean {
    return this.#open.length === 0;
  }

  openContainers(): Container[] {
    return this.#open.map(({ container }) => container);
  }

  /** Whether the walk can go on after a pause: the page has not changed the tree at its position. */
  isInPlace(): boolean {
    const contents = this.#open.at(-1);
    if (!contents) return true;
    const { container } = contents;
    return (
      isInTree(container) &&
      (container === this.#parent || holds(container, this.#parent)) &&
      (this.#next === null || parentOf(this.#next) === this.#parent)
    );
  }

  /** Takes the next node; returns the contents of a container that ends there. */
  step(): Contents | null {
    const node = this.#next;
    if (node === null) return this.#leave();
    this.#next = nextOf(node);
    const contents = this.#innermost;
    const summary = this.#folded.get(this.#parent);
    if (summary !== undefined && node !== summary) return null;
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) this.#readText(node as Text, contents);
    else if (type === Node.ELEMENT_NODE) this.#readElement(node as Element, contents);
    return null;
  }

  /** There is one until the walk is done. */
  get #innermost(): OpenContents {
    return this.#open.at(-1) as OpenContents;
  }

  #readText(node: Text, contents: OpenContents): void {
    const { nodes } = this.#guide;
    if (nodes.isOurs(node) || this.#isUnslotted(node)) return;
    const data = nodes.wholeData(node);
    const parent = this.#parent as Container;
    const element = isShadowRoot(parent) ? parent.host : parent;
    if (data !== "") contents.addText(node, withCapitals(data, element));
  }

  #readElement(element: Element, contents: OpenContents): void {
    if (this.#guide.nodes.isOurs(element)) return;
    const treatment = treatmentOf(element);
    const root = shadowRootOf(element);
    if (!root && nameOf(element).includes("-")) this.#guide.foundUnupgraded(element);
    switch (treatment) {
      case "line-break":
        contents.addCharacter("\n");
        return;
      case "frame": {
        contents.addCharacter(GAP);
        this.#readApart(this.#guide.foundFrame(element), contents);
        return;
      }
      case "inline":
        if (contents.isReference(element)) {
          this.#guide.leftOut(element, "nothing");
          return;
        }
        contents.passEdge(element, "start");
        this.#descend(element, root);
        this.#readApart(root, contents);
        return;
      case "block":
        contents.addContainer(element);
        if (this.#guide.isKnown(element)) return;
        this.#descend(element, root);
        this.#readApart(root, this.#enter(element));
        return;
      default:
        if (treatment === "gap") contents.addCharacter(GAP);
        this.#guide.leftOut(element, treatment);
    }
  }

  #descend(element: Element, root: ShadowRoot | null): void {
    this.#note(element, root);
    this.#parent = element;
    this.#next = firstChildOf(element);
  }

  /** Remembers what the nodes in an element need to know of it. */
  #note(element: Element, root: ShadowRoot | null): void {
    if (isFolded(element)) this.#folded.set(element, summaryOf(element));
    if (root) this.#hosts.add(element);
  }

  /** Text beside a shadow root that gives it no place. */
  #isUnslotted(node: Text): boolean {
    return this.#hosts.has(this.#parent) && node.assignedSlot === null;
  }

  #enter(container: Container): OpenContents {
    const contents = new OpenContents(container);
    this.#open.push(contents);
    this.#guide.entered(container);
    return contents;
  }

  /** Adds a shadow root or a frame's body to the items; it is read separately. */
  #readApart(container: Container | null, contents: OpenContents): void {
    if (container) contents.items.push(container);
  }

  #leave(): Contents | null {
    const parent = this.#parent;
    const contents = this.#innermost;
    if (parent === contents.container) {
      contents.endBlock();
      this.#open.pop();
      if (this.#open.length > 0) this.#ascend(parent);
      return contents;
    }
    contents.passEdge(parent as Element, "end");
    this.#ascend(parent);
    return null;
  }

  #ascend(from: Node): void {
    this.#next = nextOf(from);
    this.#parent = parentOf(from) ?? this.#innermost.container;
  }
}
