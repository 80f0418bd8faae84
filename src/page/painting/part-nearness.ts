import { bisect } from "../../core/bisect.ts";
import { viewElementOf } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";

/** Distance from the view, in CSS pixels, within which a part is near. */
const NEAR_PX = 2000;
/** Shortest time between two checks while the reader scrolls, in ms. */
const LOOK_MS = 100;

/**
 * Reports the parts of a very long text once they come near the view. They share one box, so that the place
 * of each has to be measured by its text.
 */
export class PartNearness {
  readonly #document: Document;
  readonly #onNear: (block: TextBlock) => void;
  readonly #signal: AbortSignal;
  readonly #waiting = new Map<readonly TextBlock[], Set<TextBlock>>();
  #isListening = false;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onNear: (block: TextBlock) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onNear = onNear;
    this.#signal = signal;
    signal.addEventListener("abort", () => clearTimeout(this.#look));
  }

  waitFor(part: TextBlock): void {
    if (!part.parts) return;
    const waiting = this.#waiting.get(part.parts) ?? new Set();
    this.#waiting.set(part.parts, waiting.add(part));
    this.#listen();
    this.#lookSoon();
  }

  forget(part: TextBlock): void {
    const waiting = part.parts && this.#waiting.get(part.parts);
    waiting?.delete(part);
    if (part.parts && waiting?.size === 0) this.#waiting.delete(part.parts);
  }

  isFar(part: TextBlock): boolean {
    const next = part.parts?.[part.parts.indexOf(part) + 1];
    const isAbove = next !== undefined && topOf(next) < -NEAR_PX;
    return isAbove || topOf(part) > this.#height + NEAR_PX;
  }

  get #height(): number {
    return viewElementOf(this.#document).clientHeight;
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const options = { signal: this.#signal, capture: true };
    for (const type of ["scroll", "resize"]) {
      this.#document.defaultView?.addEventListener(type, () => this.#lookSoon(), options);
    }
  }

  #lookSoon(): void {
    if (this.#signal.aborted) return;
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      for (const [parts, waiting] of this.#waiting) this.#release(parts, waiting);
    }, LOOK_MS);
  }

  #release(parts: readonly TextBlock[], waiting: ReadonlySet<TextBlock>): void {
    const end = this.#height + NEAR_PX;
    for (let index = firstNear(parts); index < parts.length; index++) {
      const part = parts[index];
      if (!part || topOf(part) > end) return;
      if (!waiting.has(part)) continue;
      this.forget(part);
      this.#onNear(part);
    }
  }
}

/** The index of the first part that may be near: its end is not measured, since each measuring costs layout. */
function firstNear(parts: readonly TextBlock[]): number {
  const below = bisect(parts.length, (index) => {
    const part = parts[index];
    return part !== undefined && topOf(part) < -NEAR_PX;
  });
  return Math.max(0, below - 1);
}

/** The top of a part in its document's viewport, in CSS pixels. */
function topOf(part: TextBlock): number {
  const [piece] = part.pieces;
  if (!piece) return 0;
  const range = piece.node.ownerDocument.createRange();
  range.setStart(piece.node, Math.min(piece.from, piece.node.length));
  range.setEnd(piece.node, Math.min(piece.from + 1, piece.node.length));
  return range.getBoundingClientRect().top;
}
