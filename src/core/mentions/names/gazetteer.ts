import type { Category } from "../../categories.ts";
import { memoize } from "../../memoize.ts";
import {
  type Entity,
  type EntityId,
  type EntityName,
  NAME_KINDS,
  type NameKind,
} from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import { primaryLanguage } from "../../text/language.ts";
import { waysToWrite } from "../../text/spelling.ts";
import { Words } from "../../text/words.ts";
import { type StringList, stringAt, stringList } from "./string-list.ts";
import { buildTrie, type TokenTrie, type TriePattern } from "./token-trie.ts";

/** What the matcher needs to know of an entity. A pack's entities are such. */
export type NamedEntity = Pick<Entity, "id" | "category" | "names" | "related">;

/** How one word or phrase bears on a name: for its sense here, or for another one. */
interface CueOwner {
  name: number;
  against: boolean;
}

/**
 * The index of all names of all packs, and of the words that speak for or against their senses.
 * Entities, names and cues are numbered; in the trie, patterns below the number of names are names and
 * those above are cues.
 */
export interface Gazetteer {
  entities: StringList;
  /** For each entity, its number in `categoryIds`. */
  categories: Uint16Array;
  /** Built-in categories and packs' own, as the entities are of them. */
  categoryIds: readonly Category[];
  names: StringList;
  /** Numbers in NAME_KINDS. */
  kinds: Uint8Array;
  /** The entity (its number) each name belongs to; the names of one entity follow each other. */
  nameEntities: Int32Array;
  /** For each name, the number of its set of languages. */
  nameLanguages: Uint16Array;
  /** Two- or three-letter codes; an empty set stands for all languages. */
  languageSets: readonly (readonly string[])[];
  /** For each entity, its first name; and at the end the number of names. */
  firstNames: Int32Array;
  /** The sense rule's `counts` of each name that has one. */
  counts: ReadonlyMap<number, "default" | "evidence">;
  /** In alphabetical order. */
  cues: readonly string[];
  cueOwners: readonly (readonly CueOwner[])[];
  /** For each cue, the names that it contradicts. */
  contradicted: readonly (readonly number[])[];
  /** For each entity that has any, the numbers of the entities of its circle. */
  circles: ReadonlyMap<number, readonly number[]>;
  trie: TokenTrie;
}

export function entityAt(gazetteer: Gazetteer, entity: number): EntityId {
  return stringAt(gazetteer.entities, entity);
}

export function entityOf(gazetteer: Gazetteer, name: number): number {
  return gazetteer.nameEntities[name] ?? -1;
}

export function categoryOf(gazetteer: Gazetteer, entity: number): Category {
  return gazetteer.categoryIds[gazetteer.categories[entity] ?? 0] ?? "other";
}

/** Whether a name is that of a country or a place. */
export function isPlaceName(gazetteer: Gazetteer, name: number): boolean {
  const category = categoryOf(gazetteer, entityOf(gazetteer, name));
  return category === "country" || category === "place";
}

/** Whether a name is that of a country. */
export function isCountry(gazetteer: Gazetteer, name: number): boolean {
  return categoryOf(gazetteer, entityOf(gazetteer, name)) === "country";
}

export function nameAt(gazetteer: Gazetteer, name: number): string {
  return stringAt(gazetteer.names, name);
}

export function kindOf(gazetteer: Gazetteer, name: number): NameKind {
  return NAME_KINDS[gazetteer.kinds[name] ?? 0] ?? "full";
}

export function nameCount(gazetteer: Gazetteer): number {
  return gazetteer.kinds.length;
}

/** A cue as its pack writes it. */
export function cueAt(gazetteer: Gazetteer, cue: number): string {
  return gazetteer.cues[cue] ?? "";
}

const cueNumbers = memoize(
  ({ cues }: Gazetteer) => new Map(cues.map((cue, number) => [cue, number])),
);

/** The number of a cue as its pack writes it, or null where no pack has it. */
export function cueNumbered(gazetteer: Gazetteer, cue: string): number | null {
  return cueNumbers(gazetteer).get(cue) ?? null;
}

/** The names of an entity. */
export function namesOf({ firstNames }: Gazetteer, entity: number): number[] {
  const names: number[] = [];
  for (let name = firstNames[entity] ?? 0; name < (firstNames[entity + 1] ?? 0); name++) {
    names.push(name);
  }
  return names;
}

/** The languages a name is written so in; empty for all. */
export function languagesOf(gazetteer: Gazetteer, name: number): readonly string[] {
  return gazetteer.languageSets[gazetteer.nameLanguages[name] ?? 0] ?? [];
}

function languageSetOf({ languages }: NameEntry): string {
  return languages.length < 2 ? (languages[0] ?? "") : [...languages].sort().join(" ");
}

interface NameEntry {
  text: string;
  kind: EntityName["kind"];
  entity: number;
  sense: EntityName["sense"];
  /** The languages it is a name in; empty for all. */
  languages: string[];
}

/**
 * Builds the index. An entity that several packs have is one entity with the names of all of them.
 * Abbreviations are found with and without points, however the pack writes them.
 */
