import type { BuiltInCategory } from "../../core/categories.ts";

/** A name in the passage that shows marks. */
export interface SampleName {
  name: string;
  category: BuiltInCategory;
  /** Whether the same person, place or body was named before. */
  isAgain: boolean;
}

const NAME = /\[([^|\]]+)\|([\w-]+)\]/u;

/**
 * Takes a passage apart in which names stand as `[Ada Orr|person]`: into words and names, in order. It names
 * one of each category, so that the second of a category is the first again.
 */
export function samplePassage(passage: string): (string | SampleName)[] {
  const seen = new Set<string>();
  const parts: (string | SampleName)[] = [];
  // Split at a pattern with two groups: words, name, category, words and so on.
  const pieces = passage.split(NAME);
  for (let i = 0; i < pieces.length; i += 3) {
    const [words = "", name, category] = pieces.slice(i, i + 3);
    if (words !== "") parts.push(words);
    if (name === undefined || category === undefined) continue;
    parts.push({ name, category: category as BuiltInCategory, isAgain: seen.has(category) });
    seen.add(category);
  }
  return parts;
}
