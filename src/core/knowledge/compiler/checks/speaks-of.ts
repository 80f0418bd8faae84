import type { Entity } from "../../../pack.ts";
import { readWords } from "../../../text/text-words.ts";
import { spansOfNames } from "../citations/name-search.ts";

/** Shorter words of a label, or of a kind, join others more often than they say what a thing is. */
const LABEL_LETTERS = 4;
const KIND_LETTERS = 3;

/**
 * Whether a text speaks of an entity: by one of its names, demonyms too, or, since documents tell of events
 * and groups without naming them, by a word of what it is called here.
 */
export function speaksOf({ names, label, kind }: Entity, text: string): boolean {
  const words = readWords(text);
  const asNames = names.map((name) =>
    name.kind === "demonym" ? { ...name, kind: "variant" as const } : name,
  );
  if (spansOfNames(words, asNames).length > 0) return true;
  const said = new Set(words.folded.map(withoutPlural));
  const has = (words: string, letters: number) =>
    readWords(words).folded.some((word) => word.length >= letters && said.has(withoutPlural(word)));
  return has(label, LABEL_LETTERS) || has(kind ?? "", KIND_LETTERS);
}

function withoutPlural(word: string): string {
  return word.replace(/s$/u, "");
}
