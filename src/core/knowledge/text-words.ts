import { fold } from "../mentions/fold.ts";
import { type Gap, gapBetween, Words } from "../mentions/words.ts";
import type { Span } from "../span.ts";

/** A text taken apart into words once, to look for many things in it. Kept small, a list a trait. */
export interface TextWords {
  text: string;
  /** Word by word, as the mentions fold them. */
  folded: readonly string[];
  starts: Int32Array;
  ends: Int32Array;
  /** The capitals, as `Words` tells them. */
  shapes: Uint8Array;
  /** For each folded word the indexes at which it stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Made for use on text after text. */
const reader = new Words();

export function readWords(text: string): TextWords {
  reader.read(text);
  const { count } = reader;
  const foldedForms = new Map<string, string>();
  const places = new Map<string, number[]>();
  const folded: string[] = [];
  for (let i = 0; i < count; i++) {
    const word = reader.word(i);
    const form = foldedForms.get(word) ?? fold(word);
    foldedForms.set(word, form);
    folded.push(form);
    const known = places.get(form);
    if (known === undefined) places.set(form, [i]);
    else known.push(i);
  }
  return {
    text,
    folded,
    starts: reader.starts.slice(0, count),
    ends: reader.ends.slice(0, count),
    shapes: reader.shapes.slice(0, count),
    places,
  };
}

/** The stretch from one word to another, both included. */
export function spanOf(words: TextWords, first: number, last: number): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

/** What stands between a word and the next; "other" after the last. */
export function gapAfter({ text, starts, ends }: TextWords, index: number): Gap {
  const next = starts[index + 1];
  return next === undefined ? "other" : gapBetween(text.slice(ends[index], next));
}
