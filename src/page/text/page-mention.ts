import type { Category } from "../../core/categories.ts";
import type { Mention } from "../../core/mentions/mention.ts";

/** A mention with the category that colours it, and its words. */
export interface PageMention extends Mention {
  category: Category;
  /** The surface form. */
  surface: string;
}

/** What the finder knows of the texts it was given; `mentions[i]` belongs to `texts[i]`. */
export interface Found {
  mentions: PageMention[][];
  /** Spellings in small letters: blocks read earlier that contain one are asked again. */
  reconsider: string[];
}
