import type { TextBlock } from "../text/text-block.ts";
import { PartNearness } from "./part-nearness.ts";

/** How far around the view counts as near: some views, as readers scroll, whatever the window. */
const NEAR_PX = 2000;
/** Further than what is near, so that what is let go of there does not come back at once. */
const FAR_BEHIND_PX = 2500;
/** Further than what is near for being ahead of what is near. */
const FAR_AHEAD_PX = 20_000;
/**
 * Characters of neighbouring blocks that are watched as one, by the first of them and the last: on a
 * long page watching each would cost every frame. Short enough to be lower than what is near, even in
 * a narrow window, so that one of the two is near whenever anything between is in view.
 */
const GROUP_CHARACTERS = 8000;
/**
 * Characters after a block that has come near that are near as well: many changes at one time cost a
 * long page little more than a few, and readers mostly go on reading.
 */
const AHEAD_CHARACTERS = 24_000;

/** Blocks that stand one after the other, with no picture or anything else between them. */
class Group {
  readonly blocks = new Set<TextBlock>();
  readonly waiting = new Set<TextBlock>();
  first: Element;
  last: Element;
  length = 0;
  isWatched = false;
  /** The one that comes after it in the document. */
  next: Group | null = null;

  constructor(box: Element) {
    this.first = box;
    this.last = box;
  }
}

/** Tells of blocks once they come near the view. */
export class Nearness {
  readonly #document: Document;
  readonly #observer: IntersectionObserver;
  readonly #parts: PartNearness;
  readonly #waiting = new Set<TextBlock>();
  /** Where each block stands, waited for or not: it may be waited for again. */
  readonly #groups = new WeakMap<TextBlock, Group>();
  /** The groups that begin or end at an element. */
  readonly #edges = new WeakMap<Element, Set<Group>>();
  #open: Group | null = null;
  #latest: Group | null = null;
  #lastBox: Element | null = null;
  #isRowEnded = false;

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

  /** Blocks that have not come near yet. */
  waiting(): Iterable<TextBlock> {
    return this.#waiting;
  }

  /** Waits for a block. Given blocks in document order, it watches fewer elements. */
  await(block: TextBlock): void {
    if (block.run) {
      this.#parts.await(block);
      return;
    }
    if (this.#waiting.has(block)) return;
    const group = this.#groups.get(block) ?? this.#join(block);
    this.#waiting.add(block);
    group.waiting.add(block);
    this.#watch(group);
  }

  /** A block that is not waited for stands next: it parts no group. */
  pass(block: TextBlock): void {
    if (this.#isNext(block.box)) this.#lastBox = block.box;
  }

  /** To be called after a row of blocks has been given. The next may go on where it ended. */
  endRow(): void {
    this.#close(this.#open?.last);
    this.#isRowEnded = true;
  }

  /** Waits for a block no longer. */
  forget(block: TextBlock): void {
    this.#parts.forget(block);
    if (!this.#waiting.delete(block)) return;
    const group = this.#groups.get(block);
    group?.waiting.delete(block);
    if (group?.waiting.size === 0) this.#unwatch(group);
  }

  /** The block is no more, and its box may have left the page. */
  gone(block: TextBlock): void {
    this.forget(block);
    this.#groups.get(block)?.blocks.delete(block);
    for (const group of [...(this.#edges.get(block.box) ?? [])]) this.#moveEdges(group);
  }

  /** Whether the block and all that is watched with it are out of sight, and out of a scroll's reach. */
  isFar(block: TextBlock): boolean {
    if (block.run) return this.#parts.isFar(block);
    const group = this.#groups.get(block);
    // A frame's boxes do not say where they stand in the page.
    if (!group || block.box.ownerDocument !== this.#document) return false;
    const first = group.first.getBoundingClientRect();
    const last = group.last.getBoundingClientRect();
    const height = this.#document.documentElement.clientHeight;
    return (
      Math.max(first.bottom, last.bottom) < -FAR_BEHIND_PX ||
      Math.min(first.top, last.top) > height + FAR_AHEAD_PX
    );
  }

  #join(block: TextBlock): Group {
    const { box, text } = block;
    const isNext = this.#isNext(box);
    if (this.#isRowEnded && !isNext) this.#latest = null;
    this.#isRowEnded = false;
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

  #begin(box: Element): Group {
    const group = new Group(box);
    this.#addEdge(box, group);
    if (this.#latest) this.#latest.next = group;
    this.#latest = group;
    return group;
  }

  /** The open group ends with this box, or, sharing the box with the group that follows, before it. */
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

  #addEdge(box: Element, group: Group): void {
    const groups = this.#edges.get(box) ?? new Set();
    groups.add(group);
    this.#edges.set(box, groups);
  }

  /** To where those of its blocks stand that are left. */
  #moveEdges(group: Group): void {
    const { isWatched } = group;
    this.#unwatch(group);
    for (const box of [group.first, group.last]) this.#edges.get(box)?.delete(group);
    const boxes = [...group.blocks].map(({ box }) => box);
    group.first = boxes[0] ?? group.first;
    group.last = boxes.at(-1) ?? group.last;
    for (const box of [group.first, group.last]) this.#addEdge(box, group);
    if (isWatched && group.waiting.size > 0) this.#watch(group);
  }

  #watch(group: Group): void {
    if (group.isWatched) return;
    group.isWatched = true;
    this.#observe(group.first);
    if (group !== this.#open) this.#observe(group.last);
  }

  /** Observed anew, a box is reported at once, wherever it is. */
  #observe(box: Element): void {
    this.#observer.unobserve(box);
    this.#observer.observe(box);
  }

  #unwatch(group: Group): void {
    group.isWatched = false;
    for (const box of [group.first, group.last]) {
      const groups = [...(this.#edges.get(box) ?? [])];
      if (!groups.some(({ isWatched }) => isWatched)) this.#observer.unobserve(box);
    }
  }

  #releaseAt(box: Element, onNear: (block: TextBlock) => void): void {
    for (const first of this.#edges.get(box) ?? []) {
      if (!first.isWatched) continue;
      let length = 0;
      for (
        let group: Group | null = first;
        group && length < AHEAD_CHARACTERS;
        group = group.next
      ) {
        length += group.length;
        this.#release(group, onNear);
      }
    }
  }

  #release(group: Group, onNear: (block: TextBlock) => void): void {
    if (group === this.#open) this.endRow();
    this.#unwatch(group);
    for (const block of group.waiting) {
      this.#waiting.delete(block);
      onNear(block);
    }
    group.waiting.clear();
  }
}
