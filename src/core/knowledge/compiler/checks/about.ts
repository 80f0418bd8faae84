/** Whether what a card says is about its entity, and not only told near it. */

import type { Entity, Statement } from "../../../pack.ts";
import { carryingCitations } from "../../pack/statements.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";
import { speaksOf } from "./speaks-of.ts";

/** Under the entity's name, they mean the entity. */
const PRONOUN = /^(?:he|she|it|they|his|her|its|their)(?!\p{L})/iu;

/** Every claim that is about something else, and a card that begins with one. */
export function checkAbout({ entity, source }: CompiledEntity): Problem[] {
  const { label, summary } = entity;
  const strange = (["summary", "statements"] as const).flatMap((section) =>
    entity[section].flatMap((statement, i) => {
      if (isAbout(entity, statement)) return [];
      const message = `neither the sentence nor its quotes speak of ${label}; name it, or drop the claim`;
      return source.problem([section, i, "text"], message);
    }),
  );
  // Within a difference or an agreement, the other statements answer the one that is about it.
  const strangeMatters = (["differences", "agreements"] as const).flatMap((section) =>
    entity[section].flatMap(({ statements }, i) => {
      if (statements.some((statement) => isAbout(entity, statement))) return [];
      const message = `no statement here speaks of ${label}; tell it on the card that it is about`;
      return source.problem([section, i, "about"], message);
    }),
  );
  const strangeBeginning = summary.slice(0, 1).flatMap(({ text }) => {
    if (isNamed(entity, text)) return [];
    const message = `the card begins with a sentence that does not speak of ${label}; begin with one that does`;
    return source.problem(["summary", 0, "text"], message);
  });
  return [...strange, ...strangeMatters, ...strangeBeginning];
}

function isAbout(entity: Entity, statement: Statement): boolean {
  const quotes = carryingCitations(statement).map(({ quote }) => quote);
  return isNamed(entity, statement.text) || speaksOf(entity, quotes.join("\n"));
}

function isNamed(entity: Entity, text: string): boolean {
  return PRONOUN.test(text) || speaksOf(entity, text);
}
