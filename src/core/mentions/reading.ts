import type { Facts } from "./evidence.ts";
import type { CueHit } from "./find-names.ts";
import type { Objection } from "./rules/rule.ts";
import type { Weight } from "./senses.ts";

/** One name that a span may stand for, and what the words around it say against that. */
export interface ReadCandidate {
  name: number;
  objection: Objection | null;
}

/** The key of a name with its article, when it stands for a thing (the Minsk); no folded phrase is such. */
export function withArticle(key: string): string {
  return `(the) ${key}`;
}

/** A span that spells names, read by itself; what the page says of it comes later. */
export interface ReadSpan {
  start: number;
  end: number;
  /** The number of its first word. */
  first: number;
  /** The folded name. */
  key: string;
  /** The name as it stands, in small letters. */
  surface: string;
  candidates: ReadCandidate[];
  /** The name with a capitalised neighbour, folded: another name, if the page uses it as one. */
  neighbours: string[];
  /** The block is in a language other than English. */
  isForeign: boolean;
  /** The names inside it, which count where the page does not speak for the whole. */
  inner: ReadSpan[];
  /** "Mrs" and the like stand before it. */
  womansTitle: boolean;
  /** A person named beside another of the family: after "and", or as a relative ("his son Adam"). */
  isBeside: boolean;
  /** A person named as a relative. */
  isRelative: boolean;
  /** The name is a verb too, and may be one here. */
  mayBeVerb: boolean;
  /** The first and last word of its sentence, where the name's meaning is in doubt. */
  sentence: { first: number; last: number } | null;
  /** Who was last introduced by a longer name with this one in it, where that is somebody else. */
  introduced: string | null;
}

/** A block with its names, and what they and its other words teach. */
export interface ReadBlock {
  spans: ReadSpan[];
  facts: Facts;
  cues: readonly CueHit[];
  /** Names against which some cue in the block speaks. */
  spokenAgainst: ReadonlySet<number>;
  /** What the block itself says of each name weighed so far. */
  weights: Map<number, Weight>;
}
