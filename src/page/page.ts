import type { MarkStylePart } from "../core/marking.ts";
import type { FoundMentions } from "../core/mentions/found-mentions.ts";
import type { EntityId } from "../core/pack.ts";
import type { InSection } from "../core/page-report.ts";
import type { Sparseness } from "./painting/mark-selection.ts";
import type { PlacedMarks } from "./pointing/in-view.ts";
import type { MarkedMention } from "./pointing/pointer.ts";
import type { PageMention } from "./text/page-mention.ts";
import type { WrappingTools } from "./wrapping/tools.ts";

export type { MarkedMention } from "./pointing/pointer.ts";
export type { PageMention } from "./text/page-mention.ts";

export interface PageOptions {
  /** Removes marks, observers and listeners: the page is as it was. */
  signal: AbortSignal;
  /** Whether to read while the tab is hidden: the reader has just switched it on from elsewhere. */
  evenUnseen: boolean;
  /**
   * Finds the mentions in text blocks, in document order; `articles` numbers, for each, the article it
   * stands in, null for a text in none. Rejects when the background is gone.
   */
  find(texts: string[], articles: () => (number | null)[]): Promise<FoundMentions<PageMention>>;
  /** Whether the reader's switches allow a mention. Asked again after `repaint`. */
  shows(mention: PageMention): boolean;
  /** How many of the mentions are marked, and where. Asked again after `repaint`. */
  sparseness(): Sparseness;
  /** Whether marks take the colours of their categories. Asked again after `repaint`. */
  isColoured(): boolean;
  /**
   * Inserts a part of the style of marks into the document. "all" replaces an earlier one: called before
   * the first mark is painted there, and again when marks are to look different. "current" is called once,
   * when a mark first becomes the current one.
   */
  insertStyle(part: MarkStylePart): Promise<void>;
  /** Resolves with the whole style of marks, for frames and shadow trees, which adopt it. */
  loadStyle(): Promise<string>;
  /** Loads mark.js and what else wrapping needs; called only if the document may be wrapped. */
  loadWrappingTools(): Promise<WrappingTools>;
  /** Called after mentions came or went; at most once per frame. */
  onChange(): void;
}

/** The host page, once reading has begun. */
export interface Page {
  /** Whether the whole page has been read, and what was asked about it answered, at least once. */
  isRead(): boolean;
  /**
   * The mentions in the main text, painted or not, in document order. Includes those in menus, sidebars and
   * other text beside it if the main text has none, or if the settings mark names everywhere.
   */
  mentions(): readonly PageMention[];
  /** The entities that are marked, painted already or not. */
  markedEntities(): Set<EntityId>;
  /** The mentions in the article's text that the reader's switches allow. */
  inSections(): InSection[];
  /** The mentions of each block that stand where names are marked and are switched on, marked or not. */
  placedMarks(): PlacedMarks<MarkedMention>[];
  /** Whether a mention in a place where names are marked passes a test, switched off or not. */
  someInPlace(test: (mention: PageMention) => boolean): boolean;
  /** The texts of the page's blocks now, as `find` is given them. */
  texts(): string[];
  /** Asks `shows`, `sparseness` and `isColoured` again, then paints and clears marks accordingly. */
  repaint(): void;
  /** The painted mention under a point of the top window's viewport, or null. */
  mentionAt(x: number, y: number): MarkedMention | null;
  /** The marked mentions in document order, of one entity if given; also those not painted yet. */
  marks(entity?: EntityId): MarkedMention[];
  /** Paints a mention now, if it was still too far from the view. */
  paint(mention: MarkedMention): void;
  /** Highlights the mention pointed at or stepped to, in place of the one before; null for none. */
  setCurrent(mention: MarkedMention | null): void;
  /**
   * Calls `visit` with the page's document and with each same-origin frame's, now and when one loads. A
   * document whose content is replaced is visited again, so add the same listener functions each time: the
   * browser ignores one that a document has already.
   */
  eachDocument(visit: (document: Document) => void): void;
}
