/** A block of a plain text, and where it begins in it (UTF-16 code units). */
export interface TextBlock {
  start: number;
  text: string;
}

/** Longer lines are paragraphs, one a line, in a text that is not wrapped by hand. */
const LONGEST_WRAPPED_LINE = 100;
const FEWEST_WRAPS = 2;

/**
 * Splits a plain text the way a page is split: at blank lines, and at line ends too unless the text
 * is wrapped by hand. It is when no line is long and lines go on in the next with a small letter; a
 * line that ends a sentence and is followed by a capital stays in its paragraph there.
 */
export function splitIntoBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const separator = isWrapped(text) ? /\n[^\S\n]*\n\s*/gu : /\n\s*/gu;
  let start = 0;
  for (const match of text.matchAll(separator)) {
    blocks.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  blocks.push({ start, text: text.slice(start) });
  return blocks.filter((block) => block.text.trim() !== "");
}

function isWrapped(text: string): boolean {
  const lines = text.split("\n");
  if (lines.some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
  let wraps = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && line.trim() !== "" && /^\p{Ll}/u.test(next)) wraps++;
  });
  return wraps >= FEWEST_WRAPS;
}
