/** Items that follow each other and have the same key, as runs, in their order. */
export function runsOf<T>(items: readonly T[], keyOf: (item: T) => unknown): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
