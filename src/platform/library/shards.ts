import type { EntityId } from "../../core/pack.ts";

/** A card is read with its whole shard: small enough to parse at once, large enough to keep the rows few. */
const ENTITIES_PER_SHARD = 64;

/** How many shards a pack's cards are spread over. */
export function shardCount(entities: number): number {
  return Math.max(1, Math.ceil(entities / ENTITIES_PER_SHARD));
}

/** The shard of an entity, from 0; the same for as long as a revision lives. */
export function shardOf(entity: EntityId, shards: number): number {
  let hash = 0;
  for (let i = 0; i < entity.length; i++) hash = (Math.imul(hash, 31) + entity.charCodeAt(i)) | 0;
  return (hash >>> 0) % shards;
}
