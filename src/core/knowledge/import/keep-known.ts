import { entityName } from "./build-pack.ts";
import { NamedTogether } from "./named-together.ts";
import { type NamedPack, unitePacks } from "./same-entities.ts";
import type { Found } from "./types.ts";

/** No pack has this id: theirs come from titles. */
const FOUND_ID = "";

/** Also keeps the entities that the packs have, judged as when all packs become one index. */
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
  const known = new Set(
    [...bearers.values()].flatMap((places) => {
      const own = places.filter(({ pack }) => pack === FOUND_ID);
      return own.length < places.length ? own.map(({ entity }) => entity) : [];
    }),
  );
  return {
    entities: found.entities.map((entity) =>
      known.has(entity.id) ? { ...entity, kept: true } : entity,
    ),
  };
}
