/** What a single entity's card must hold to, beyond its shape. */

import type { EntityId } from "../pack.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/sentences.ts";
import { countWords } from "../text/text-words.ts";
import type { CompiledEntity } from "./compile-entity.ts";
import type { Problem } from "./problem.ts";
import { statementsOf } from "./statements.ts";

const IDENTITY_MAX_WORDS = 12;
/** The short answer is read while the pointer rests on a name. */
const SUMMARY_MAX_WORDS = 90;
const SUMMARY_MAX_SENTENCES = 5;

/** Every fault of one card. `entities` are the ids of all entity files, readable or not. */
export function checkEntity(compiled: CompiledEntity, entities: ReadonlySet<EntityId>): Problem[] {
  return [
    ...checkIdentity(compiled),
    ...checkSummary(compiled),
    ...checkSentenceEnds(compiled),
    ...checkCopies(compiled),
    ...checkNames(compiled),
    ...checkRelated(compiled, entities),
  ];
}

function checkIdentity({ entity, source }: CompiledEntity): Problem[] {
  if (entity.identity === null) return [];
  const path = ["identity", "text"];
  const problems: Problem[] = [];
  const words = countWords(entity.identity.text);
  if (words > IDENTITY_MAX_WORDS) {
    const message = `${words} words; an identity has at most ${IDENTITY_MAX_WORDS}`;
    problems.push(source.problem(path, message));
  }
  if (entity.identity.text.endsWith(".")) {
    problems.push(source.problem(path, "an identity is no sentence; drop the full stop"));
  }
  return problems;
}

function checkSummary({ entity, source }: CompiledEntity): Problem[] {
  const problems: Problem[] = [];
  const texts = entity.summary.map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  if (words > SUMMARY_MAX_WORDS) {
    const message = `${words} words; a summary has at most ${SUMMARY_MAX_WORDS} in all`;
    problems.push(source.problem(["summary"], message));
  }
  const sentences = texts.reduce((sum, text) => sum + splitSentences(text).length, 0);
  if (sentences > SUMMARY_MAX_SENTENCES) {
    const message = `${sentences} sentences; a summary has at most ${SUMMARY_MAX_SENTENCES}`;
    problems.push(source.problem(["summary"], message));
  }
  return problems;
}

function checkSentenceEnds({ entity, source }: CompiledEntity): Problem[] {
  return statementsOf(entity)
    .filter(({ section, statement }) => section !== "identity" && !endsSentence(statement.text))
    .map(({ path }) => source.problem([...path, "text"], "does not end with a full stop"));
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

function endsSentence(text: string): boolean {
  return /[.!?]["'\u2019\u201d)]*$/u.test(text);
}
