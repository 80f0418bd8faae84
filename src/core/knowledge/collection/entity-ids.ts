import type { EntityId } from "../../pack.ts";
import { cut } from "../../text/cut.ts";
import { fold } from "../../text/fold.ts";

/** UTF-16 units; a long heading mistaken for a name must not give a long id. */
const LENGTH_MAX = 80;

/** Gives each label an id of its own, kebab-case: a second "Georgia" is `georgia-2`. */
export function entityIds(taken: Iterable<EntityId> = []): (label: string) => EntityId {
  const known = new Set(taken);
  /** The last number given to ids that begin so. */
  const numbers = new Map<EntityId, number>();
  return (label) => {
    const plain = cut(fold(label), LENGTH_MAX).trim().replaceAll(" ", "-") || "name";
    let id = plain;
    for (let number = numbers.get(plain) ?? 2; known.has(id); number++) {
      id = `${plain}-${number}`;
      numbers.set(plain, number + 1);
    }
    known.add(id);
    return id;
  };
}
