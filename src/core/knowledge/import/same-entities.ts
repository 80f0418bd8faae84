import type { NamedEntity } from "../../mentions/names/gazetteer.ts";
import type { EntityId, EntityName, SenseRule } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import { entityIds } from "../collection/entity-ids.ts";

/** A pack as far as its names go. */
export interface NamedPack {
  id: string;
  entities: readonly NamedEntity[];
}

/** An entity as one pack has it: the pack's id, and the entity's in it. */
export interface Bearer {
  pack: string;
  entity: EntityId;
}

/** Several packs, in which the same entity has the same id and different ones have different ids. */
export interface UnitedPacks {
  /** In the order given, as `buildGazetteer` takes them. */
  packs: { entities: readonly NamedEntity[] }[];
  /**
   * Where to find each entity whose id does not tell: it is in several packs, has another id in its own
   * pack, or shares that with another entity. Any other id is that of an entity in one pack only.
   */
  bearers: Map<EntityId, Bearer[]>;
}

/** The ids of one pack's entities among all packs, where they differ from those in the pack. */
export function idsAmongPacks(
  bearers: ReadonlyMap<EntityId, readonly Bearer[]>,
  pack: string,
): Map<EntityId, EntityId> {
  const ids = new Map<EntityId, EntityId>();
  for (const [id, places] of bearers) {
    for (const place of places) {
      if (place.pack === pack && place.entity !== id) ids.set(place.entity, id);
    }
  }
  return ids;
}

/** Related entities in common that make two of one ambiguous name the same. */
const CIRCLE_IN_COMMON = 2;
/** Categories that packs may give one entity, whatever its name; `other` fits any. */
const NEAR: readonly (readonly string[])[] = [
  ["country", "place"],
  ["organisation", "armed-group"],
];

/**
 * Tells which entities of several packs are the same. A full name of several words, or one that nothing
 * else bears, is enough, and so is one with the very same rule for its sense. Where a name has a rule for its sense, this is what it means by default, or by one
 * related entity that speaks for it, and none may speak against it; a short form or an id alone needs several
 * in common. The earlier pack's id holds.
 */
export function unitePacks(packs: readonly NamedPack[]): UnitedPacks {
  const union = new Union();
  for (const [i, pack] of packs.entries()) union.add(pack, i === packs.length - 1);
  return union.united();
}

/** One entity across the packs that have been added. */
interface Shared {
  id: EntityId;
  category: string;
  bearers: Bearer[];
  names: NamesByKey;
  related: ReadonlySet<EntityId>;
}

type NamesByKey = ReadonlyMap<string, EntityName>;

const NO_NAMES: NamesByKey = new Map();
const NO_ENTITIES: ReadonlySet<EntityId> = new Set();

class Union {
  readonly #byId = new Map<EntityId, Shared>();
  readonly #byName = new Map<string, Shared[]>();
  /** `ids`: of those entities that have another id among all packs than in theirs. */
  readonly #packs: {
    entities: readonly NamedEntity[];
    ids: ReadonlyMap<EntityId, EntityId>;
  }[] = [];

  /** @param isLast no other pack will be compared with this one */
  add({ id: pack, entities }: NamedPack, isLast: boolean): void {
    const matches = this.#matches(entities);
    let idOf: ((label: string) => EntityId) | null = null;
    const idUnlike = (id: EntityId) => {
      const newIds = () => entities.flatMap((one) => (matches.has(one) ? [] : [one.id]));
      idOf ??= entityIds([...this.#byId.keys(), ...newIds().filter((own) => !this.#byId.has(own))]);
      return idOf(id);
    };
    const ids = new Map<EntityId, EntityId>();
    const shared = entities.map((entity) => {
      const one = matches.get(entity) ?? this.#make(entity, idUnlike);
      one.bearers.push({ pack, entity: entity.id });
      if (one.id !== entity.id) ids.set(entity.id, one.id);
      return one;
    });
    this.#packs.push({ entities, ids });
    if (isLast) return;
    entities.forEach((entity, i) => {
      const one = shared[i];
      const related = entity.related.map((id) => ids.get(id) ?? id);
      if (one) this.#learn(one, related, namesOf(entity));
    });
  }

  /** Which of a pack's entities the earlier packs have. */
  #matches(entities: readonly NamedEntity[]): Map<NamedEntity, Shared> {
    const matches = new Map<NamedEntity, Shared>();
    const doubtful: { entity: NamedEntity; namesakes: Shared[] }[] = [];
    for (const entity of entities) {
      const namesakes = this.#namesakes(entity);
      if (namesakes.length === 0) continue;
      const names = namesOf(entity);
      const sure = onlyOne(namesakes.filter((one) => isSurelySame(one, entity, names)));
      if (sure) matches.set(entity, sure);
      else doubtful.push({ entity, namesakes });
    }
    const namesById = new Map(
      entities.map(({ id, names }) => [id, names.map(({ text }) => fold(text))]),
    );
    const sureIds = new Map([...matches].map(([entity, { id }]) => [entity.id, id]));
    for (const { entity, namesakes } of doubtful) {
      const circle = entity.related.flatMap((related) => sureIds.get(related) ?? []);
      const around = new Set(entity.related.flatMap((id) => namesById.get(id) ?? []));
      const likely = namesakes.filter((one) => {
        const inCommon = circle.filter((id) => one.related.has(id)).length;
        return inCommon >= CIRCLE_IN_COMMON || isSpokenFor(one, entity, around, inCommon > 0);
      });
      const same = onlyOne(likely);
      if (same) matches.set(entity, same);
    }
    return matches;
  }

  /** Those of the earlier packs that share a name or the id with an entity, and may be it by their category. */
  #namesakes({ id, category, names }: NamedEntity): Shared[] {
    const found = new Set<Shared>();
    for (const name of names) {
      if (name.kind === "demonym") continue;
      const key = fold(name.text);
      for (const one of this.#byName.get(key) ?? []) {
        const other = one.names.get(key);
        const isSameName =
          other !== undefined && isUnmistakable(name, key) && isUnmistakable(other, key);
        if (mayBeSame(one.category, category, isSameName)) found.add(one);
      }
    }
    const byId = this.#byId.get(id);
    if (byId && mayBeSame(byId.category, category, false)) found.add(byId);
    return [...found];
  }

  #make({ id: own, category }: NamedEntity, idUnlike: (id: EntityId) => EntityId): Shared {
    const id = this.#byId.has(own) ? idUnlike(own) : own;
    const shared: Shared = { id, category, bearers: [], names: NO_NAMES, related: NO_ENTITIES };
    this.#byId.set(id, shared);
    return shared;
  }

  #learn(shared: Shared, related: readonly EntityId[], names: NamesByKey): void {
    if (related.length > 0) shared.related = new Set([...shared.related, ...related]);
    shared.names = shared.names.size === 0 ? names : new Map([...names, ...shared.names]);
    for (const key of names.keys()) {
      const bearers = this.#byName.get(key);
      if (bearers === undefined) this.#byName.set(key, [shared]);
      else if (!bearers.includes(shared)) bearers.push(shared);
    }
  }

  united(): UnitedPacks {
    const packs = this.#packs.map(({ entities, ids }) => ({
      entities: ids.size === 0 ? entities : entities.map((entity) => withIds(entity, ids)),
    }));
    const owners = new Map<EntityId, number>();
    for (const { entities } of this.#packs) {
      for (const { id } of entities) owners.set(id, (owners.get(id) ?? 0) + 1);
    }
    const bearers = new Map<EntityId, Bearer[]>();
    for (const shared of this.#byId.values()) {
      const [first] = shared.bearers;
      const isPlain =
        shared.bearers.length === 1 && first?.entity === shared.id && owners.get(shared.id) === 1;
      if (!isPlain) bearers.set(shared.id, shared.bearers);
    }
    return { packs, bearers };
  }
}

