import { Refusal } from "./read-text.ts";

/** A tag, with its attributes in quotation marks. The name is taken whole: it is not tried again shorter. */
const TAG =
  /<(\/?)([\p{L}_][^\s"'<>/]*)(?![^\s"'<>/])[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/gu;

/**
 * Refuses a text whose elements are nested deeper than `max`. Looks at the tags alone, before any parser
 * does: parsers take minutes over elements that are nested 100,000 deep.
 * @param unclosed names of elements that may go without a closing tag, in lower case; they count for nothing
 */
export function refuseDeepTags(
  text: string,
  max: number,
  unclosed: ReadonlySet<string> = new Set(),
): void {
  const open: string[] = [];
  const counts = new Map<string, number>();
  for (const [tag, slash, written = ""] of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    const count = counts.get(name) ?? 0;
    if (slash === "/") {
      // It closes its element, and with it whatever was left open inside.
      for (let left = count > 0; left; ) {
        const closed = open.pop() ?? name;
        counts.set(closed, (counts.get(closed) ?? 1) - 1);
        left = closed !== name;
      }
    } else if (!tag.endsWith("/>") && !unclosed.has(name)) {
      counts.set(name, count + 1);
      if (open.push(name) > max) throw new Refusal("refusedNesting");
    }
  }
}
