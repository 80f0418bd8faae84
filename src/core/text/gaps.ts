import { APOSTROPHE } from "./fold.ts";

/** What stands between two neighbouring words. */
export type Gap = "none" | "space" | "hyphen" | "apostrophe" | "point" | "point-space" | "other";

/** Formatting characters mean nothing between words either. */
const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /^[\s\u180E]+$/u;
const BLANK_LINE = /\n\s*\n/;
/** Without spaces, or broken over a line end. With spaces around it a dash separates. */
const HYPHEN = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\n?$/u;

/** Classifies the text between two words. */
export function gapBetween(between: string): Gap {
  if (between === " ") return "space";
  const gap = between.replace(INVISIBLES, "");
  if (gap === "") return "none";
  if (SPACES.test(gap)) return BLANK_LINE.test(gap) ? "other" : "space";
  if (HYPHEN.test(gap)) return "hyphen";
  if (gap.length === 1 && APOSTROPHE.test(gap)) return "apostrophe";
  if (gap === ".") return "point";
  if (/^\.\s+$/u.test(gap)) return "point-space";
  return "other";
}
