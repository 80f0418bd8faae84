/**
 * The page room alone, for pages of its tests: bundled into the page itself, with a finder that
 * knows a handful of names. Everything the extension does to a page, without the extension.
 */

import type { Category } from "../../src/core/categories.ts";
import type { FoundMentions } from "../../src/core/mentions/found-mentions.ts";
import { tools } from "../../src/entry/wrap.ts";
import { openPage } from "../../src/page/open-page.ts";
import type { MarkedMention, Page, PageMention } from "../../src/page/page.ts";
import { categoryTints, currentTint, markStyle } from "../../src/page/painting/mark-style.ts";
import { marksInView } from "../../src/page/pointing/in-view.ts";
import { firstMarkOf, scrollToMark, stepFrom } from "../../src/page/pointing/navigate.ts";
import { watchPointer } from "../../src/page/pointing/pointer.ts";
import { isArticle } from "../../src/page/text/article.ts";
import { removeLeftovers } from "../../src/page/wrapping/leftovers.ts";
import { dueWork } from "./due-work.ts";

const NAMES: Record<string, { entity: string; category: Category }> = {
  Putin: { entity: "vladimir-putin", category: "person" },
  "Vladimir Putin": { entity: "vladimir-putin", category: "person" },
  Lukashenko: { entity: "alexander-lukashenko", category: "person" },
  Belarus: { entity: "belarus", category: "country" },
  Russia: { entity: "russia", category: "country" },
  Минск: { entity: "minsk", category: "place" },
  Minsk: { entity: "minsk", category: "place" },
  CSTO: { entity: "csto", category: "organisation" },
  בלארוס: { entity: "belarus", category: "country" },
};
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /g, "\\s+"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

function mentionsIn(text: string): PageMention[] {
  return [...text.matchAll(ANY_NAME)].flatMap((match) => {
    const known = NAMES[match[0].replace(/\s+/g, " ")];
    if (!known) return [];
    const [surface] = match;
    const start = match.index;
    const end = start + surface.length;
    return [{ ...known, surface, start, end, kind: "full", why: [] }];
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface RoomNews {
  type: "entered" | "moved" | "left" | "clicked";
  surface: string | null;
  alt: boolean;
  touch: boolean;
}

/** What a test drives the room by, from within the page. */
export class Room {
  page: Page | null = null;
  asked: string[] = [];
  changes = 0;
  /** How often the style of marks was asked for. */
  styles = 0;
  /** How often what wrapping needs was loaded. */
  toolsLoaded = 0;
  news: RoomNews[] = [];
  hidden = new Set<Category>();
  /** Names that the finder keeps quiet about until they stand here. */
  known = new Set(Object.keys(NAMES));
  /** Whether the finder is gone, as the background may be. */
  isGone = false;
  chunks: string[][] = [];
  #life = new AbortController();

  isArticle(html: string): boolean {
    return isArticle(new DOMParser().parseFromString(html, "text/html"));
  }

  removeLeftovers(): void {
    removeLeftovers(document);
  }

  start(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const page = openPage(document, {
      signal,
      evenUnseen: false,
      find: async (texts): Promise<FoundMentions<PageMention>> => {
        if (this.isGone) throw new Error("The background is gone");
        this.asked.push(...texts);
        this.chunks.push(texts);
        const reconsider = this.#learnFrom(texts);
        const find = (text: string) =>
          mentionsIn(text).filter(({ start, end }) => this.known.has(text.slice(start, end)));
        return { mentions: texts.map(find), reconsider };
      },
      shows: ({ category }) => !this.hidden.has(category),
      isColoured: () => true,
      sparseness: () => ({ density: "every", places: "all", isKeyHeld: false }),
      loadWrappingTools: async () => {
        this.toolsLoaded++;
        return tools;
      },
      insertStyle: async (part) => {
        if (part === "all") this.styles++;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(part === "all" ? markStyle(true) + categoryTints() : currentTint());
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      },
      loadStyle: async () => markStyle(true) + categoryTints() + currentTint(),
      onChange: () => {
        this.changes++;
      },
    });
    const tell =
      (type: RoomNews["type"]) =>
      (mark: MarkedMention | null, point: { alt: boolean; touch: boolean }) =>
        this.news.push({
          type,
          surface: mark?.surface() ?? null,
          alt: point.alt,
          touch: point.touch,
        });
    watchPointer(
      page,
      {
        entered: tell("entered"),
        moved: tell("moved"),
        left: (point) => tell("left")(null, point),
        clicked: tell("clicked"),
      },
      signal,
    );
    this.page = page;
  }

  /** A text that says what a name means: "Learn: Belarus". Blocks with it are worth another look. */
  #learnFrom(texts: string[]): string[] {
    const learnt = texts.flatMap((text) => /Learn: (\w+)/.exec(text)?.[1] ?? []);
    const fresh = learnt.filter((name) => !this.known.has(name));
    for (const name of fresh) this.known.add(name);
    return fresh.map((name) => name.toLowerCase());
  }

  stop(): void {
    this.#life.abort();
    this.page = null;
  }

  toggle(category: Category): void {
    if (!this.hidden.delete(category)) this.hidden.add(category);
    this.page?.repaint();
  }

  /** Resolves when what the page did has been read and painted: in idle time, soon after. */
  async settled(atLeast = 250): Promise<void> {
    let before = "";
    await pause(atLeast);
    await dueWork();
    while (before !== this.#state()) {
      before = this.#state();
      await pause(150);
      await dueWork();
    }
  }

  /** Resolves when a frame, and what it calls for, is over. */
  async frame(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await pause(20);
  }

  #state(): string {
    const marks = document.querySelectorAll("fact-mark").length;
    const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return [this.changes, marks, ranges, document.body.textContent].join();
  }

  step(from: MarkedMention | null, by: 1 | -1): MarkedMention | null {
    return this.page && stepFrom(this.page, from, by);
  }

  firstMentionOf(entity: string): MarkedMention | null {
    return this.page && firstMarkOf(this.page, entity);
  }

  scrollTo(mark: MarkedMention): void {
    if (this.page) scrollToMark(mark, this.page);
  }

  /** The entities of the marks in view. */
  inView(): string[] {
    const marks = marksInView(document, this.page?.placedMarks() ?? []);
    return marks.map(({ mention }) => mention.entity);
  }

  /** The line boxes of the first mark in view, as plain objects. */
  boxesOfFirst(): { left: number; top: number; width: number; height: number }[] {
    const boxes = this.step(null, 1)?.lineBoxes() ?? [];
    return boxes.map(({ left, top, width, height }) => ({ left, top, width, height }));
  }

  /** All marks that can be stepped to, in the page's order. */
  stepped(): MarkedMention[] {
    const marks: MarkedMention[] = [];
    const first = this.step(null, 1);
    let mark = first;
    do {
      if (mark) marks.push(mark);
      mark = mark && this.step(mark, 1);
    } while (mark && mark !== first);
    return marks;
  }

  /** The surface forms of all marks that can be stepped to, whichever way they are painted. */
  painted(): string[] {
    return this.stepped().map((mark) => mark.surface());
  }
}

declare global {
  var room: Room;
}
globalThis.room = new Room();
