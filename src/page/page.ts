import type { Category } from "../core/categories.ts";
import type { Mention } from "../core/mentions/mention.ts";
import type { EntityId } from "../core/pack.ts";

/** A mention with the category that colours it. */
export interface PageMention extends Mention {
  category: Category;
}

/** What the finder knows of the texts it was given; `mentions[i]` belongs to `texts[i]`. */
export interface Found {
  mentions: PageMention[][];
  /** Spellings in small letters: blocks read earlier that contain one are asked again. */
  reconsider: string[];
}

export interface PageOptions {
  /** Ends everything: marks, observers and listeners go, the page is as it was. */
  signal: AbortSignal;
  /** Reads even while nobody looks at the tab: the reader has just switched it on, elsewhere. */
  evenUnseen: boolean;
  /** Finds the mentions in text blocks, in document order. Rejects when the background is gone. */
  find(texts: string[]): Promise<Found>;
  /** Which mentions are painted. Asked anew after `repaint`. */
  shows(mention: PageMention): boolean;
  /** After anything was found or went away; at most once a frame. */
  onChange(): void;
}

/** One painted mention on the page: the same whichever painter painted it, however many pieces. */
export interface MarkedMention {
  mention: PageMention;
  /** Its line boxes in the top window's viewport, CSS pixels, in reading order; empty once gone. */
  lineBoxes(): DOMRect[];
  /** The surface form as it stands in the page. */
  surface(): string;
}

/** The host page, once reading has begun. */
export interface Page {
  /** Every mention found, painted or not, in document order. */
  mentions(): PageMention[];
  /** What the page says now, as it was or will be handed to `find`. */
  texts(): string[];
  /** Applies `shows` anew: paints what it now allows and clears what it does not. */
  repaint(): void;
  /** The painted mention under a point of the top window's viewport, or null. */
  mentionAt(x: number, y: number): MarkedMention | null;
  /** The entity's first painted mention in document order, painting it now if it was still far off. */
  firstMentionOf(entity: EntityId): MarkedMention | null;
  /** The painted mention after (1) or before (-1) the given one, or from the viewport's top; wraps. */
  step(from: MarkedMention | null, by: 1 | -1): MarkedMention | null;
  /** Brings a mention to the middle of the view, at once. */
  scrollTo(mention: MarkedMention): void;
  /** Hands over the page's document and those of its same-origin frames, now and as they come. */
  eachDocument(visit: (document: Document) => void): void;
}
