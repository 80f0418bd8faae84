import type { FoundMentions } from "../core/mentions/found-mentions.ts";
import type { EntityId } from "../core/pack.ts";
import type { Calm } from "./painting/mark-selection.ts";
import type { MarkedMention } from "./pointing/pointer.ts";
import type { PageMention } from "./text/page-mention.ts";
import type { WrappingTools } from "./wrapping/tools.ts";

export type { MarkedMention } from "./pointing/pointer.ts";
export type { PageMention } from "./text/page-mention.ts";

export interface PageOptions {
  /** Ends everything: marks, observers and listeners go, the page is as it was. */
  signal: AbortSignal;
  /** Reads even while nobody looks at the tab: the reader has just switched it on, elsewhere. */
  evenUnseen: boolean;
  /**
   * Finds the mentions in text blocks, in document order; `articles` numbers, for each, the article it
   * stands in, null for a text in none. Rejects when the background is gone.
   */
  find(texts: string[], articles: () => (number | null)[]): Promise<FoundMentions<PageMention>>;
  /** Which mentions are painted. Asked anew after `repaint`. */
  shows(mention: PageMention): boolean;
  /** How many of the mentions are marked, and where. Asked anew after `repaint`. */
  calm(): Calm;
  /** Whether marks take the colours of their categories. Asked anew after `repaint`. */
  isColoured(): boolean;
  /**
   * Puts the style of marks into the document, in the place of the one it had; called when the first
   * mark is to stand there, and again when marks are to look otherwise.
   */
  insertStyle(): Promise<void>;
  /** Fetches mark.js and what else wrapping needs; called where the document may be wrapped. */
  loadWrappingTools(): Promise<WrappingTools>;
  /** After anything was found or went away; at most once a frame. */
  onChange(): void;
}

/** The host page, once reading has begun. */
export interface Page {
  /** Every mention found, painted or not, in document order. */
  mentions(): PageMention[];
  /** The mentions that are marked, in document order, painted already or not. */
  marked(): PageMention[];
  /** The mentions that the reader's switches allow, marked or not, of which a line is in view. */
  mentionsInView(): PageMention[];
  /** Whether any mention that stands where names are to be marked, switched off or not, passes a test. */
  someInPlace(test: (mention: PageMention) => boolean): boolean;
  /** What the page says now, as it was or will be handed to `find`. */
  texts(): string[];
  /** Applies `shows` anew: paints what it now allows and clears what it does not. */
  repaint(): void;
  /** The painted mention under a point of the top window's viewport, or null. */
  mentionAt(x: number, y: number): MarkedMention | null;
  /** The marked mentions in document order, of one entity alone if one is given; also those still far off. */
  marks(entity?: EntityId): MarkedMention[];
  /** Paints a mention now, if it was still far off. */
  paint(mention: MarkedMention): void;
  /** Shows a mention as the one pointed at or stepped to, until another is or (null) none. */
  setCurrent(mention: MarkedMention | null): void;
  /**
   * Hands over the page's document and those of its same-origin frames, now and as they come. One whose
   * content the page has replaced is handed over again: listen with the same functions.
   */
  eachDocument(visit: (document: Document) => void): void;
}
