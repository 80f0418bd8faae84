import type { EntityId } from "../../pack.ts";

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

/** The parts of the evidence that are tables of lists, and those that are plain lists. */
export const EVIDENCE_TABLES = ["named", "bearers", "longer", "met"] as const;
export const EVIDENCE_LISTS = ["peoples", "cues", "languages"] as const;
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number];
type EvidenceList = (typeof EVIDENCE_LISTS)[number];

/** Most names kept per entity: more do not change a decision, and evidence is sent with every message. */
export const MOST_NAMES = 12;

/** The evidence of several parts of a page together. */
export function joinEvidence(parts: Iterable<PageEvidence>): PageEvidence {
  const all = [...parts];
  const list = (kind: EvidenceList) => inOrder(new Set(all.flatMap((part) => part[kind])));
  const table = (kind: EvidenceTable, most?: number) => {
    const sets = new Map<string, Set<string>>();
    for (const part of all) {
      for (const [name, values] of Object.entries(part[kind])) {
        const set = sets.get(name) ?? new Set();
        sets.set(name, set);
        for (const value of values) set.add(value);
      }
    }
    return toRecord(sets, most);
  };
  return {
    format: 1,
    named: table("named", MOST_NAMES),
    peoples: list("peoples"),
    bearers: table("bearers"),
    longer: table("longer"),
    cues: list("cues"),
    languages: list("languages"),
    met: table("met"),
  };
}

/** A table of sets in alphabetical order, of each set the first few. */
export function toRecord(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  most?: number,
): Record<string, string[]> {
  const names = inOrder(sets.keys());
  return Object.fromEntries(names.map((name) => [name, inOrder(sets.get(name) ?? [], most)]));
}

/** The first few in alphabetical order: the first few of a union, whatever came first. */
export function inOrder(values: Iterable<string>, most?: number): string[] {
  const all = [...values];
  return all.length > 1 ? all.sort().slice(0, most) : all;
}
