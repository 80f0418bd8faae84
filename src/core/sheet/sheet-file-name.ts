/** Longer titles are cut, at a word. */
const LENGTH_MAX = 60;

/** A file name for the sheet of an article with this title, that every system takes. */
export function fileNameOf(title: string): string {
  const words = title.toLocaleLowerCase("en").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = "context";
  for (const word of words) {
    if (name.length + word.length >= LENGTH_MAX) break;
    name += `-${word}`;
  }
  return `${name}.md`;
}
