/** What the entities of a pack must hold to among each other. */

import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/sentences.ts";
import type { CompiledEntity } from "./compile-entity.ts";
import type { Problem } from "./problem.ts";
import { statementsOf } from "./statements.ts";

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

/** A sentence of ours stands once: not on two cards, and not twice on one. */
export function checkCopies(entities: readonly CompiledEntity[]): Problem[] {
  const first = new Map<string, string>();
  return entities.flatMap((compiled) =>
    statementsOf(compiled.entity)
      .filter(({ section }) => section !== "identity")
      .flatMap(({ statement, path }) =>
        splitSentences(statement.text).flatMap(({ start, end }) => {
          const sentence = statement.text.slice(start, end);
          const folded = fold(sentence);
          const card = first.get(folded);
          if (card === undefined) {
            first.set(folded, compiled.entity.id);
            return [];
          }
          const where = card === compiled.entity.id ? "already on this card" : `also on ${card}`;
          const message = `"${sentence}" stands ${where}; tell it once, from this entity's side`;
          return compiled.source.problem([...path, "text"], message);
        }),
      ),
  );
}
