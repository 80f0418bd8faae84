import type { EntityId } from "../pack.ts";

/**
 * What a page's texts have told so far: which entities are named beyond doubt, who else has one of their
 * names, and which words support or contradict a sense. Only sets, so that it does not matter in which order
 * and how often the texts come. Plain JSON, opaque to others.
 */
export interface PageEvidence {
  format: 1;
  /** By entity, the folded names that name it beyond doubt, marked where they introduce a relative. */
  named: Record<EntityId, string[]>;
  /** Entities whose demonym is on the page. */
  peoples: EntityId[];
  /** By folded name, other bearers, as written, who may be called by it alone: Robert Wagner. */
  bearers: Record<string, string[]>;
  /** By folded name, longer names (folded) that contain it: Georgia Power. */
  longer: Record<string, string[]>;
  /** The cues on the page, as the packs write them. */
  cues: string[];
  /** Languages that the page's texts were taken to be in, as two-letter codes: one as a rule. */
  languages: string[];
  /** By folded name whose meaning may depend on the page, its spellings there, in small letters. */
  met: Record<string, string[]>;
}

/** Most names kept per entity: more do not change a decision, and evidence is sent with every message. */
const MOST_NAMES = 12;

type Sets = ReadonlyMap<string, ReadonlySet<string>>;
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

  /** Adds a value to a set. */
  add(kind: (typeof PLAIN)[number], value: string): void {
    if (this[kind] === NOTHING) this[kind] = new Set();
    (this[kind] as Set<string>).add(value);
  }

  /** Adds values to the set under a name. */
  note(kind: (typeof BY_NAME)[number], name: string, values: Iterable<string>): void {
    if (this[kind] === NO_SETS) this[kind] = new Map();
    const sets = this[kind] as Map<string, Set<string>>;
    const known = sets.get(name);
    if (!known) sets.set(name, new Set(values));
    else for (const value of values) known.add(value);
  }

  /** Adds all that the other has. */
  join(other: Facts | PageEvidence): void {
    for (const kind of BY_NAME) {
      const sets = other[kind];
      for (const [name, values] of sets instanceof Map ? sets : Object.entries(sets)) {
        this.note(kind, name, values);
      }
    }
    for (const kind of PLAIN) for (const value of other[kind]) this.add(kind, value);
  }

  toEvidence(): PageEvidence {
    return {
      format: 1,
      named: toRecord(this.named, MOST_NAMES),
      peoples: [...this.peoples].sort(),
      bearers: toRecord(this.bearers),
      longer: toRecord(this.longer),
      cues: [...this.cues].sort(),
      languages: [...this.languages].sort(),
      met: toRecord(this.met),
    };
  }
}

/** What is known of a page before its next texts are read. */
export function factsOf(evidence: PageEvidence | null): Facts {
  const facts = new Facts();
  if (evidence) facts.join(evidence);
  return facts;
}

/** The evidence of several parts of a page together. */
export function joinEvidence(parts: Iterable<PageEvidence>): PageEvidence {
  const facts = new Facts();
  for (const part of parts) facts.join(part);
  return facts.toEvidence();
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

/** Keeps the first few in alphabetical order: the first few of a union, whatever came first. */
function toRecord(map: Sets, most = Number.POSITIVE_INFINITY): Record<string, string[]> {
  return Object.fromEntries(
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, values]) => [key, [...values].sort().slice(0, most)]),
  );
}
