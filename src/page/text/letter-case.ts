/** A longer text, in UTF-16 code units, has capitals of its own; its style is not looked at. */
const LENGTH_MAX = 200;
const PLAIN_CAPITAL = /[A-Z]/;
/**
 * What is written in capitals, by `text-transform`. Short words stay as they are: in capitals, `us` and `who`
 * are other words.
 */
const CAPITALS: Readonly<Record<string, RegExp>> = {
  uppercase: /[^\s!-/:-?\u2010-\u201f]{4,}/g,
  capitalize: /(?<![^\s(\u2010-\u201f])\S/g,
};

/**
 * A text as drawn in an element: where it has no capitals and the page's style gives it some, with these.
 * Its length stays the same.
 */
export function withCapitals(data: string, element: Element): string {
  // Most texts have a plain capital: to see that is cheaper than to compare them in small letters.
  if (data.length > LENGTH_MAX || PLAIN_CAPITAL.test(data)) return data;
  if (data === data.toUpperCase() || data !== data.toLowerCase()) return data;
  const words = CAPITALS[getComputedStyle(element).textTransform];
  const drawn = words ? data.replace(words, (word) => word.toUpperCase()) : data;
  return drawn.length === data.length ? drawn : data;
}
