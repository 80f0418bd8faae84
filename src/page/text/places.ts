import { Inherited } from "./inherited.ts";
import {
  attributeOf,
  closestOf,
  firstWithin,
  holds,
  matches,
  nameOf,
  nextOf,
  outerOf,
  previousOf,
  typeOf,
} from "./own-properties.ts";
import type { Container, TextBlock } from "./text-block.ts";

/** Where a block stands, as a reader would say it; `beside` is whatever is not part of the main text. */
export type BlockPlace = "body" | "headline" | "caption" | "list" | "beside";

const HEADLINE = "h1,h2,h3,h4,h5,h6,[role=heading]";
const CAPTION = "figcaption,figure,caption";
const BESIDE = [
  "nav,footer,aside,form,menu,dialog",
  "[role=navigation],[role=contentinfo],[role=complementary],[role=search],[role=banner]",
  "[role=menu],[role$=dialog]",
].join();
/** Who wrote an article, and where. */
const BYLINE = "[class*=author],[itemprop=author]";
/** Elements that declare that they hold the main text. */
const MAIN = "article,main,[role=main],[itemprop=articleBody]";

/** Words in the classes and ids of elements beside an article. */
const BESIDE_WORDS = new Set(
  (
    "ad ads popular comment comments disqus respond reply replies signup share " +
    "sharing social rail menu nav navbar navigation footer tags byline bio cookie consent pager " +
    "toolbar masthead skip"
  ).split(" "),
);

/** Beginnings of such words, as in "relatedposts". A word "tag" only says what an article is about. */
const BESIDE_STEMS = (
  "advert sponsor related recommend newsletter outbrain taboola promo teaser trending subscri " +
  "breadcrumb sidebar pagination anzeige werbung reklam publici relacion kommentar comentari"
).split(" ");

/** The title of another story: a heading that is a link, or in one. */
const LINKED_HEADING = `:is(${HEADLINE}) > a[href]:only-child, a[href] > :is(${HEADLINE})`;
/** Most prose of a teaser, in characters. */
const TEASER_PROSE_MAX = 400;

/** A block with at least this part of its characters in links is a link, or a list of links. */
const LINKED = 0.6;
/** A block with fewer characters outside links is not prose. */
const PROSE_MIN = 40;
/** An element with more than this part of the page's prose holds the main text. */
const MAIN_PART = 0.7;
/** One that declares so (MAIN) needs only this part. */
const NAMED_MAIN_PART = 0.4;

/**
 * Finds out where blocks stand: by the elements around them, by how much of them is links, and by where
 * most of the page's prose is (the text density of Kohlschütter et al., "Boilerplate Detection using
 * Shallow Text Features", 2010, taken to the one element that holds most of it).
 */
