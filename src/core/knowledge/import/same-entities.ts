import type { NamedEntity } from "../../mentions/gazetteer.ts";
import type { EntityId, EntityName } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import { entityIds } from "./entity-ids.ts";

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
  packs: { entities: NamedEntity[] }[];
  /**
   * Where each entity stands whose id does not tell: it is in several packs, goes by another id in its
   * own, or shares that with another entity. Any other id is in one pack only, and as it is there.
   */
  bearers: Map<EntityId, Bearer[]>;
}

/** What one pack's entities are called among all packs, where that is not as in the pack. */
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
/** Categories that packs may give one entity; `other` fits any. */
const NEAR: readonly (readonly string[])[] = [
  ["country", "place"],
  ["organisation", "armed-group"],
];

/**
 * Tells which entities of several packs are the same. A full name of several words, or one that nothing
 * else bears, is enough; a short form, a name with a rule for its sense and an id alone are not: there the
 * entities they are related to must agree as well. The earlier pack's id holds.
 */
export function unitePacks(packs: readonly NamedPack[]): UnitedPacks {
  const union = new Union();
  for (const pack of packs) union.add(pack);
  return union.united();
}

/** One entity across the packs that have been added. */
interface Shared {
  id: EntityId;
  category: string;
  bearers: Bearer[];
  names: Map<string, EntityName>;
  related: Set<EntityId>;
}

class Union {
  private readonly byId = new Map<EntityId, Shared>();
  private readonly byName = new Map<string, Set<Shared>>();
  private readonly packs: {
    id: string;
    entities: readonly NamedEntity[];
    ids: Map<EntityId, EntityId>;
  }[] = [];

  add({ id: pack, entities }: NamedPack): void {
    const earlier = new Set(this.byId.values());
    const matches = new Map<NamedEntity, Shared>();
    const doubtful: NamedEntity[] = [];
    for (const entity of entities) {
      const sure = onlyOne(
        this.namesakes(entity, earlier).filter((one) => isSurelySame(one, entity)),
      );
      if (sure) matches.set(entity, sure);
      else doubtful.push(entity);
    }
    const sureIds = new Map([...matches].map(([entity, { id }]) => [entity.id, id]));
    for (const entity of doubtful) {
      const circle = entity.related.flatMap((related) => sureIds.get(related) ?? []);
      const likely = this.namesakes(entity, earlier).filter(
        ({ related }) => circle.filter((id) => related.has(id)).length >= CIRCLE_IN_COMMON,
      );
      const same = onlyOne(likely);
      if (same) matches.set(entity, same);
    }
    const idOf = entityIds([
      ...this.byId.keys(),
      ...entities
        .filter((entity) => !matches.has(entity) && !this.byId.has(entity.id))
        .map(({ id }) => id),
    ]);
    const ids = new Map<EntityId, EntityId>();
    for (const entity of entities) {
      const shared = matches.get(entity) ?? this.make(entity, idOf);
      shared.bearers.push({ pack, entity: entity.id });
      ids.set(entity.id, shared.id);
    }
    for (const entity of entities) this.learn(entity, ids);
    this.packs.push({ id: pack, entities, ids });
  }

  /** Those of the earlier packs that share a name or the id with an entity, and may be it by their category. */
  private namesakes(entity: NamedEntity, earlier: ReadonlySet<Shared>): Shared[] {
    const found = new Set<Shared>();
    for (const key of namesOf(entity).keys())
      for (const one of this.byName.get(key) ?? []) found.add(one);
    const byId = this.byId.get(entity.id);
    if (byId) found.add(byId);
    return [...found].filter((one) => earlier.has(one) && mayBeSame(one.category, entity.category));
  }

  private make({ id: own, category }: NamedEntity, idOf: (label: string) => EntityId): Shared {
    const id = this.byId.has(own) ? idOf(own) : own;
    const shared: Shared = { id, category, bearers: [], names: new Map(), related: new Set() };
    this.byId.set(id, shared);
    return shared;
  }

  private learn(entity: NamedEntity, ids: ReadonlyMap<EntityId, EntityId>): void {
    const shared = this.byId.get(ids.get(entity.id) ?? "");
    if (shared === undefined) return;
    for (const related of entity.related) shared.related.add(ids.get(related) ?? related);
    for (const [key, name] of namesOf(entity)) {
      if (!shared.names.has(key)) shared.names.set(key, name);
      const bearers = this.byName.get(key) ?? new Set();
      this.byName.set(key, bearers.add(shared));
    }
  }

  united(): UnitedPacks {
    const packs = this.packs.map(({ entities, ids }) => ({
      entities: entities.map((entity) => ({
        ...entity,
        id: ids.get(entity.id) ?? entity.id,
        related: entity.related.map((id) => ids.get(id) ?? id),
      })),
    }));
    const owners = new Map<EntityId, number>();
    for (const { entities } of this.packs) {
      for (const { id } of entities) owners.set(id, (owners.get(id) ?? 0) + 1);
    }
    const bearers = [...this.byId.values()].flatMap(({ id, bearers }) => {
      const [first] = bearers;
      const isPlain = bearers.length === 1 && first?.entity === id && owners.get(id) === 1;
      return isPlain ? [] : [[id, bearers] as const];
    });
    return { packs, bearers: new Map(bearers) };
  }
}

/** An entity's names but those of its people, folded. */
function namesOf({ names }: NamedEntity): Map<string, EntityName> {
  const byKey = new Map<string, EntityName>();
  for (const name of names) {
    const key = fold(name.text);
    if (name.kind !== "demonym" && key !== "" && !byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}

function mayBeSame(a: string, b: string): boolean {
  if (a === b || a === "other" || b === "other") return true;
  return NEAR.some((near) => near.includes(a) && near.includes(b));
}

/** Whether some name leaves no doubt. */
function isSurelySame(one: Shared, entity: NamedEntity): boolean {
  for (const [key, name] of namesOf(entity)) {
    const other = one.names.get(key);
    if (other && isTelling(name, key, entity.category) && isTelling(other, key, one.category))
      return true;
  }
  return false;
}

/** In full, and of several words unless it is no person's; with a rule for its sense it may mean another. */
function isTelling({ kind, sense }: EntityName, key: string, category: string): boolean {
  if (sense !== undefined || kind === "short" || kind === "abbreviation") return false;
  return key.includes(" ") || category !== "person";
}

/** The one of a list that has one. */
function onlyOne<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
