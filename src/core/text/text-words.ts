import { fold } from "./fold.ts";
import type { Span } from "./span.ts";
import { Words } from "./words.ts";

/** A text split into words once, so that many things can be looked for in it. */
export interface TextWords {
  words: Words;
  /** Word by word, as the mentions fold them. */
  folded: readonly string[];
  /** For each folded word the indexes at which it stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

export function readWords(text: string): TextWords {
  const words = new Words();
  words.read(text);
  const foldedForms = new Map<string, string>();
  const places = new Map<string, number[]>();
  const folded: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = words.word(i);
    const form = foldedForms.get(word) ?? fold(word);
    foldedForms.set(word, form);
    folded.push(form);
    const known = places.get(form);
    if (known === undefined) places.set(form, [i]);
    else known.push(i);
  }
  return { words, folded, places };
}

/** The stretch from one word to another, both included. */
export function spanOf({ words }: TextWords, first: number, last: number): Span {
  return { start: words.start(first), end: words.end(last) };
}

/** How many words a person would count: what stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
