import type { NameKind } from "../../../pack.ts";
import { pushTo } from "../../../push-to.ts";
import { demonymsOf } from "../lexicon/demonyms.ts";
import { categoryOfHead, isFirmWord } from "../lexicon/heads.ts";
import * as trait from "../lexicon/vocabulary.ts";
import { type Surface, textOf } from "../surfaces/surfaces.ts";
import { ENOUGH_VOTES } from "../surfaces/votes.ts";
import { inflectedPairs } from "./join-inflected.ts";
import { familyNamesInCases, isPersonInFull, isPersonOrUnknown, partsOf } from "./people.ts";
import { spellingKey } from "./respelled.ts";

/** A spelling that is another's short form, abbreviation and so on. */
export interface Join {
  to: Surface;
  kind: NameKind;
}

/**
 * A short form that several people share belongs to one of them only if that one is named this many times
 * as often.
 */
const CLEARLY_MORE = 2;
const SHORTEST_UNEXPLAINED_ABBREVIATION = 3;
const SMALL_WORDS = new Set(["of", "the", "and", "for", "on", "in", "de", "la", "du", "des"]);
/** What one country is called, folded; the first is its usual name. */
const SAME_COUNTRY = [
  ["united states", "us", "u s", "usa", "u s a", "america", "united states of america"],
  ["united kingdom", "uk", "u k", "britain", "great britain"],
  ["soviet union", "ussr", "u s s r"],
  ["russia", "russian federation"],
  ["united arab emirates", "uae"],
  ["united nations", "un", "u n"],
  ["european union", "eu", "e u"],
];

/** Finds which spelling is another name of which. Each is joined to at most one other. */
export class NameJoiner {
  readonly #joins = new Map<Surface, Join>();
  readonly #names: readonly Surface[];
  readonly #byKey: ReadonlyMap<string, Surface>;
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(
    names: readonly Surface[],
    byKey: ReadonlyMap<string, Surface>,
    definitions: ReadonlyMap<string, string>,
  ) {
    this.#names = names;
    this.#byKey = byKey;
    this.#definitions = definitions;
  }

  /** In the order of trust: what texts explain, what is known, what the spellings have in common. Pauses in between. */
  *joined(): Generator<undefined, ReadonlyMap<Surface, Join>, void> {
    const steps = [
      () => this.#joinExplained(),
      () => this.#joinCountries(),
      () => this.#joinArticles(),
      () => this.#joinFullNames(),
      () => this.#joinRespelled(),
      () => this.#joinShortNames(),
      () => this.#joinInitials(),
      () => this.#joinFirms(),
      () => this.#joinBarePossessives(),
      () => this.#joinDemonyms(),
    ];
    for (const step of steps) {
      step();
      yield;
    }
    for (const { form, base } of yield* inflectedPairs(this.#names)) {
      this.#join(form, base, "variant");
    }
    return this.#joins;
  }

  /** Joins, unless the spelling is joined already or a circle would result. */
  #join(from: Surface, to: Surface, kind: NameKind): void {
    if (from === to || this.#joins.has(from)) return;
    for (let next: Surface | undefined = to; next; next = this.#joins.get(next)?.to) {
      if (next === from) return;
    }
    this.#joins.set(from, { to, kind });
  }

  #joinExplained(): void {
    for (const [short, long] of this.#definitions) {
      const from = this.#byKey.get(short);
      const to = this.#byKey.get(long);
      if (!from || !to || isKnownPlace(from)) continue;
      this.#join(from, to, long.startsWith(`${short} `) ? "short" : "abbreviation");
    }
  }

  #joinCountries(): void {
    for (const keys of SAME_COUNTRY) {
      const [main, ...others] = keys.flatMap((key) => this.#byKey.get(key) ?? []);
      for (const other of others) {
        if (main)
          this.#join(other, main, /^[\p{Lu}.]+$/u.test(textOf(other)) ? "abbreviation" : "variant");
      }
    }
  }

