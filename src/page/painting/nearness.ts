import { boxOf, documentOf, isAlive, viewElementOf } from "../text/own-properties.ts";
import type { TextBlock } from "../text/text-block.ts";
import { PartNearness } from "./part-nearness.ts";

/** Distance from the view, in CSS pixels, within which a block is near: a few screens. */
const NEAR_PX = 2000;
/** Above the view, a block further off is far. Must exceed NEAR_PX, or it would be painted again at once. */
const FAR_BEHIND_PX = 2500;
/**
 * Below the view, a block further off is far. Must exceed the stretch that AHEAD_CHARACTERS take up, or
 * blocks painted ahead would be cleared again.
 */
const FAR_AHEAD_PX = 20_000;
/**
 * Neighbouring blocks of about this many characters form a group, of which only the first and the last box
 * are observed: observing every block of a long page would cost time in every frame. A group must be less
 * high than NEAR_PX, even in a narrow window, so that one of the two is near whenever the group is in view.
 */
const GROUP_CHARACTERS = 8000;
/**
 * So many characters after a block that has come near count as near too: many changes at one time cost a
 * long page little more than a few, and readers mostly read on.
 */
const AHEAD_CHARACTERS = 24_000;

/** Blocks that follow one another with nothing between them. */
class BlockGroup {
  readonly blocks = new Set<TextBlock>();
  readonly waiting = new Set<TextBlock>();
  first: Element;
  last: Element;
  length = 0;
  isWatched = false;
  /** The next group in the document. */
  next: BlockGroup | null = null;

  constructor(box: Element) {
    this.first = box;
    this.last = box;
  }
}

/** Reports blocks once they come near the view. */
export class Nearness {
  readonly #document: Document;
  readonly #observer: IntersectionObserver;
  readonly #parts: PartNearness;
  /** The group of each block, waited for or not: it may be waited for again. */
  readonly #groups = new WeakMap<TextBlock, BlockGroup>();
  /** The groups that begin or end with an element. */
  readonly #edges = new WeakMap<Element, Set<BlockGroup>>();
  #open: BlockGroup | null = null;
  #latest: BlockGroup | null = null;
  #lastBox: Element | null = null;
  #isBatchEnded = false;

