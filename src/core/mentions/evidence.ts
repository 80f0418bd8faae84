import type { EntityId } from "../pack.ts";

/**
 * What a page has taught so far: which names stand on it beyond doubt, who else bears one of them,
 * and which words speak for or against a sense. Only sets, so that the order in which the page's
 * texts come, and how often they come, changes nothing. Plain JSON; its shape is of no concern to
 * others.
 */
export interface PageEvidence {
  format: 1;
  /** For each entity, the folded names that named it beyond doubt. */
  named: Record<EntityId, string[]>;
  /** Entities of which a demonym stands on the page. */
  peoples: EntityId[];
  /** For each folded name, others, as written, who may be called by it alone: Robert Wagner. */
  bearers: Record<string, string[]>;
  /** For each folded name, longer names (folded) that have it in them: Georgia Power. */
  longer: Record<string, string[]>;
  /** Cues read, as the packs write them. */
  cues: string[];
  /** For each folded name whose meaning may depend on the page, how it was spelt, in small letters. */
  met: Record<string, string[]>;
}

/** Further names of one entity add nothing to a decision, and evidence travels with every message. */
const MOST_NAMES = 12;

/** The same as sets, while texts are read; of a page or of one block. */
export class Facts {
  readonly named = new Map<EntityId, Set<string>>();
  readonly peoples = new Set<EntityId>();
  readonly bearers = new Map<string, Set<string>>();
  readonly longer = new Map<string, Set<string>>();
  readonly cues = new Set<string>();
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
  }

  add(other: Facts): void {
    for (const key of ["named", "bearers", "longer", "met"] as const) {
      for (const [name, values] of other[key]) addAll(this[key], name, values);
    }
    for (const key of ["peoples", "cues"] as const) {
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
      met: toRecord(this.met),
    };
  }
}

/** What several parts of a page have taught together. */
export function joinEvidence(parts: Iterable<PageEvidence>): PageEvidence {
  const facts = new Facts();
  for (const part of parts) facts.add(Facts.from(part));
  return facts.toEvidence();
}

/** Adds a value to the set under a key. */
export function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function addAll(map: Map<string, Set<string>>, key: string, values: Iterable<string>): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
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