export class BlockPlaces {
  readonly #prose = new Map<Element, number>();
  readonly #outer = new Map<Element, Element | null>();
  readonly #places = new WeakMap<Container, BlockPlace>();
  readonly #beside = new Inherited<boolean>(
    () => false,
    (element, outer) => this.#isDeclaredBeside(element) ?? outer,
  );
  #main: Element | null = null;

  constructor(blocks: readonly TextBlock[]) {
    for (const block of blocks) this.#weigh(block);
    const body = blocks[0]?.firstNode.ownerDocument.body ?? null;
    this.#main = body && this.#mainIn(body, blocks);
  }

  of(block: TextBlock): BlockPlace {
    const { container } = block;
    const place = this.#places.get(container) ?? this.#placeOf(block);
    this.#places.set(container, place);
    return place;
  }

  #placeOf(block: TextBlock): BlockPlace {
    const { box, pieces, text } = block;
    if (this.#beside.of(box)) return "beside";
    if (isInHeading(block)) return "headline";
    if (closestOf(box, CAPTION)) return "caption";
    return linkedCharacters(pieces) > text.trim().length * LINKED ? "list" : "body";
  }

  /** What an element by itself says of the blocks in it; undefined if the elements around it decide. */
  #isDeclaredBeside(at: Element): boolean | undefined {
    if (at === this.#main) return false;
    // The body of a frame does not hold the main element.
    if (nameOf(at) === "body") return this.#main !== null && holds(at, this.#main);
    if (this.#holdsMuch(at)) return undefined;
    const isBeside = matches(at, BESIDE) || isPageHeader(at) || wordsOf(at).some(isBesideWord);
    return isBeside || this.#isByline(at) || this.#isTeaser(at) || undefined;
  }

  #isByline(element: Element): boolean {
    return !this.#prose.has(element) && matches(element, BYLINE);
  }

  /** A little text under the linked title of another story, next to others like it. */
  #isTeaser(element: Element): boolean {
    if ((this.#prose.get(element) ?? 0) > TEASER_PROSE_MAX || !holdsTitle(element)) return false;
    const group = outerOf(element);
    if (!group || this.#holdsMuch(group)) return false;
    return [previousOf, nextOf].some((step) => {
      let beside = step(element);
      while (beside && typeOf(beside) !== Node.ELEMENT_NODE) beside = step(beside);
      return beside !== null && holdsTitle(beside as Element);
    });
  }

  /** An element with half of the prose is not beside the main text, whatever it is called. */
  #holdsMuch(element: Element): boolean {
    const all = this.#main ? (this.#prose.get(this.#main) ?? 0) : 0;
    return all > 0 && (this.#prose.get(element) ?? 0) > all / 2;
  }

  #weigh({ box, pieces, text }: TextBlock): void {
    const length = text.trim().length;
    const prose = length < PROSE_MIN ? 0 : length - linkedCharacters(pieces);
    if (prose < PROSE_MIN) return;
    for (let at: Element | null = box; at; at = this.#outerOf(at)) {
      this.#prose.set(at, (this.#prose.get(at) ?? 0) + prose);
    }
  }

  #outerOf(element: Element): Element | null {
    const known = this.#outer.get(element);
    if (known !== undefined) return known;
    const outer = outerOf(element);
    this.#outer.set(element, outer);
    return outer;
  }

  /**
   * The innermost element that holds most of the prose, in more than one block: a long paragraph is only
   * a part of the main text. Where two articles stand side by side, neither is.
   */
  #mainIn(body: Element, blocks: readonly TextBlock[]): Element {
    const all = this.#prose.get(body) ?? 0;
    const named = [...this.#prose]
      .filter(([element, prose]) => prose > all * NAMED_MAIN_PART && matches(element, MAIN))
      .map(([element]) => element);
    const declared = named.filter((element) =>
      named.every((other) => holds(other, element) || holds(element, other)),
    );
    let main = body;
    for (const [element, prose] of this.#prose) {
      if (prose <= all * NAMED_MAIN_PART || !holds(main, element)) continue;
      const isMain = prose > all * MAIN_PART && holdsSeveral(element, blocks);
      if (isMain || declared.includes(element)) main = element;
    }
    return main;
  }
}

function holdsSeveral(element: Element, blocks: readonly TextBlock[]): boolean {
  return blocks.some(({ box }) => box !== element && holds(element, box));
}

export function isInHeading({ box }: TextBlock): boolean {
  return closestOf(box, HEADLINE) !== null;
}

/** Whether a mention begins inside a link. */
export function isInLink(block: TextBlock, start: number): boolean {
  const [span] = block.spans(start, start + 1);
  return span !== undefined && isLinked(span.node);
}

function isLinked({ parentElement }: Text): boolean {
  return parentElement !== null && closestOf(parentElement, "a[href]") !== null;
}

function linkedCharacters(pieces: TextBlock["pieces"]): number {
  return pieces.reduce(
    (sum, { node, start, end }) => (isLinked(node) ? sum + (end - start) : sum),
    0,
  );
}

/** A header of the page, and not of an article in it. */
function isPageHeader(element: Element): boolean {
  return nameOf(element) === "header" && closestOf(element, MAIN) === null;
}

function holdsTitle(element: Element): boolean {
  return firstWithin(element, LINKED_HEADING) !== null;
}

function isBesideWord(word: string): boolean {
  return BESIDE_WORDS.has(word) || BESIDE_STEMS.some((stem) => word.startsWith(stem));
}

/** The words of an element's class and id: "relatedStories", "related-stories" and "RELATED" alike. */
function wordsOf(element: Element): string[] {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
