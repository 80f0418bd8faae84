import type { EntityId } from "../pack.ts";
import type { Facts } from "./facts.ts";
import type { CueHit } from "./find-names.ts";
import type { Objection } from "./rules/rule.ts";
import type { Weight } from "./senses.ts";

/** One name that a span may be, and the objection of the words around it, if any. */
export interface ReadCandidate {
  name: number;
  objection: Objection | null;
}

/** The key of a name with its article, when it names a thing (the Minsk). Differs from every folded phrase. */
export function withArticle(key: string): string {
  return `(the) ${key}`;
}

/** The key of a name that is a thing's too (Dinamo Minsk). Differs from every folded phrase. */
export function asThing(key: string): string {
  return `(thing) ${key}`;
}

/** The key of a name that is a ship's too (the cruiser Minsk). Differs from every folded phrase. */
export function asShip(key: string): string {
  return `(ship) ${key}`;
}

/** The key of a place's name that is somebody's given name (Dr Israel Adebayo). Differs from every folded phrase. */
export function asGivenName(key: string): string {
  return `(given) ${key}`;
}

/** The key of two names that a hyphen joins (Putin-Smith). Differs from every folded phrase. */
export function asDouble(first: string, second: string): string {
  return `${first}-${second}`;
}

/** What the words around a span tell of it. */
export interface SpanClues {
  /** The name with a capitalised neighbour, folded: another name if the page uses it as one. */
  readonly neighbours: string[];
  /** Whether "Mrs" or the like precedes it. */
  readonly hasWomansTitle: boolean;
  /** A person named beside another of the family: after "and", or as a relative ("his son Adam"). */
  readonly isBeside: boolean;
  /** Before it stands one of the entity's own given names, in the spelling of another language: "Ramzan Kadyrow". */
  readonly hasOwnGivenName: boolean;
  /** Right behind somebody of the same name who is a relative: "Melania Trump, wife of Trump". */
  readonly isOfRelative: boolean;
  /** A person introduced as papers do whom nobody knows: "Omar Assad, 23,"; but not as somebody's neighbour. */
  readonly isIdentified: boolean;
  /** Behind a trade, as papers introduce whom nobody knows: "Фермер Иван Путин". */
  readonly isStranger: boolean;
  /** The office or title before a person's names ("judge"), or null. */
  readonly title: string | null;
  /** May be a common noun that the block also has in small letters: a kremlin, turkey. */
  readonly isCommonNounToo: boolean;
  /** Written large within a sentence, beside the same word written small or as where something is: no common noun. */
  readonly isSetApart: boolean;
  /** A place behind a preposition of place, which no person, club or ship follows, and not in a house called after it. */
  readonly isLocated: boolean;
  /** Said to be afloat, as ships are: "aboard Minsk", "Minsk sank". */
  readonly isAfloat: boolean;
  /** A country by what only a state has: "the capital of Armenia". */
  readonly isOfState: boolean;
  /** Before what governments and people do, and no club or ship: "Minsk denied a rift". */
  readonly isGovernment: boolean;
  /** A place's name that introduces somebody as a given name: "Dr Israel Adebayo". */
  readonly introducesByGivenName: boolean;
  /** A place's name alone that neither opens a sentence nor speaks. */
  readonly isBareObject: boolean;
  /** How such a name may be that person's where it stands alone, or null. */
  readonly givenNameAlone: "aged" | "speaker" | "subject" | null;
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
