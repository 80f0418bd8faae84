import { keyOf, namesWithKey } from "./find-names.ts";
import {
  categoryOf,
  entityOf,
  type Gazetteer,
  kindOf,
  languagesOf,
  nameAt,
  namesOf,
} from "./gazetteer.ts";
import { initialOf, type NameInPacks } from "./rules/rule.ts";

const HAN = /^\p{Script=Han}$/u;
/** Languages with a name of their own. */
const SEVERAL = 3;

const knownNames = new WeakMap<Gazetteer, Map<number, KnownName>>();

/** What the packs tell of a name, put together when the name is first met. */
export function knownName(gazetteer: Gazetteer, name: number): KnownName {
  let known = knownNames.get(gazetteer);
  if (!known) {
    known = new Map();
    knownNames.set(gazetteer, known);
  }
  let one = known.get(name);
  if (!one) {
    one = new KnownName(gazetteer, name);
    known.set(name, one);
  }
  return one;
}

export class KnownName implements NameInPacks {
  readonly entity: number;
  readonly category: NameInPacks["category"];
  readonly kind: NameInPacks["kind"];
  /** Folded. */
  readonly key: string;
  readonly hasSmallLetters: boolean;
  readonly #gazetteer: Gazetteer;
  #hasArticle: boolean | null = null;
  #isKnownAbroad: boolean | null = null;
  #initials: ReadonlySet<string> | null = null;

  constructor(gazetteer: Gazetteer, name: number) {
    this.entity = entityOf(gazetteer, name);
    this.category = categoryOf(gazetteer, this.entity);
    this.kind = kindOf(gazetteer, name);
    this.key = keyOf(gazetteer, name);
    this.hasSmallLetters = /\p{Ll}/u.test(nameAt(gazetteer, name));
    this.#gazetteer = gazetteer;
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
