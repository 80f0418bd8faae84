/** What runs in the measured page. Bundled into one script there, under the name `bench`. */

/** Where highlights are: UTF-16 offsets into the page's text nodes, joined in document order. */
export type TextSpan = [start: number, end: number];

export interface Highlights {
  /** Elements that wrap a name, made by us or by a peer. */
  wrapped: number;
  /** Ranges of the Custom Highlight API. */
  painted: number;
  spans: TextSpan[];
}

/** The highlights of the page as they stand. */
export function collectHighlights(): Highlights {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    starts.set(walker.currentNode, length);
    length += (walker.currentNode as Text).length;
  }
  const spans: TextSpan[] = [];
  const marks = document.querySelectorAll("fact-mark, mark[data-markjs]");
  for (const mark of marks) {
    const start = mark.firstChild && starts.get(mark.firstChild);
    if (typeof start === "number") spans.push([start, start + (mark.textContent ?? "").length]);
  }
  let painted = 0;
  const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  for (const [name, ranges] of registry) {
    if (!name.startsWith("fact-mark-")) continue;
    for (const range of ranges) {
      const start = starts.get(range.startContainer);
      const end = starts.get(range.endContainer);
      painted++;
      if (start === undefined || end === undefined) continue;
      spans.push([start + range.startOffset, end + range.endOffset]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  return { wrapped: marks.length, painted, spans };
}

/**
 * The same, gathered from top to bottom: of a page so long that it shows only what is near the view.
 * What was wrapped stays, and is counted at the end.
 */
export async function gatherHighlights(screensMax: number): Promise<Highlights> {
  const gathered = new Map<number, TextSpan>();
  document.scrollingElement?.scrollTo({ top: 0, behavior: "instant" });
  await scrollThrough(screensMax, () => {
    for (const span of collectHighlights().spans) gathered.set(span[0], span);
  });
  const { wrapped } = collectHighlights();
  const spans = [...gathered.values()].sort((a, b) => a[0] - b[0]);
  return { wrapped, painted: spans.length - wrapped, spans };
}

let names: string[] = [];
let spans: TextSpan[] = [];

/** Hands over what the others work with, before anything is measured: they have it in the page. */
export function take(givenNames: string[], givenSpans: TextSpan[]): void {
  // Of two names that begin alike the longer is to be found: an alternation takes the first that fits.
  names = [...givenNames].sort((a, b) => b.length - a.length);
  spans = givenSpans;
}

/** The floor: every text node visited, its text looked at. */
export function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** The walk, and every span given wrapped where it stands: the least that wrapping can cost. */
export function wrapByHand(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let from = 0;
  let next = 0;
  let wrapped = 0;
  while (walker.nextNode()) {
    let node = walker.currentNode as Text;
    let end = from + node.data.length;
    for (let span = spans[next]; span !== undefined && span[0] < end; span = spans[next]) {
      const first = Math.max(span[0], from);
      const last = Math.min(span[1], end);
      const middle = first > from ? node.splitText(first - from) : node;
      const rest = last < end ? middle.splitText(last - first) : null;
      const mark = document.createElement("fact-mark");
      mark.dataset.entity = "entity";
      mark.dataset.category = "place";
      middle.replaceWith(mark);
      mark.append(middle);
      wrapped++;
      walker.currentNode = rest ?? middle;
      if (span[1] <= end) next++;
      from = last;
      if (!rest) break;
      node = rest;
      end = from + rest.data.length;
    }
    from = end;
  }
  return wrapped;
}

/** Scrolls down from where it is, a screen at a time, two frames each; resolves at the bottom. */
export async function scrollThrough(screensMax: number, onScreen = () => {}): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.scrollingElement ?? document.documentElement;
  let screens = 0;
  for (; screens < screensMax; screens++) {
    const before = root.scrollTop;
    root.scrollTo({ top: before + innerHeight, behavior: "instant" });
    await frame();
    await frame();
    onScreen();
    if (root.scrollTop === before) break;
  }
  return screens;
}

interface MarkInstance {
  mark(names: string[], options: object): void;
  markRegExp(pattern: RegExp): void;
}

declare const Mark: new (context: Element) => MarkInstance;

export function markList(): void {
  new Mark(document.body).mark(names, { separateWordSearch: false });
}

export function markAlternation(): void {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  new Mark(document.body).markRegExp(new RegExp(escaped.join("|"), "g"));
}

/** Of many more V8 makes no pattern, and with more it is slower. */
const NAMES_PER_PATTERN = 2_000;

/** The fastest way that advanced-mark.js offers for a list: all names in one pattern of its making. */
export function markCombined(): void {
  new Mark(document.body).mark(names, {
    separateWordSearch: false,
    combinePatterns: NAMES_PER_PATTERN,
  });
}
