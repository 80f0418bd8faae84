import { cueAt, cueNumbered, type Gazetteer } from "../names/gazetteer.ts";
import {
  EVIDENCE_TABLES,
  type EvidenceTable,
  inOrder,
  MOST_NAMES,
  type PageEvidence,
  toRecord,
} from "./page-evidence.ts";

/** Sets of values, by name. */
type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const NO_SETS: Sets = new Map();
const NOTHING: ReadonlySet<string> = new Set();
const NO_CUES: ReadonlySet<number> = new Set();

/** The lists of values that are kept as they are; cues are kept as numbers. */
const PLAIN = ["peoples", "languages"] as const;

/**
 * What `PageEvidence` holds, as sets, for a page or a block, while texts are read. A set is made for its first
 * member: blocks are many, and most tell little.
 */
export class Facts {
  named: Sets = NO_SETS;
  peoples = NOTHING;
  bearers: Sets = NO_SETS;
  longer: Sets = NO_SETS;
  /** The numbers that the gazetteer gives them. */
  cues = NO_CUES;
  languages = NOTHING;
  met: Sets = NO_SETS;

  /** Leaves out cues that the gazetteer does not have: those of a pack that is no longer in use. */
  static from(gazetteer: Gazetteer, evidence: PageEvidence | null): Facts {
    const facts = new Facts();
    if (!evidence) return facts;
    for (const kind of EVIDENCE_TABLES) {
      for (const [name, values] of Object.entries(evidence[kind]))
        facts.noteAll(kind, name, values);
    }
    for (const kind of PLAIN) for (const value of evidence[kind]) facts.add(kind, value);
    for (const words of evidence.cues) {
      const cue = cueNumbered(gazetteer, words);
      if (cue !== null) facts.addCue(cue);
    }
    return facts;
  }

  /** Adds a value to a set. */
  add(kind: (typeof PLAIN)[number], value: string): void {
    if (this[kind] === NOTHING) this[kind] = new Set();
    (this[kind] as Set<string>).add(value);
  }

  addCue(cue: number): void {
    if (this.cues === NO_CUES) this.cues = new Set();
    (this.cues as Set<number>).add(cue);
  }

  /** Adds a value to the set under a name. */
  note(kind: EvidenceTable, name: string, value: string): void {
    const sets = this.setsOf(kind);
    let values = sets.get(name);
    if (!values) {
      values = new Set();
      sets.set(name, values);
    }
    values.add(value);
  }

  private noteAll(kind: EvidenceTable, name: string, values: Iterable<string>): void {
    const sets = this.setsOf(kind);
    const known = sets.get(name);
    if (!known) sets.set(name, new Set(values));
    else for (const value of values) known.add(value);
  }

  private setsOf(kind: EvidenceTable): Map<string, Set<string>> {
    if (this[kind] === NO_SETS) this[kind] = new Map();
    return this[kind] as Map<string, Set<string>>;
  }

  /** Adds all of the other that decisions depend on. */
  join(other: Facts): void {
    for (const kind of ["named", "bearers", "longer"] as const) {
      for (const [name, values] of other[kind]) this.noteAll(kind, name, values);
    }
    for (const kind of PLAIN) for (const value of other[kind]) this.add(kind, value);
    for (const cue of other.cues) this.addCue(cue);
  }

  /** Leaves out the names that evidence does not keep, so that a decision is the same when they are known from that. */
  keepFewNames(): void {
    for (const names of this.named.values()) {
      if (names.size <= MOST_NAMES) continue;
      for (const name of inOrder(names).slice(MOST_NAMES)) (names as Set<string>).delete(name);
    }
  }

  toEvidence(gazetteer: Gazetteer): PageEvidence {
    const cues = Int32Array.from(this.cues).sort();
    return {
      format: 1,
      named: toRecord(this.named, MOST_NAMES),
      peoples: inOrder(this.peoples),
      bearers: toRecord(this.bearers),
      longer: toRecord(this.longer),
      cues: Array.from(cues, (cue) => cueAt(gazetteer, cue)),
      languages: inOrder(this.languages),
      met: toRecord(this.met),
    };
  }
}
