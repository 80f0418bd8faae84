/** What is checked between the entities of a pack. */

import { fold } from "../../../text/fold.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";

/** A name that several entities claim needs a sense rule on each. */
export function checkClaims(entities: readonly CompiledEntity[]): Problem[] {
  const claims = new Map<string, { compiled: CompiledEntity; index: number }[]>();
  for (const compiled of entities) {
    for (const [index, { text }] of compiled.entity.names.entries()) {
      const folded = fold(text);
      claims.set(folded, [...(claims.get(folded) ?? []), { compiled, index }]);
    }
  }
  return [...claims.values()].flatMap((claimants) =>
    claimants.flatMap(({ compiled, index }) => {
      const others = claimants
        .map((claim) => claim.compiled.entity.id)
        .filter((id) => id !== compiled.entity.id);
      const name = compiled.entity.names[index];
      if (others.length === 0 || name === undefined || name.sense !== undefined) return [];
      const message = `"${name.text}" is also a name of ${others.join(", ")}; each needs a sense rule`;
      return compiled.source.problem(["names", index, "text"], message);
    }),
  );
}
