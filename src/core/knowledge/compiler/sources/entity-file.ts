import * as v from "valibot";
import { CATEGORIES } from "../../../categories.ts";
import { DIFFERENCE_KINDS, NAME_KINDS, STANCES } from "../../../pack.ts";
import { countWords } from "../../../text/text-words.ts";
import { isDateValue } from "../../pack/edtf.ts";
import { keys, listOf, oneOf, words } from "../../pack/schema.ts";

const KIND_MAX_WORDS = 3;

const citation = keys({
  document: words(),
  quote: words(),
  context: v.exactOptional(v.literal(true, "is true or absent")),
});

const statement = keys({
  text: words(),
  stance: oneOf("stance", STANCES),
  date: v.exactOptional(v.pipe(v.string(), v.check(isDateValue, "is not a date a pack may hold"))),
  cite: v.pipe(
    v.array(citation, "should be a list of citations"),
    v.minLength(1, "is empty; every sentence needs a citation"),
  ),
});

/** When an ambiguous name counts, as entity files and name files write it. */
export const senseRule = keys({
  counts: oneOf("rule", ["default", "evidence"]),
  for: listOf(words()),
  against: listOf(words()),
});

const name = keys({
  text: words(),
  kind: oneOf("name kind", NAME_KINDS),
  lang: v.exactOptional(words()),
  forms: v.exactOptional(v.array(words())),
  sense: v.optional(senseRule),
});

const matter = {
  about: words(),
  statements: v.pipe(
    v.array(statement, "should be a list of statements"),
    v.minLength(2, "a difference or an agreement needs at least two statements"),
  ),
};

/** An entity file as its author writes it; see src/bundled/FORMAT.md. */
export const entityFile = keys({
  label: words(),
  category: oneOf("category", CATEGORIES),
  kind: v.exactOptional(
    v.pipe(
      words(),
      v.check((kind) => countWords(kind) <= KIND_MAX_WORDS, "has at most three words"),
      v.check((kind) => /^[^a-z].*[^.]$/u.test(kind), "begins with a capital and has no full stop"),
    ),
  ),
  names: v.pipe(
    v.array(name, "should be a list of names"),
    v.minLength(1, "is empty; an entity needs a name to be found by"),
  ),
  identity: v.optional(v.nullable(statement), null),
  summary: listOf(statement),
  statements: listOf(statement),
  differences: listOf(keys({ kind: oneOf("kind", DIFFERENCE_KINDS), ...matter })),
  agreements: listOf(keys(matter)),
  related: listOf(words()),
  leftOut: listOf(keys({ document: words(), quote: words(), reason: words() })),
});

export type EntitySource = v.InferOutput<typeof entityFile>;
export type StatementSource = v.InferOutput<typeof statement>;
export type CitationSource = v.InferOutput<typeof citation>;
export type MatterSource = EntitySource["agreements"][number];
