import nlp from "compromise/three";
import type { RowNames } from "./names-by-row.ts";

interface Entry {
  offset: { start: number; length: number };
}

/** What compromise takes for names of people, places and organisations: a measure beside ours. */
export function namesByCompromise(text: string): RowNames["names"] {
  const read = nlp(text);
  const kinds = [
    ["person", read.people()],
    ["place", read.places()],
    ["organisation", read.organizations()],
  ] as const;
  return kinds.flatMap(([category, found]) =>
    (found.json({ offset: true }) as Entry[]).map(({ offset: { start, length } }) => {
      const word = text.slice(start, start + length).replace(/[\s.,;:!?"”’)\]]+$/u, "");
      return { start, end: start + word.length, category };
    }),
  );
}
