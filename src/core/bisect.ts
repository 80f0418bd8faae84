/**
 * The first of `count` numbers from 0 on that is not before what is looked for, or `count`; all that are before
 * it come first.
 */
export function bisect(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
