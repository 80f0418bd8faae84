/** A mention in its block's text, as far as it takes to know it again. */
export interface Named {
  block: { container: object; text: string };
  /** `start` and `end` count UTF-16 code units of the text. */
  mention: { entity: string; start: number; end: number };
}

/**
 * Whether a page that wrote a text again wrote the same mention: the same name of the same entity, between
 * the same words, numbers aside. In the same container the words on one side are enough, so that any other
 * counter may change there.
 */
export function isRewritten(former: Named, now: Named): boolean {
  const [before, after] = sidesOf(former);
  const [beforeNow, afterNow] = sidesOf(now);
  return former.block.container === now.block.container
    ? before === beforeNow || after === afterNow
    : before === beforeNow && after === afterNow;
}

/** The text up to the end of the name, and from its beginning on, without numbers; each with the entity. */
function sidesOf({ block: { text }, mention: { entity, start, end } }: Named): string[] {
  return [text.slice(0, end), text.slice(start)].map((side) => entity + side.replace(/\d+/g, ""));
}
