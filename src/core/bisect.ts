/**
 * Binary search: the lowest index below `count` for which `isBefore` is false, or `count` where it is true for
 * all. No index for which it is true may follow one for which it is false.
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
