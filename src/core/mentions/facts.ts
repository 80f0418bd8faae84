import { evidenceOf, type PageEvidence, type Sets } from "./evidence.ts";

const NO_SETS: Sets = new Map();
const NOTHING: ReadonlySet<string> = new Set();

const BY_NAME = ["named", "bearers", "longer", "met"] as const;
const PLAIN = ["peoples", "cues", "languages"] as const;

/**
 * The same as sets, for a page or a block, while texts are read. A set is made for its first member: blocks
 * are many, and most tell little.
 */
export class Facts {
  named: Sets = NO_SETS;
  peoples = NOTHING;
  bearers: Sets = NO_SETS;
  longer: Sets = NO_SETS;
  cues = NOTHING;
  languages = NOTHING;
  met: Sets = NO_SETS;

  static from(evidence: PageEvidence | null): Facts {
    const facts = new Facts();
    if (!evidence) return facts;
    for (const kind of BY_NAME) {
      for (const [name, values] of Object.entries(evidence[kind]))
        facts.noteAll(kind, name, values);
    }
    for (const kind of PLAIN) for (const value of evidence[kind]) facts.add(kind, value);
    return facts;
  }

  /** Adds a value to a set. */
  add(kind: (typeof PLAIN)[number], value: string): void {
    if (this[kind] === NOTHING) this[kind] = new Set();
    (this[kind] as Set<string>).add(value);
  }

  /** Adds a value to the set under a name. */
  note(kind: (typeof BY_NAME)[number], name: string, value: string): void {
    this.noteAll(kind, name, [value]);
  }

  private noteAll(kind: (typeof BY_NAME)[number], name: string, values: Iterable<string>): void {
    if (this[kind] === NO_SETS) this[kind] = new Map();
    const sets = this[kind] as Map<string, Set<string>>;
    const known = sets.get(name);
    if (!known) sets.set(name, new Set(values));
    else for (const value of values) known.add(value);
  }

  /** Adds all that the other has. */
  join(other: Facts): void {
    for (const kind of BY_NAME) {
      for (const [name, values] of other[kind]) this.noteAll(kind, name, values);
    }
    for (const kind of PLAIN) for (const value of other[kind]) this.add(kind, value);
  }

  toEvidence(): PageEvidence {
    return evidenceOf(
      (kind) => this[kind],
      (kind) => this[kind],
    );
  }
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
