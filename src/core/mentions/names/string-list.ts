/**
 * Many short strings as one long one: a hundred thousand names take as much memory as their letters.
 */
export interface StringList {
  joined: string;
  /** Where each string ends in `joined`. */
  ends: Int32Array;
}

export function stringList(strings: readonly string[]): StringList {
  const ends = new Int32Array(strings.length);
  let end = 0;
  strings.forEach((string, index) => {
    end += string.length;
    ends[index] = end;
  });
  return { joined: strings.join(""), ends };
}

/** The string of this number, "" where there is none. */
export function stringAt({ joined, ends }: StringList, index: number): string {
  return joined.slice(ends[index - 1] ?? 0, ends[index] ?? 0);
}
