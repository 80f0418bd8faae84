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

/** The same as sets, for a page or a block, while texts are read. */
export class Facts {
  readonly named = new Map<EntityId, Set<string>>();
  readonly peoples = new Set<EntityId>();
  readonly bearers = new Map<string, Set<string>>();
  readonly longer = new Map<string, Set<string>>();
  readonly cues = new Set<string>();
  readonly languages = new Set<string>();
  readonly met = new Map<string, Set<string>>();

  static from(evidence: PageEvidence | null): Facts {
    const facts = new Facts();
    if (evidence) facts.addEvidence(evidence);
    return facts;
  }

  private addEvidence(evidence: PageEvidence): void {
    for (const key of ["named", "bearers", "longer", "met"] as const) {
      for (const [name, values] of Object.entries(evidence[key])) addAll(this[key], name, values);
    }
    for (const id of evidence.peoples) this.peoples.add(id);
    for (const cue of evidence.cues) this.cues.add(cue);
    for (const language of evidence.languages) this.languages.add(language);
  }

  add(other: Facts): void {
    for (const key of ["named", "bearers", "longer", "met"] as const) {
      // Most blocks tell nothing of most kinds.
      if (other[key].size === 0) continue;
      for (const [name, values] of other[key]) addAll(this[key], name, values);
    }
    for (const key of ["peoples", "cues", "languages"] as const) {
      if (other[key].size === 0) continue;
      for (const value of other[key]) this[key].add(value);
    }
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

/** The evidence of several parts of a page together. */
export function joinEvidence(parts: Iterable<PageEvidence>): PageEvidence {
  const facts = new Facts();
  for (const part of parts) facts.add(Facts.from(part));
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

/** Adds a value to the set under a key. */
export function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function addAll(map: Map<string, Set<string>>, key: string, values: Iterable<string>): void {
  const set = map.get(key);
  if (!set) map.set(key, new Set(values));
  else for (const value of values) set.add(value);
}

/** Keeps the first few in alphabetical order: the first few of a union, whatever came first. */
function toRecord(
  map: ReadonlyMap<string, ReadonlySet<string>>,
  most = Number.POSITIVE_INFINITY,
): Record<string, string[]> {
  return Object.fromEntries(
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, values]) => [key, [...values].sort().slice(0, most)]),
  );
}
