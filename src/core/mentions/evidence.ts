import type { EntityId } from "../knowledge/pack.ts";

/**
 * What a page has taught so far: which names stand on it beyond doubt, who else bears one of them,
 * and which words speak for or against a sense. Only sets, so that the order in which the page's
 * texts come, and how often, changes nothing. Plain JSON; its shape is of no concern to others.
 */
export interface PageEvidence {
  format: 1;
  /** For each entity, the folded names that named it beyond doubt. */
  named: Record<EntityId, string[]>;
  /** For each folded name, the folded longer names of others that have it in them. */
  bearers: Record<string, string[]>;
  /** Cues read, as the packs write them. */
  cues: string[];
  /** For each language told from a text, function words of it that stand on the page. */
  languages: Record<string, string[]>;
  /** Folded names met whose meaning depends on the page. */
  met: string[];
}

/** More evidence of one kind adds nothing to a decision, and evidence travels with every message. */
const MOST_OF_A_KIND = 12;

export function noEvidence(): PageEvidence {
  return { format: 1, named: {}, bearers: {}, cues: [], languages: {}, met: [] };
}

function sortedUnion(a: readonly string[], b: Iterable<string>, most = Number.POSITIVE_INFINITY) {
  return [...new Set([...a, ...b])].sort().slice(0, most);
}

/** Keeps the first few in alphabetical order: the first few of a union, whatever came first. */
function mergeLists(
  a: Readonly<Record<string, string[]>>,
  b: ReadonlyMap<string, ReadonlySet<string>>,
): Record<string, string[]> {
  const merged = new Map(Object.entries(a));
  for (const [key, values] of b) {
    merged.set(key, sortedUnion(merged.get(key) ?? [], values, MOST_OF_A_KIND));
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** What one call finds, before it is added to what is known. */
export class Findings {
  readonly named = new Map<EntityId, Set<string>>();
  readonly bearers = new Map<string, Set<string>>();
  readonly cues = new Set<string>();
  readonly languages = new Map<string, Set<string>>();
  readonly met = new Set<string>();

  addTo(evidence: PageEvidence): PageEvidence {
    return {
      format: 1,
      named: mergeLists(evidence.named, this.named),
      bearers: mergeLists(evidence.bearers, this.bearers),
      cues: sortedUnion(evidence.cues, this.cues),
      languages: mergeLists(evidence.languages, this.languages),
      met: sortedUnion(evidence.met, this.met),
    };
  }
}

/** Adds a value to the set under a key. */
export function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
