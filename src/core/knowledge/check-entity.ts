/** What a single entity's card must hold to, beyond its shape. */

import type { DocumentId, EntityId, Statement } from "../pack.ts";
import { fold } from "../text/fold.ts";
import type { CompiledEntity } from "./compile-entity.ts";
import type { Problem } from "./problem.ts";
import { statementsOf } from "./statements.ts";

/** Every fault of one card. `entities` are the ids of all entity files, readable or not. */
export function checkEntity(compiled: CompiledEntity, entities: ReadonlySet<EntityId>): Problem[] {
  return [
    ...checkCopies(compiled),
    ...checkCarried(compiled),
    ...checkMatters(compiled),
    ...checkNames(compiled),
    ...checkRelated(compiled, entities),
  ];
}

/** A card says each thing once. Other cards may say it too. */
function checkCopies({ entity, source }: CompiledEntity): Problem[] {
  const said = new Set<string>();
  return statementsOf(entity).flatMap(({ statement: { text }, path }) => {
    const folded = fold(text);
    if (said.has(folded)) {
      return source.problem(
        [...path, "text"],
        `"${text}" stands already on this card; say it once`,
      );
    }
    said.add(folded);
    return [];
  });
}

/** Words that only tell whom or what a claim means cannot carry one. */
function checkCarried({ entity, source }: CompiledEntity): Problem[] {
  return statementsOf(entity).flatMap(({ statement: { citations }, path }) => {
    if (citations.length === 0 || citations.some(({ context }) => !context)) return [];
    const message = "every quote here is context; cite the words that carry the claim";
    return source.problem([...path, "cite"], message);
  });
}

/** Who differs or agrees has to be several; what changed may be told by one. */
function checkMatters({ entity, source }: CompiledEntity): Problem[] {
  const { differences, agreements } = entity;
  return [
    ...differences.flatMap(({ kind, statements }, i) => {
      if (kind === "changed" || hasSeveralVoices(statements)) return [];
      const message =
        "one voice cannot differ; cite two documents, or what one reports of others, or make it kind: changed";
      return source.problem(["differences", i, "kind"], message);
    }),
    ...agreements.flatMap(({ statements }, i) => {
      if (documentsOf(statements).size > 1) return [];
      return source.problem(["agreements", i, "about"], "one document cannot agree; cite two");
    }),
  ];
}

/** Several documents, or one that passes on what others said. */
function hasSeveralVoices(statements: readonly Statement[]): boolean {
  return documentsOf(statements).size > 1 || statements.some(({ stance }) => stance === "reported");
}

function documentsOf(statements: readonly Statement[]): Set<DocumentId> {
  return new Set(
    statements.flatMap(({ citations }) =>
      citations.filter(({ context }) => !context).map(({ document }) => document),
    ),
  );
}

function checkNames({ entity, source }: CompiledEntity): Problem[] {
  const known = new Set<string>();
  return entity.names.flatMap(({ text }, i) => {
    const folded = fold(text);
    if (!known.has(folded)) {
      known.add(folded);
      return [];
    }
    const message = `"${text}" is listed twice; case, diacritics and hyphens make no other name`;
    return source.problem(["names", i, "text"], message);
  });
}

function checkRelated({ entity, source }: CompiledEntity, entities: ReadonlySet<EntityId>) {
  return entity.related.flatMap((id, i) => {
    const path = ["related", i];
    if (id === entity.id) return source.problem(path, "an entity is not related to itself");
    if (!entities.has(id)) return source.problem(path, `unknown entity "${id}"`);
    return entity.related.indexOf(id) === i ? [] : source.problem(path, `"${id}" is listed twice`);
  });
}
