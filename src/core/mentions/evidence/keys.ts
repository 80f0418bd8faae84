/** The key of a name with its article, when it names a thing (the Minsk). Differs from every folded phrase. */
export function withArticle(key: string): string {
  return `(the) ${key}`;
}

/** The key of a name that is a thing's too (Dinamo Minsk). Differs from every folded phrase. */
export function asThing(key: string): string {
  return `(thing) ${key}`;
}

/** The key of a name that is a ship's too (the cruiser Minsk). Differs from every folded phrase. */
export function asShip(key: string): string {
  return `(ship) ${key}`;
}

/** The key of a place's name that is somebody's given name (Dr Israel Adebayo). Differs from every folded phrase. */
export function asGivenName(key: string): string {
  return `(given) ${key}`;
}

/** The key of two names that a hyphen joins (Putin-Smith). Differs from every folded phrase. */
export function asDouble(first: string, second: string): string {
  return `${first}-${second}`;
}

const RELATIVE = "(relative) ";

/** The key of a name by which somebody's relative is introduced ("his son Donald Trump"). */
export function asRelative(key: string): string {
  return `${RELATIVE}${key}`;
}

/** The key without what `asRelative` adds, or null where that did not add it. */
export function keyOfRelative(key: string): string | null {
  return key.startsWith(RELATIVE) ? key.slice(RELATIVE.length) : null;
}
