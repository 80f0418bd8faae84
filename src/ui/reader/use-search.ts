import { useCallback, useState } from "preact/hooks";

/** A search of the text: the words, and the places that the article has found for them. */
export interface Search {
  words: string;
  /** How many places were found; null while nothing is searched for. */
  hits: number | null;
  /** The place that was stepped to, counted from 1; 0 while none was. */
  hit: number;
  /** To be called with the number of places found; the same function as long as the reader stands. */
  found(count: number): void;
  change(words: string): void;
  step(by: 1 | -1): void;
}

export function useSearch(): Search {
  const [words, setWords] = useState("");
  const [count, setCount] = useState<number | null>(null);
  const [hit, setHit] = useState(0);
  return {
    words,
    hits: words.trim() === "" ? null : count,
    hit,
    found: useCallback((found: number) => setCount(found), []),
    change(next) {
      setWords(next);
      setHit(0);
    },
    step(by) {
      // The first is in view as soon as it is found.
      if (count) setHit(((Math.max(hit, 1) - 1 + by + count) % count) + 1);
    },
  };
}