export function buildGazetteer(
  packs: readonly { readonly entities: readonly NamedEntity[] }[],
): Gazetteer {
  const entities: EntityId[] = [];
  const categories: Category[] = [];
  const numbers = new Map<EntityId, number>();
  const entries: NameEntry[] = [];
  const known = new Map<string, NameEntry>();
  for (const { entities: ofPack } of packs) {
    for (const entity of ofPack) {
      let number = numbers.get(entity.id);
      if (number === undefined) {
        number = entities.length;
        numbers.set(entity.id, number);
        entities.push(entity.id);
        categories.push(entity.category);
      }
      for (const name of entity.names) {
        for (const text of waysToWrite(name)) addName({ entries, known }, number, name, text);
      }
    }
  }
  entries.sort((a, b) => a.entity - b.entity);
  const { cues, cueOwners } = collectCues(entries);
  const ofEntries = entries.map(languageSetOf);
  const languageSets = [...new Set(ofEntries)];
  const languageSetNumbers = new Map(languageSets.map((set, number) => [set, number]));
  const categoryIds = [...new Set(categories)];
  const categoryNumbers = new Map(categoryIds.map((id, number) => [id, number]));
  return {
    entities: stringList(entities),
    categories: Uint16Array.from(categories, (category) => categoryNumbers.get(category) ?? 0),
    categoryIds,
    names: stringList(entries.map((entry) => entry.text)),
    kinds: Uint8Array.from(entries, (entry) => NAME_KINDS.indexOf(entry.kind)),
    nameEntities: Int32Array.from(entries, (entry) => entry.entity),
    nameLanguages: Uint16Array.from(ofEntries, (set) => languageSetNumbers.get(set) ?? 0),
    languageSets: languageSets.map((set) => (set === "" ? [] : set.split(" "))),
    firstNames: firstNamesOf(entries, entities.length),
    counts: countsOf(entries),
    cues,
    cueOwners,
    contradicted: cueOwners.map(contradictedBy),
    circles: circlesOf(packs, numbers),
    trie: buildTrie(patternsOf([...entries.map((entry) => entry.text), ...cues])),
  };
}

/**
 * Adds one way to write a name. The same words in several languages are one name, unless one of the
 * languages has a sense rule of its own for them, or they are inhabitants there ("Syriens", of Syria in
 * German, Syrians in French); a name of all languages makes the others needless.
 */
function addName(
  { entries, known }: { entries: NameEntry[]; known: Map<string, NameEntry> },
  entity: number,
  { kind, sense, lang }: EntityName,
  text: string,
): void {
  if (fold(text) === "") return;
  const language = primaryLanguage(lang ?? null);
  const plain = `${entity}\n${text}\n${kind === "demonym"}`;
  const key = sense ? `${plain}\n${language ?? "all"}` : plain;
  const same = known.get(key);
  if (same !== undefined) {
    if (language === null) same.languages = [];
    else if (same.languages.length > 0 && !same.languages.includes(language)) {
      same.languages.push(language);
    }
    return;
  }
  const isInAll = known.get(`${plain}\nall`) ?? known.get(plain);
  if (language === null && isInAll?.languages.length === 0) return;
  const entry = { text, kind, entity, sense, languages: language === null ? [] : [language] };
  known.set(key, entry);
  entries.push(entry);
}

function countsOf(entries: readonly NameEntry[]): Gazetteer["counts"] {
  const counts = new Map<number, "default" | "evidence">();
  entries.forEach(({ sense }, name) => {
    if (sense) counts.set(name, sense.counts);
  });
  return counts;
}

function firstNamesOf(entries: readonly NameEntry[], entities: number): Int32Array {
  const firstNames = new Int32Array(entities + 1);
  for (const { entity } of entries) firstNames[entity + 1] = (firstNames[entity + 1] ?? 0) + 1;
  for (let entity = 0; entity < entities; entity++) {
    firstNames[entity + 1] = (firstNames[entity + 1] ?? 0) + (firstNames[entity] ?? 0);
  }
  return firstNames;
}

function circlesOf(
  packs: readonly { readonly entities: readonly NamedEntity[] }[],
  numbers: ReadonlyMap<EntityId, number>,
): Map<number, number[]> {
  const circles = new Map<number, Set<number>>();
  const join = (from: number, to: number) => {
    const circle = circles.get(from) ?? new Set();
    circle.add(to);
    circles.set(from, circle);
  };
  for (const { entities } of packs) {
    for (const { id, related } of entities) {
      const from = numbers.get(id);
      for (const other of related) {
        const to = numbers.get(other);
        if (from === undefined || to === undefined || from === to) continue;
        join(from, to);
        join(to, from);
      }
    }
  }
  return new Map([...circles].map(([entity, circle]) => [entity, [...circle]]));
}

function collectCues(entries: readonly NameEntry[]): {
  cues: string[];
  cueOwners: CueOwner[][];
} {
  const owners = new Map<string, CueOwner[]>();
  entries.forEach((entry, name) => {
    if (!entry.sense) return;
    for (const against of [false, true]) {
      for (const written of against ? entry.sense.against : entry.sense.for) {
        const cue = written.trim().replace(/\s+/gu, " ");
        if (fold(cue) === "") continue;
        const list = owners.get(cue) ?? [];
        list.push({ name, against });
        owners.set(cue, list);
      }
    }
  });
  const cues = [...owners.keys()].sort();
  return { cues, cueOwners: cues.map((cue) => owners.get(cue) ?? []) };
}

const NO_NAMES: readonly number[] = [];

function contradictedBy(owners: readonly CueOwner[]): readonly number[] {
  const names = owners.filter(({ against }) => against).map(({ name }) => name);
  return names.length > 0 ? names : NO_NAMES;
}

function patternsOf(texts: readonly string[]): TriePattern[] {
  const words = new Words();
  return texts.map((text) => {
    words.read(text);
    const first = words.word(0);
    const hashes: number[] = [];
    for (let index = 0; index < words.count; index++) hashes.push(words.hash(index));
    return { words: hashes, anyCase: first === first.toLowerCase() };
  });
}
