import type { Category } from "../../categories.ts";
import { memoize } from "../../memoize.ts";
import type { EntityId, NameKind } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import { keyOf, namesWithKey } from "./find-names.ts";
import {
  categoryOf,
  cueAt,
  entityAt,
  entityOf,
  type Gazetteer,
  kindOf,
  languagesOf,
  nameAt,
  namesOf,
} from "./gazetteer.ts";

const HAN = /^\p{Script=Han}$/u;
/** Languages with a name of their own. */
const SEVERAL = 3;

/** First letters of a word that all its cases share; shorter words tell no name from another. */
const STEM_LENGTH = 5;
/** With fewer words in common, two bodies may merely have the same initials. */
const FEWEST_SHARED_WORDS = 3;

function isContent(word: string): boolean {
  return word.length >= STEM_LENGTH;
}

function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}

/** With fewer consonants, given names that have nothing to do with each other look alike. */
const FEWEST_CONSONANTS = 3;

/** What transliterations of a given name have in common; nothing of one that may be a woman's. */
function consonantsOf(name: string): string {
  if (/[aая]$/u.test(name)) return "";
  return name
    .replace(/sch|[sc]h/gu, "s")
    .replace(/x/gu, "ks")
    .replace(/w/gu, "v")
    .replace(/q/gu, "k")
    .replace(/z/gu, "s")
    .replace(/[aeiouyjаеиоуыэюяь\u0131]/gu, "")
    .replace(/(.)\1/gu, "$1");
}

/** What the packs tell of a name and of its entity. */
export interface NameInPacks {
  category: Category;
  kind: NameKind;
  /** Whether the entity is also called by the same name after "the". */
  hasArticle(): boolean;
  /** Whether a folded name is one of the entity's too, in whatever language. */
  isAlso(key: string): boolean;
  /** Whether several languages have a name of their own for the entity, as for great cities. */
  isKnownAbroad(): boolean;
  /** Whether some words, folded, are most of a longer name of the entity, in whatever order and case. */
  isWordedLike(words: readonly string[]): boolean;
  /** Whether a folded given name is the entity's as another language or scheme spells it: "alexandre". */
  isOwnGivenName(word: string): boolean;
  /** First letters, folded, of the entity's longer names: those its given names may be shortened to. */
  initials(): ReadonlySet<string>;
}

/** What one cue says of a name's sense. */
export interface KnownCue {
  /** As its pack writes it. */
  words: string;
  /** It speaks for another sense. */
  against: boolean;
  /** It is the name with more words: "Wagner mercenaries" leaves no doubt. */
  hasName: boolean;
  /** It is the name of some entity. */
  isName: boolean;
}

const knownNames = memoize((_: Gazetteer) => new Map<number, KnownName>());

/** What the packs tell of a name, put together when the name is first met. */
export function knownName(gazetteer: Gazetteer, name: number): KnownName {
  const known = knownNames(gazetteer);
  let one = known.get(name);
  if (!one) {
    one = new KnownName(gazetteer, name);
    known.set(name, one);
  }
  return one;
}

export class KnownName implements NameInPacks {
  readonly entity: number;
  readonly entityId: EntityId;
  readonly category: NameInPacks["category"];
  readonly kind: NameInPacks["kind"];
  /** Folded. */
  readonly key: string;
  readonly hasSmallLetters: boolean;
  readonly #gazetteer: Gazetteer;
  readonly #name: number;
  readonly #cues = new Map<number, KnownCue | null>();
  #circle: readonly EntityId[] | null = null;
  #hasArticle: boolean | null = null;
  #isKnownAbroad: boolean | null = null;
  #initials: ReadonlySet<string> | null = null;
  /** The consonants of the entity's given names. */
  #givenNames: ReadonlySet<string> | null = null;

  constructor(gazetteer: Gazetteer, name: number) {
    this.entity = entityOf(gazetteer, name);
    this.entityId = entityAt(gazetteer, this.entity);
    this.category = categoryOf(gazetteer, this.entity);
    this.kind = kindOf(gazetteer, name);
    this.key = keyOf(gazetteer, name);
    this.hasSmallLetters = /\p{Ll}/u.test(nameAt(gazetteer, name));
    this.#gazetteer = gazetteer;
    this.#name = name;
  }

  /** The entities that are related to that of the name. */
  circle(): readonly EntityId[] {
    this.#circle ??= (this.#gazetteer.circles.get(this.entity) ?? []).map((related) =>
      entityAt(this.#gazetteer, related),
    );
    return this.#circle;
  }

  /** What a cue (its number) says of the name, or null where it is a cue of others alone. */
  cue(cue: number): KnownCue | null {
    let known = this.#cues.get(cue);
    if (known === undefined) {
      known = this.#knownCue(cue);
      this.#cues.set(cue, known);
    }
    return known;
  }

  #knownCue(cue: number): KnownCue | null {
    const owner = this.#gazetteer.cueOwners[cue]?.find(({ name }) => name === this.#name);
    if (!owner) return null;
    const words = cueAt(this.#gazetteer, cue);
    const key = fold(words);
    return {
      words,
      against: owner.against,
      hasName: key !== this.key && ` ${key} `.includes(` ${this.key} `),
      isName: namesWithKey(this.#gazetteer, key).length > 0,
    };
  }

  hasArticle(): boolean {
    this.#hasArticle ??= this.isAlso(`the ${this.key}`);
    return this.#hasArticle;
  }

  isAlso(key: string): boolean {
    const names = namesWithKey(this.#gazetteer, key);
    return names.some((name) => entityOf(this.#gazetteer, name) === this.entity);
  }

  isKnownAbroad(): boolean {
    if (this.#isKnownAbroad === null) {
      const names = namesOf(this.#gazetteer, this.entity);
      const languages = names.flatMap((name) => languagesOf(this.#gazetteer, name));
      this.#isKnownAbroad = new Set(languages).size >= SEVERAL;
    }
    return this.#isKnownAbroad;
  }

  isWordedLike(words: readonly string[]): boolean {
    const stems = new Set(words.filter(isContent).map(stemOf));
    return namesOf(this.#gazetteer, this.entity).some((name) => {
      const own = keyOf(this.#gazetteer, name).split(" ").filter(isContent).map(stemOf);
      const shared = own.filter((stem) => stems.has(stem)).length;
      return shared >= FEWEST_SHARED_WORDS && shared >= own.length - 1;
    });
  }

  isOwnGivenName(word: string): boolean {
    this.#givenNames ??= new Set(
      namesOf(this.#gazetteer, this.entity).flatMap((name) => {
        const [given, ...rest] = keyOf(this.#gazetteer, name).split(" ");
        return given === undefined || rest.length === 0 ? [] : consonantsOf(given);
      }),
    );
    const consonants = consonantsOf(word);
    return consonants.length >= FEWEST_CONSONANTS && this.#givenNames.has(consonants);
  }

  initials(): ReadonlySet<string> {
    this.#initials ??= new Set(
      namesOf(this.#gazetteer, this.entity).flatMap((name) => {
        const given = keyOf(this.#gazetteer, name).split(" ").slice(0, -1);
        // Of Chinese names each letter is a word.
        return given.filter((word, index) => index === 0 || !HAN.test(word)).map(initialOf);
      }),
    );
    return this.#initials;
  }
}

/** The first letter of a folded word; of kana with its voicing mark, which is kept apart: "バ". */
export function initialOf(word: string): string {
  return /^.\p{M}*/u.exec(word)?.[0] ?? "";
}
