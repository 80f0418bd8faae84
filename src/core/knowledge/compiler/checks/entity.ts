/** What is checked of a single entity's card beyond its shape. */

import type { EntityId, Statement } from "../../../pack.ts";
import { fold } from "../../../text/fold.ts";
import { overlaps } from "../../../text/span.ts";
import { readWords } from "../../../text/text-words.ts";
import { carryingCitations, countDocuments, statementsOf } from "../../pack/statements.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";

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

/** A card says each thing once, also in other words. Other cards may say it too. */
function checkCopies({ entity, source }: CompiledEntity): Problem[] {
  const said: Said[] = [];
  return statementsOf(entity).flatMap(({ section, statement, path }) => {
    const { text } = statement;
    const words = section === "identity" ? new Set<string>() : weightyWords(text);
    const claim = { statement, words, isFirst: section === "summary" };
    const copied = said.find(
      (other) => fold(other.statement.text) === fold(text) || saysTheSame(other, claim),
    );
    said.push(claim);
    if (copied === undefined) return [];
    const first = copied.statement.text;
    const message =
      fold(first) === fold(text)
        ? `"${text}" stands already on this card; say it once`
        : `"${text}" says again what "${first}" says on this card; say it once`;
    return source.problem([...path, "text"], message);
  });
}

interface Said {
  statement: Statement;
  words: ReadonlySet<string>;
  /** Whether it is one of the claims that are read one under the other. */
  isFirst: boolean;
}

/** Shorter words join others more often than they say something. */
const WEIGHTY_LETTERS = 4;

/** Sentences of fewer weighty words are alike by chance. */
const COMPARED_WORDS = 3;

/** First claims that rest on the same words of a document may share up to this part of the shorter one's words. */
const MOST_SHARED = 0.6;

function weightyWords(text: string): Set<string> {
  return new Set(readWords(text).folded.filter((word) => word.length >= WEIGHTY_LETTERS));
}

function saysTheSame(one: Said, other: Said): boolean {
  const fewer = Math.min(one.words.size, other.words.size);
  if (fewer < COMPARED_WORDS) return false;
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  // A Jaccard index above 0.5.
  if (common > (one.words.size + other.words.size - common) / 2) return true;
  const isShared = one.isFirst && other.isFirst && common > fewer * MOST_SHARED;
  return isShared && restOnSameWords(one.statement, other.statement);
}

function restOnSameWords(one: Statement, other: Statement): boolean {
  return carryingCitations(one).some((a) =>
    carryingCitations(other).some((b) => a.document === b.document && overlaps(a, b)),
  );
}

/** Words that only say whom or what a claim is about cannot support it. */
function checkCarried({ entity, source }: CompiledEntity): Problem[] {
  return statementsOf(entity).flatMap(({ statement, path }) => {
    if (statement.citations.length === 0 || carryingCitations(statement).length > 0) return [];
    const message = "every quote here is context; cite the words that carry the claim";
    return source.problem([...path, "cite"], message);
  });
}

/** Tells that something was otherwise before: both accounts may be right, each of its time. */
const CHANGE =
  /(?<!\p{L})(?:no longer|not any ?more|(?:start|beginn)ing to|ha(?:s|ve|d) (?:since|led to|become))(?!\p{L})/iu;

/** A difference or an agreement needs several voices; a change may be told by one. */
function checkMatters({ entity, source }: CompiledEntity): Problem[] {
  const { differences, agreements } = entity;
  return [
    ...differences.flatMap(({ kind, statements }, i) => {
      const change = statements.map(({ text }) => CHANGE.exec(text)?.[0]).find(Boolean);
      if (kind === "changed" || change === undefined) return [];
      const message = `tells of a change ("${change}"), in which all voices may be right; make it kind: changed`;
      return source.problem(["differences", i, "kind"], message);
    }),
    ...differences.flatMap(({ kind, statements }, i) => {
      if (kind === "changed" || hasSeveralVoices(statements)) return [];
      const message =
        "one voice cannot differ; cite two documents, or what one reports of others, or make it kind: changed";
      return source.problem(["differences", i, "kind"], message);
    }),
    ...agreements.flatMap(({ statements }, i) => {
      if (countDocuments(statements) > 1) return [];
      return source.problem(["agreements", i, "about"], "one document cannot agree; cite two");
    }),
  ];
}

/** Several documents, or one that passes on what others said. */
function hasSeveralVoices(statements: readonly Statement[]): boolean {
  return countDocuments(statements) > 1 || statements.some(({ stance }) => stance === "reported");
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
