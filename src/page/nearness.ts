import type { TextBlock } from "./text-block.ts";

/** How far around the view counts as near: some views, as readers scroll, whatever the window. */
const NEAR = "2000px 0px";
/**
 * Characters of neighbouring blocks that are watched as one, by the first of them and the last: on a
 * long page watching each would cost every frame. Short enough to be lower than what is near, even in
 * a narrow window, so that one of the two is near whenever anything between is in view.
 */
const GROUP_CHARACTERS = 5000;
/**
 * Characters after a block that has come near that are near as well: many changes at one time cost a
 * long page little more than a few, and readers mostly go on reading.
 */
const AHEAD_CHARACTERS = 30_000;

/** Blocks that stand one after the other, with no picture or anything else between them. */
class Group {
  readonly blocks = new Set<TextBlock>();
  readonly first: Element;
  last: Element;
  length = 0;
  /** The one that was watched next. */
  next: Group | null = null;

  constructor(box: Element) {
    this.first = box;
    this.last = box;
  }

  add(block: TextBlock): void {
    this.blocks.add(block);
    this.last = block.box;
  }
}

/** Tells of blocks once they come near the view. */
export class Nearness {
  readonly #observer: IntersectionObserver;
  readonly #groups = new Map<TextBlock, Group>();
  readonly #watched = new Map<Element, Set<Group>>();
  #open: Group | null = null;
  #latest: Group | null = null;
  #lastBox: Element | null = null;

  constructor(onNear: (block: TextBlock) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          for (const group of this.#watched.get(target) ?? []) this.#releaseFrom(group, onNear);
        }
      },
      { rootMargin: NEAR },
    );
    signal.addEventListener("abort", () => this.#observer.disconnect());
  }

  /** Blocks that have not come near yet. */
  waiting(): Iterable<TextBlock> {
    return this.#groups.keys();
  }

  /** Waits for a block. Given blocks in document order, it watches fewer elements. */
  await(block: TextBlock): void {
    if (this.#groups.has(block)) return;
    const group = this.#groupFor(block);
    group.add(block);
    this.#groups.set(block, group);
  }

  /** A block that is not waited for stands next: it parts no group. */
  pass(block: TextBlock): void {
    if (this.#isNext(block.box)) this.#lastBox = block.box;
  }

  /** To be called after a row of blocks has been given. */
  endRow(): void {
    this.#closeAt(this.#open?.last);
    this.#latest = null;
    this.#lastBox = null;
  }

  forget(block: TextBlock): void {
    const group = this.#groups.get(block);
    this.#groups.delete(block);
    group?.blocks.delete(block);
    if (group?.blocks.size === 0) this.#unwatch(group);
  }

  #groupFor(block: TextBlock): Group {
    const { box, text } = block;
    if (!this.#isNext(box)) this.#closeAt(this.#open?.last);
    else if (this.#open && this.#open.length > GROUP_CHARACTERS) this.#closeAt(box);
    if (!this.#open) {
      this.#open = new Group(box);
      if (this.#latest) this.#latest.next = this.#open;
      this.#latest = this.#open;
      this.#watch(box, this.#open);
    }
    this.#lastBox = box;
    this.#open.length += text.length;
    return this.#open;
  }

  /** The open group ends with this box, or, sharing the box with the group that follows, before it. */
  #closeAt(box: Element | undefined): void {
    if (this.#open && box) {
      this.#open.last = box;
      this.#watch(box, this.#open);
    }
    this.#open = null;
  }

  #isNext(box: Element): boolean {
    return box === this.#lastBox || box.previousElementSibling === this.#lastBox;
  }

  #watch(box: Element, group: Group): void {
    const groups = this.#watched.get(box);
    if (groups) {
      groups.add(group);
      // Observed anew, a box is reported at once, wherever it is.
      this.#observer.unobserve(box);
    } else this.#watched.set(box, new Set([group]));
    this.#observer.observe(box);
  }

  #unwatch(group: Group): void {
    for (const box of [group.first, group.last]) {
      const groups = this.#watched.get(box);
      if (!groups?.delete(group) || groups.size > 0) continue;
      this.#watched.delete(box);
      this.#observer.unobserve(box);
    }
  }

  #releaseFrom(first: Group, onNear: (block: TextBlock) => void): void {
    let length = 0;
    for (let group: Group | null = first; group && length < AHEAD_CHARACTERS; group = group.next) {
      length += group.length;
      this.#release(group, onNear);
    }
  }

  #release(group: Group, onNear: (block: TextBlock) => void): void {
    this.#unwatch(group);
    if (group === this.#open) this.#open = null;
    for (const block of group.blocks) {
      this.#groups.delete(block);
      onNear(block);
    }
  }
}
