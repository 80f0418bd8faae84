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

/** Sets of values, by name. */
export type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** The evidence in what is told by name and what is not, in the same order whatever came first. */
export function evidenceOf(
  byName: (kind: "named" | "bearers" | "longer" | "met") => Sets,
  all: (kind: "peoples" | "cues" | "languages") => ReadonlySet<string>,
): PageEvidence {
  return {
    format: 1,
    named: toRecord(byName("named"), MOST_NAMES),
    peoples: [...all("peoples")].sort(),
    bearers: toRecord(byName("bearers")),
    longer: toRecord(byName("longer")),
    cues: [...all("cues")].sort(),
    languages: [...all("languages")].sort(),
    met: toRecord(byName("met")),
  };
}

/** The evidence of several parts of a page together. */
export function joinEvidence(parts: Iterable<PageEvidence>): PageEvidence {
  const all = [...parts];
  return evidenceOf(
    (kind) => {
      const sets = new Map<string, Set<string>>();
      for (const part of all) {
        for (const [name, values] of Object.entries(part[kind])) {
          const set = sets.get(name) ?? new Set();
          sets.set(name, set);
          for (const value of values) set.add(value);
        }
      }
      return sets;
    },
    (kind) => new Set(all.flatMap((part) => part[kind])),
  );
}

/** Keeps the first few in alphabetical order: the first few of a union, whatever came first. */
function toRecord(map: Sets, most = Number.POSITIVE_INFINITY): Record<string, string[]> {
  return Object.fromEntries(
    [...map.keys()].sort().map((key) => [key, [...(map.get(key) ?? [])].sort().slice(0, most)]),
  );
}