  #joinArticles(): void {
    for (const name of this.#names) {
      const bare = name.key.startsWith("the ") ? this.#byKey.get(name.key.slice(4)) : undefined;
      if (bare) this.#join(name, bare, "variant");
    }
  }

  /** "A. Lukashenko" to "Alexander Lukashenko". */
  #joinFullNames(): void {
    const byGiven = new Map<string, Surface[]>();
    for (const person of this.#names.filter(isPersonInFull)) {
      const { given, family } = partsOf(person);
      pushTo(byGiven, `${given} ${family}`, person);
      if (given.length > 1) pushTo(byGiven, `${given.slice(0, 1)} ${family}`, person);
    }
    const fullest = new Map([...byGiven].map(([key, bearers]) => [key, mostNamed(bearers)]));
    for (const name of this.#names) {
      if (name.entries.length === 1) continue;
      const { given, family } = partsOf(name);
      const to = isPersonInFull(name) ? fullest.get(`${given} ${family}`) : null;
      if (to && to.sightings.length > name.sightings.length) this.#join(name, to, "variant");
    }
  }

  /** "Lukashenko" to "Alexander Lukashenko"; "Alexander" only where a document has both. */
  #joinShortNames(): void {
    const people = this.#names.filter(isPersonInFull);
    const byPart = new Map<string, Surface[]>();
    for (const person of people) {
      const { given, family } = partsOf(person);
      for (const part of new Set([given, family])) pushTo(byPart, part, person);
    }
    const byInflectedPart = familyNamesInCases(people);
    for (const name of this.#names) {
      if (name.entries.length > 1) continue;
      if (((name.entries[0]?.traits ?? 0) & (trait.COUNTRY | trait.DEMONYM)) !== 0) continue;
      const bearers = byPart.get(name.key) ?? byInflectedPart.get(name.key) ?? [];
      const to = mostNamed(this.#asOne(bearers));
      if (to === null || !isPersonOrUnknown(name)) continue;
      // A given name is whose who is spoken of; elsewhere others bear it, or towns.
      const isGiven = bearers.every((person) => partsOf(person).given === name.key);
      if (!isGiven || shareDocument(name, to)) this.#join(name, to, "short");
    }
  }

  /** Each of the people once, however their names in full are written. */
  #asOne(people: readonly Surface[]): Surface[] {
    const each = new Set<Surface>();
    for (const person of people) {
      let root = person;
      for (let join = this.#joins.get(root); join; join = this.#joins.get(root)) root = join.to;
      each.add(root);
    }
    return [...each];
  }

  /** "Volodymyr Zelensky" to "Volodymyr Zelenskyy". */
  #joinRespelled(): void {
    const bySpelling = new Map<string, Surface[]>();
    for (const person of this.#names.filter(isPersonInFull)) {
      const { given, family } = partsOf(person);
      const key = spellingKey(given, family);
      if (key !== null) pushTo(bySpelling, key, person);
    }
    for (const spellings of bySpelling.values()) {
      const [main, ...others] = spellings.sort((a, b) => b.sightings.length - a.sightings.length);
      for (const other of others) if (main) this.#join(other, main, "variant");
    }
  }

  /** "CSTO" to the one name in full whose initials it is, if some document has both. */
  #joinInitials(): void {
    const byInitials = new Map<string, Surface[]>();
    for (const name of this.#names) {
      if (name.entries.length < SHORTEST_UNEXPLAINED_ABBREVIATION) continue;
      const main = name.entries.filter(({ folded }) => !SMALL_WORDS.has(folded));
      pushTo(byInitials, main.map(({ folded }) => folded.slice(0, 1)).join(""), name);
    }
    for (const name of this.#names) {
      if (name.entries.length > 1 || !/^\p{Lu}{3,}$/u.test(textOf(name))) continue;
      const [full, ...others] = byInitials.get(name.key) ?? [];
      if (full && others.length === 0 && shareDocument(name, full)) {
        this.#join(name, full, "abbreviation");
      }
    }
  }

  /**
   * "Gazprom" to "Gazprom Group", where nothing else begins so. The "Post" of a town makes another thing of
   * its name: then the texts must use that alone for such a body.
   */
  #joinFirms(): void {
    const byFirst = new Map<string, Surface[]>();
    for (const name of this.#names) {
      if (name.entries.length > 1) pushTo(byFirst, name.entries[0]?.folded ?? "", name);
    }
    for (const name of this.#names) {
      const [firm, ...others] = name.entries.length === 1 ? (byFirst.get(name.key) ?? []) : [];
      if (firm === undefined || others.length > 0 || firm.entries.length !== 2) continue;
      if (isFirmInShort(name, firm.entries[1]?.folded ?? "")) this.#join(name, firm, "short");
    }
  }

  /** "Russias war": the apostrophe is missing; and "the Lukashenkos". */
  #joinBarePossessives(): void {
    for (const name of this.#names) {
      if (name.entries.length > 1 || !textOf(name).endsWith("s")) continue;
      const to = this.#byKey.get(name.key.slice(0, -1));
      if (to && to.sightings.length >= name.sightings.length) this.#join(name, to, "variant");
    }
  }

  #joinDemonyms(): void {
    const places = new Map<string, Surface[]>();
    for (const name of this.#names) {
      if ((name.entries[0]?.traits ?? 0) & trait.DEMONYM) continue;
      const category = name.votes.best(ENOUGH_VOTES);
      if (category !== "country" && category !== "place") continue;
      for (const demonym of demonymsOf(name.key)) pushTo(places, demonym, name);
    }
    for (const name of this.#names) {
      if (name.entries.length > 1 || ((name.entries[0]?.traits ?? 0) & trait.DEMONYM) === 0)
        continue;
      const to = mostNamed(places.get(name.key) ?? places.get(name.key.replace(/s$/u, "")) ?? []);
      if (to !== null) this.#join(name, to, "demonym");
    }
  }
}

/** Whether a single word ("Lindow") is short for the body named by it and a head noun ("Lindow Group"). */
function isFirmInShort({ entries, votes }: Surface, head: string): boolean {
  const known = trait.COUNTRY | trait.PLACE | trait.DEMONYM | trait.COMMON;
  if (((entries[0]?.traits ?? 0) & known) !== 0 || !isBody(categoryOfHead(head))) return false;
  const isPlace = votes.of("place") > votes.of("organisation");
  return isFirmWord(head) ? !isPlace : isBody(votes.best(ENOUGH_VOTES));
}

/** "Portland" of "Portland General Electric (“Portland”)" is the city to other documents. */
function isKnownPlace({ entries }: Surface): boolean {
  const known = trait.COUNTRY | trait.PLACE | trait.DEMONYM;
  return entries.length === 1 && ((entries[0]?.traits ?? 0) & known) !== 0;
}

function isBody(category: string | null): boolean {
  return category === "organisation" || category === "armed-group";
}

function shareDocument(a: Surface, b: Surface): boolean {
  const documents = new Set(a.sightings.map(({ document }) => document));
  return b.sightings.some(({ document }) => documents.has(document));
}

/** The name that occurs clearly more often than the next; null if there is none. */
function mostNamed(names: readonly Surface[]): Surface | null {
  const [most, next] = [...names].sort((a, b) => b.sightings.length - a.sightings.length);
  if (most === undefined) return null;
  return next === undefined || most.sightings.length >= CLEARLY_MORE * next.sightings.length
    ? most
    : null;
}