  constructor(document: Document, onNear: (block: TextBlock) => void, signal: AbortSignal) {
    this.#document = document;
    this.#parts = new PartNearness(document, onNear, signal);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#releaseAt(target, onNear);
        }
      },
      { rootMargin: `${NEAR_PX}px 0px` },
    );
    signal.addEventListener("abort", () => this.#observer.disconnect());
  }

  /** Waits for a block. Fewer elements are observed if blocks come in document order. */
  waitFor(block: TextBlock): void {
    if (block.parts) {
      this.#parts.waitFor(block);
      return;
    }
    const group = this.#groups.get(block) ?? this.#join(block);
    group.waiting.add(block);
    this.#watch(group);
  }

  /** A block that is not waited for comes next: the open group goes on after it. */
  pass(block: TextBlock): void {
    if (this.#isNext(block.box)) this.#lastBox = block.box;
  }

  /** To be called after several blocks were given in document order. The next may follow on. */
  endBatch(): void {
    this.#close(this.#open?.last);
    this.#isBatchEnded = true;
  }

  /** Stops waiting for a block. */
  forget(block: TextBlock): void {
    this.#parts.forget(block);
    const group = this.#groups.get(block);
    if (group?.waiting.delete(block) && group.waiting.size === 0) this.#unwatch(group);
  }

  /** The block is gone, and its box may have left the page. */
  gone(block: TextBlock): void {
    this.forget(block);
    this.#groups.get(block)?.blocks.delete(block);
    for (const group of [...(this.#edges.get(block.box) ?? [])]) {
      this.#moveEdges(group, block.box);
    }
  }

  /** Whether the block's whole group is so far off that the reader will not come to it by one scroll. */
  isFar(block: TextBlock): boolean {
    if (block.parts) return this.#parts.isFar(block);
    const group = this.#groups.get(block);
    // A frame's boxes are measured in the frame's own viewport.
    if (!group || documentOf(block.box) !== this.#document) return false;
    const first = boxOf(group.first);
    const last = boxOf(group.last);
    const height = viewElementOf(this.#document).clientHeight;
    return (
      Math.max(first.bottom, last.bottom) < -FAR_BEHIND_PX ||
      Math.min(first.top, last.top) > height + FAR_AHEAD_PX
    );
  }

  #join(block: TextBlock): BlockGroup {
    const { box, text } = block;
    const isNext = this.#isNext(box);
    if (this.#isBatchEnded && !isNext) this.#latest = null;
    this.#isBatchEnded = false;
    if (!isNext) this.#close(this.#open?.last);
    else if (this.#open && this.#open.length > GROUP_CHARACTERS) this.#close(box);
    this.#open ??= this.#begin(box);
    const group = this.#open;
    this.#groups.set(block, group);
    group.blocks.add(block);
    group.length += text.length;
    group.last = box;
    this.#lastBox = box;
    return group;
  }

  #begin(box: Element): BlockGroup {
    const group = new BlockGroup(box);
    this.#addEdge(box, group);
    if (this.#latest) this.#latest.next = group;
    this.#latest = group;
    return group;
  }

  /** Ends the open group at a box, which the group that follows may begin with. */
  #close(box: Element | undefined): void {
    const group = this.#open;
    this.#open = null;
    if (!group || !box) return;
    group.last = box;
    this.#addEdge(box, group);
    if (group.isWatched) this.#observe(box);
  }

  #isNext(box: Element): boolean {
    return box === this.#lastBox || box.previousElementSibling === this.#lastBox;
  }

  #addEdge(box: Element, group: BlockGroup): void {
    const groups = this.#edges.get(box) ?? new Set();
    groups.add(group);
    this.#edges.set(box, groups);
  }

  /** Moves a group's ends, one of which is gone, to its first and last block that are left. */
  #moveEdges(group: BlockGroup, gone: Element): void {
    const { isWatched } = group;
    this.#unwatch(group);
    for (const box of [group.first, group.last]) this.#edges.get(box)?.delete(group);
    const [first] = group.blocks;
    if (first) group.first = first.box;
    if (gone === group.last) group.last = [...group.blocks].at(-1)?.box ?? gone;
    for (const box of [group.first, group.last]) this.#addEdge(box, group);
    if (isWatched && group.waiting.size > 0) this.#watch(group);
  }

  #watch(group: BlockGroup): void {
    if (group.isWatched) return;
    group.isWatched = true;
    this.#observe(group.first);
    if (group !== this.#open) this.#observe(group.last);
  }

  /** Observes a box. A box that is observed again is reported again at once. */
  #observe(box: Element): void {
    this.#unobserve(box);
    if (isAlive(box)) this.#observer.observe(box);
  }

  #unobserve(box: Element): void {
    if (isAlive(box)) this.#observer.unobserve(box);
  }

  #unwatch(group: BlockGroup): void {
    group.isWatched = false;
    for (const box of [group.first, group.last]) {
      const groups = [...(this.#edges.get(box) ?? [])];
      if (!groups.some(({ isWatched }) => isWatched)) this.#unobserve(box);
    }
  }

  #releaseAt(box: Element, onNear: (block: TextBlock) => void): void {
    for (const first of this.#edges.get(box) ?? []) {
      if (!first.isWatched) continue;
      let length = 0;
      for (
        let group: BlockGroup | null = first;
        group && length < AHEAD_CHARACTERS;
        group = group.next
      ) {
        length += group.length;
        this.#release(group, onNear);
      }
    }
  }

  #release(group: BlockGroup, onNear: (block: TextBlock) => void): void {
    if (group === this.#open) this.endBatch();
    this.#unwatch(group);
    const blocks = [...group.waiting];
    group.waiting.clear();
    for (const block of blocks) onNear(block);
  }
}
