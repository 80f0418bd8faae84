import type { Category } from "../categories.ts";
import type { Entity, EntityId, EntityName } from "../knowledge/pack.ts";
import { fold } from "./fold.ts";
import { buildTrie, type TokenTrie, type TriePattern } from "./token-trie.ts";
import { Words } from "./words.ts";

/** What the matcher needs to know of an entity. A pack's entities are such. */
export type NamedEntity = Pick<Entity, "id" | "category" | "names" | "related">;

/** Changes with the shape of a gazetteer: one in storage of another format is built anew. */
export const GAZETTEER_FORMAT = "fact-context-gazetteer/1";

/** How one word or phrase bears on a name: for its sense here, or for another one. */
export interface CueOwner {
  name: number;
  against: boolean;
}

/**
 * The index of all names of all packs, and of the words that speak for or against their senses.
 * Names and cues are numbered; in the trie, patterns below `names.length` are names and those above
 * are cues.
 */
export interface Gazetteer {
  entities: readonly EntityId[];
  categories: readonly Category[];
  names: readonly Pick<EntityName, "text" | "kind">[];
  /** The entity (its number) each name belongs to. */
  nameEntities: Int32Array;
  /** The sense rule's `counts` of each name that has one. */
  counts: ReadonlyMap<number, "default" | "evidence">;
  cues: readonly string[];
  cueOwners: readonly (readonly CueOwner[])[];
  /** For each entity that has any, the numbers of the entities of its circle. */
  circles: ReadonlyMap<number, readonly number[]>;
  /** The names of each entity, by number. */
  namesOf(entity: number): readonly number[];
  trie: TokenTrie;
}

interface NameEntry {
  text: string;
  kind: EntityName["kind"];
  entity: number;
  sense: EntityName["sense"];
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
  const known = new Set<string>();
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    let number = numbers.get(entity.id);
    if (number === undefined) {
      number = entities.length;
      numbers.set(entity.id, number);
      entities.push(entity.id);
      categories.push(entity.category);
    }
    for (const name of entity.names) {
      for (const text of spellings(name)) {
        if (fold(text) === "" || known.has(`${number}\n${text}`)) continue;
        known.add(`${number}\n${text}`);
        entries.push({ text, kind: name.kind, entity: number, sense: name.sense });
      }
    }
  }
  const circles = circlesOf(packs, numbers);
  const { cues, cueOwners } = collectCues(entries);
  return assemble({
    entities,
    categories,
    names: entries.map(({ text, kind }) => ({ text, kind })),
    nameEntities: Int32Array.from(entries, (entry) => entry.entity),
    counts: new Map(
      entries.flatMap((entry, name) => (entry.sense ? [[name, entry.sense.counts] as const] : [])),
    ),
    cues,
    cueOwners,
    circles,
    trie: buildTrie(patternsOf([...entries.map((entry) => entry.text), ...cues])),
  });
}

type Parts = Omit<Gazetteer, "namesOf">;

function assemble(parts: Parts): Gazetteer {
  let byEntity: number[][] | undefined;
  const index = () => {
    const lists: number[][] = parts.entities.map(() => []);
    for (const [name, entity] of parts.nameEntities.entries()) lists[entity]?.push(name);
    return lists;
  };
  return {
    ...parts,
    namesOf(entity) {
      byEntity ??= index();
      return byEntity[entity] ?? [];
    },
  };
}

/** The name itself, in one line; for an abbreviation also with, and without, its points. */
function spellings(name: EntityName): string[] {
  const text = name.text.trim().replace(/\s+/gu, " ");
  if (name.kind !== "abbreviation") return [text];
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return [text, text.replaceAll(".", "")];
  if (/^\p{Lu}{2,4}$/u.test(text)) return [text, [...text].map((letter) => `${letter}.`).join("")];
  return [text];
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
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    const from = numbers.get(entity.id);
    for (const id of entity.related) {
      const to = numbers.get(id);
      if (from === undefined || to === undefined || from === to) continue;
      join(from, to);
      join(to, from);
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
  return { cues: [...owners.keys()], cueOwners: [...owners.values()] };
}

function patternsOf(texts: readonly string[]): TriePattern[] {
  const words = new Words();
  return texts.map((text) => {
    words.read(text);
    const first = words.word(0);
    return {
      words: Array.from(words.hashes.subarray(0, words.count)),
      anyCase: first === first.toLowerCase(),
    };
  });
}

/** A gazetteer as plain data, for IndexedDB or a message: strings, numbers and typed arrays. */
export interface StoredGazetteer {
  format: typeof GAZETTEER_FORMAT;
  entities: string;
  categories: Category[];
  names: string;
  kinds: EntityName["kind"][];
  nameEntities: Int32Array;
  counts: [number, "default" | "evidence"][];
  cues: string[];
  cueOwners: CueOwner[][];
  circles: [number, number[]][];
  trie: TokenTrie;
}

/** One long string clones and splits faster than a hundred thousand short ones clone. */
const LINE = "\n";

export function serializeGazetteer(gazetteer: Gazetteer): StoredGazetteer {
  return {
    format: GAZETTEER_FORMAT,
    entities: gazetteer.entities.join(LINE),
    categories: [...gazetteer.categories],
    names: gazetteer.names.map((name) => name.text).join(LINE),
    kinds: gazetteer.names.map((name) => name.kind),
    nameEntities: gazetteer.nameEntities,
    counts: [...gazetteer.counts],
    cues: [...gazetteer.cues],
    cueOwners: gazetteer.cueOwners.map((owners) => [...owners]),
    circles: [...gazetteer.circles].map(([entity, circle]) => [entity, [...circle]]),
    trie: gazetteer.trie,
  };
}

/** The gazetteer again. Throws when the data is of another format: then build it anew. */
export function restoreGazetteer(stored: StoredGazetteer): Gazetteer {
  if (stored.format !== GAZETTEER_FORMAT) {
    throw new Error(`A gazetteer of format ${String(stored.format)} cannot be read`);
  }
  const split = (joined: string) => (joined === "" ? [] : joined.split(LINE));
  const kinds = stored.kinds;
  return assemble({
    entities: split(stored.entities),
    categories: stored.categories,
    names: split(stored.names).map((text, name) => ({ text, kind: kinds[name] ?? "full" })),
    nameEntities: stored.nameEntities,
    counts: new Map(stored.counts),
    cues: stored.cues,
    cueOwners: stored.cueOwners,
    circles: new Map(stored.circles),
    trie: stored.trie,
  });
}
