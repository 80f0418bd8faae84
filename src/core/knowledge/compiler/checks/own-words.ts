/** The words of a document within a sentence of ours, in typographic quotation marks. */

const OWN_WORDS = /“([^”]*)”/gu;

export function ownWords(text: string): string[] {
  return [...text.matchAll(OWN_WORDS)].map(([, words = ""]) => words);
}

/** What of a sentence is ours. */
export function withoutOwnWords(text: string): string {
  return text.replace(OWN_WORDS, "");
}
