import type { Category } from "../../core/categories.ts";
import type { Mention } from "../../core/mentions/mention.ts";

/** A mention with the category that colours it, and its words. */
export interface PageMention extends Mention {
  category: Category;
  /** The surface form. */
  surface: string;
}