/** The entity itself where it and those it is related to keep their ids: most do. */
function withIds(entity: NamedEntity, ids: ReadonlyMap<EntityId, EntityId>): NamedEntity {
  const id = ids.get(entity.id) ?? entity.id;
  const related = entity.related.map((one) => ids.get(one) ?? one);
  const isSame = id === entity.id && related.every((one, i) => one === entity.related[i]);
  return isSame ? entity : { ...entity, id, related };
}

/** An entity's names but those of its people, folded. */
function namesOf({ names }: NamedEntity): NamesByKey {
  const byKey = new Map<string, EntityName>();
  for (const name of names) {
    const key = fold(name.text);
    if (name.kind !== "demonym" && key !== "" && !byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}

/** @param isSameName they have an unmistakable name in common: then the category may have been guessed wrong */
function mayBeSame(a: string, b: string, isSameName: boolean): boolean {
  if (a === b || a === "other" || b === "other") return true;
  if (isSameName) return a !== "person" && b !== "person";
  return NEAR.some((near) => near.includes(a) && near.includes(b));
}

/** Whether a name is a full one of several words that needs no rule for its sense. */
function isUnmistakable({ kind, sense }: EntityName, key: string): boolean {
  return kind === "full" && sense === undefined && key.includes(" ");
}

/** Whether some name leaves no doubt. */
function isSurelySame(one: Shared, entity: NamedEntity, names: NamesByKey): boolean {
  for (const [key, name] of names) {
    const other = one.names.get(key);
    if (!other) continue;
    if (isTelling(name, key, entity.category) && isTelling(other, key, one.category)) return true;
    if (isSameSense(name.sense, other.sense)) return true;
  }
  return false;
}

/** Whether two rules list the same words, as one that was taken over from the other does. */
function isSameSense(a: SenseRule | undefined, b: SenseRule | undefined): boolean {
  if (!a || !b || a.for.length + a.against.length === 0) return false;
  return a === b || JSON.stringify([a.for, a.against]) === JSON.stringify([b.for, b.against]);
}

/**
 * Whether an entity has in full a name that a rule gives a sense, and this sense is meant: judged as on a page
 * (see `SenseRule`), by the entities around it instead of a page's words.
 */
function isSpokenFor(
  one: Shared,
  { names }: NamedEntity,
  around: ReadonlySet<string>,
  isCircleNear: boolean,
): boolean {
  const isAround = (word: string) => around.has(fold(word));
  return names.some((name) => {
    const other = one.names.get(fold(name.text));
    if (name.kind !== "full" || other?.kind !== "full" || !other.sense) return false;
    const { counts, for: speaking, against } = other.sense;
    const isFor = counts === "default" || isCircleNear || speaking.some(isAround);
    return isFor && !against.some(isAround);
  });
}

/** In full, and of several words unless it is no person's; with a rule for its sense it may mean another. */
function isTelling({ kind, sense }: EntityName, key: string, category: string): boolean {
  if (sense !== undefined || kind === "short" || kind === "abbreviation") return false;
  return key.includes(" ") || category !== "person";
}

/** The only element of a list that has exactly one; null for any other list. */
function onlyOne<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
