/** Stands after the bold words that begin a paragraph, until it is known whether they name a speaker. */
export const BEHIND_BOLD = "\u0001";

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,3} \\p{Lu}[\\p{L}’'-]+";
const SPEAKER = new RegExp(
  `^(${NAME}) ?${BEHIND_BOLD} ?(?=["'“‘«„¿¡([…—–-]?[\\p{Lu}\\p{N}])`,
  "gmu",
);
const MARK = new RegExp(` ?${BEHIND_BOLD} ?(\\n|$)?`, "gu");
/** A conversation has at least this many speakers, each of whom speaks more than once. */
const SPEAKERS_MIN = 2;

/**
 * The text with the names of a conversation's speakers in lines of their own, where paragraphs begin with them
 * in bold letters and no colon.
 */
export function withSpeakersApart(text: string): string {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const [, name = ""] of text.matchAll(SPEAKER)) (seen.has(name) ? again : seen).add(name);
  const apart =
    again.size < SPEAKERS_MIN
      ? text
      : text.replace(SPEAKER, (all, name: string) => (again.has(name) ? `${name}\n` : all));
  return apart.replace(MARK, (all, end?: string) => end ?? (all.includes(" ") ? " " : ""));
}
