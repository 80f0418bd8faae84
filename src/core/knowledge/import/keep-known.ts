import { type Category, isBuiltIn } from "../../categories.ts";
import type { Found } from "../collection/types.ts";
import { entityName } from "./build-pack.ts";
import { NamedTogether } from "./named-together.ts";
import { type Bearer, type NamedPack, unitePacks } from "./same-entities.ts";

/** No pack has this id: theirs come from titles. */
const FOUND_ID = "";

/**
 * Also keeps the entities that the packs have, judged as when all packs become one index, and gives them the
 * kinds that the first pack has them as.
 */
export function keepKnown(found: Found, packs: readonly NamedPack[]): Found {
  const together = new NamedTogether();
  for (const entity of found.entities) together.learn(entity);
  const entities = found.entities.map((entity) => ({
    id: entity.id,
    category: entity.category,
    names: entity.names.map(entityName),
    related: together.relatedTo(entity),
  }));
  const { bearers } = unitePacks([...packs, { id: FOUND_ID, entities }]);
  const categories = categoriesByPlace(packs);
  const known = new Map(
    [...bearers.values()].flatMap((places) => {
      const own = places.filter(({ pack }) => pack === FOUND_ID);
      const told = places.flatMap((place) => categories.get(placeKey(place)) ?? []);
      const category = told.find((one) => one !== "other" && isBuiltIn(one)) ?? null;
      return own.length < places.length ? own.map(({ entity }) => [entity, category] as const) : [];
    }),
  );
  return {
    entities: found.entities.map((entity) => {
      const category = known.get(entity.id);
      if (category === undefined) return entity;
      return { ...entity, kept: true, category: category ?? entity.category };
    }),
  };
}

function categoriesByPlace(packs: readonly NamedPack[]): Map<string, Category> {
  return new Map(
    packs.flatMap(({ id: pack, entities }) =>
      entities.map(({ id, category }) => [placeKey({ pack, entity: id }), category] as const),
    ),
  );
}

function placeKey({ pack, entity }: Bearer): string {
  return `${pack}\n${entity}`;
}
