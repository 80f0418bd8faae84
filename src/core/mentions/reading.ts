import type { EntityId } from "../pack.ts";
import type { SpanClues } from "./clues/clues.ts";
import type { Facts } from "./evidence/facts.ts";
import type { Weight } from "./evidence/senses.ts";
import type { CueHit } from "./names/find-names.ts";
import type { Objection } from "./rules/rule.ts";

/** One name that a span may be, and the objection of the words around it, if any. */
export interface ReadCandidate {
  name: number;
  objection: Objection | null;
}

/** A span that spells names, read by itself. It is decided on later, by what the page says. */
export interface ReadSpan {
  start: number;
  end: number;
  /** The number of its first word. */
  first: number;
  /** The folded name. */
  key: string;
  /** The name as written, in small letters. */
  surface: string;
  candidates: ReadCandidate[];
  clues: SpanClues;
  /** The block is in a language other than English. */
  isForeign: boolean;
  /** The names inside it, which count if the page does not support the whole. */
  inner: ReadSpan[];
  /** The block's language, if its names have cases. */
  declinedIn: string | null;
  /** A person named as a relative. */
  isRelative: boolean;
  /** The name is a verb too, and may be one here. */
  mayBeVerb: boolean;
  /**
   * A place behind an article, which towns do not have in the block's language, where the block also has a
   * word for what is called after places: a tug, a bakery.
   */
  hasArticle: boolean;
  /**
   * Stands in its block before somebody is introduced who bears the name: anybody, or a stranger whom the text
   * may have named already. Null where nobody is.
   */
  beforeBearers: "anybody" | "stranger" | null;
  /** The country listed right beside it, as in "Georgia and Ukraine"; null for none. */
  amongCountries: EntityId | null;
  /** The first and last word of its sentence, where the name's meaning is in doubt. */
  sentence: { first: number; last: number } | null;
  /** Who was last introduced by a longer name with this one in it, where that is somebody else. */
  introduced: string | null;
}

/** A block with its names, and the facts in them and in its other words. */
export interface ReadBlock {
  spans: ReadSpan[];
  /** Put together when they are first asked for. */
  facts: Facts | null;
  cues: readonly CueHit[];
  /** Names that a cue in the block contradicts. */
  spokenAgainst: ReadonlySet<number>;
  /** The weights by the block's facts, by name, computed as they are needed. */
  weights: Map<number, Weight> | null;
}
