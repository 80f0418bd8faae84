import * as v from "valibot";
import { isBuiltIn } from "../../categories.ts";
import type { Message, MessageId, MessageParameters } from "../../i18n/translator.ts";
import { isRecord } from "../../is-record.ts";
import {
  type Citation,
  DIFFERENCE_KINDS,
  type DocumentId,
  type Entity,
  type EntityId,
  NAME_KINDS,
  NAMES_MAX,
  PACK_FORMAT,
  PACK_FORMAT_1,
  type Pack,
  STANCES,
  type Statement,
} from "../../pack.ts";
import { isDateValue } from "./edtf.ts";
import { inflectedName } from "./inflected-name.ts";
import { describePath, pathOf } from "./schema.ts";
import { citationsOf, statementsOf } from "./statements.ts";

/** What is wrong with a value that should be a pack, and where in it, e.g. `entities[3].label`. */
export interface PackProblem {
  /** Empty for the whole value. */
  path: string;
  message: Message;
}

type PackProblems = [PackProblem, ...PackProblem[]];

/** The kinds of check below whose message is a message of the interface, by its id. */
const OWN_CHECKS: ReadonlySet<string> = new Set(["non_empty", "check", "regex", "min_length"]);

const text = v.pipe(v.string(), v.nonEmpty("packEmpty" satisfies MessageId));
const textOrNull = v.nullable(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const dateValue = v.pipe(v.string(), v.check(isDateValue, "packDate" satisfies MessageId));

const citation = v.object({
  document: text,
  start: offset,
  end: offset,
  quote: text,
  context: v.exactOptional(v.literal(true)),
  caption: v.exactOptional(v.literal(true)),
});

const categoryId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "packCategoryLetters" satisfies MessageId),
  v.check((id) => !isBuiltIn(id), "packCategoryBuiltIn" satisfies MessageId),
);

const statement = v.object({
  text,
  stance: v.picklist(STANCES),
  citations: v.pipe(v.array(citation), v.minLength(1, "packNoCitation" satisfies MessageId)),
  date: v.exactOptional(dateValue),
});

const name = v.object({
  text,
  kind: v.picklist(NAME_KINDS),
  lang: v.exactOptional(text),
  forms: v.exactOptional(v.array(text)),
  sense: v.exactOptional(
    v.object({
      counts: v.picklist(["default", "evidence"]),
      for: v.array(v.string()),
      against: v.array(v.string()),
    }),
  ),
});

const matter = { about: text, statements: v.array(statement) };

const packSchema = v.object({
  format: v.literal(PACK_FORMAT),
  id: text,
  title: text,
  categories: v.exactOptional(v.array(v.object({ id: categoryId, label: text }))),
  documents: v.array(
    v.object({
      id: text,
      title: text,
      name: text,
      file: text,
      publisher: textOrNull,
      author: textOrNull,
      url: textOrNull,
      date: v.object({
        value: v.nullable(dateValue),
        basis: v.picklist(["stated", "implied", "unknown"]),
        words: textOrNull,
        likely: v.exactOptional(dateValue),
      }),
      kind: text,
      note: textOrNull,
      lang: v.exactOptional(text),
      text: v.string(),
    }),
  ),
  entities: v.array(
    v.object({
      id: text,
      label: text,
      category: text,
      kind: v.exactOptional(text),
      identity: v.nullable(statement),
      names: v.array(name),
      summary: v.array(statement),
      statements: v.array(statement),
      differences: v.array(v.object({ kind: v.picklist(DIFFERENCE_KINDS), ...matter })),
      agreements: v.array(v.object(matter)),
      related: v.array(text),
    }),
  ),
});

/**
 * A pack from a parsed JSON value: its format and shape, that ids are unique and lead somewhere, and
 * that every citation slices to its quote. Reads format 1 too. Keys a pack does not know are dropped. Never throws.
 */
export function readPack(value: unknown): { pack: Pack } | { problems: PackProblems } {
  const names = countNames(value);
  if (names > NAMES_MAX) {
    return { problems: [problem("entities", "packNames", { count: names, most: NAMES_MAX })] };
  }
  const parsed = v.safeParse(packSchema, upgraded(value));
  if (!parsed.success) {
    const [first, ...more] = parsed.issues;
    return { problems: [problemOf(first), ...more.map(problemOf)] };
  }
  const pack = withForms(parsed.output);
  const [first, ...more] = [
    ...repeatedIds(pack),
    ...unknownCategories(pack),
    ...brokenReferences(pack),
  ];
  return first === undefined ? { pack } : { problems: [first, ...more] };
}

function problem(path: string, id: MessageId, parameters: MessageParameters): PackProblem {
  return { path, message: { id, parameters } };
}

function problemOf(issue: v.InferIssue<typeof packSchema>): PackProblem {
  const path = describePath(pathOf(issue));
  const { type, message, expected, received } = issue;
  if (OWN_CHECKS.has(type)) return { path, message: { id: message as MessageId } };
  return problem(path, "packValue", { expected: expected ?? "{ }", found: received });
}

/** How many names, with their forms, a value has that may be a pack; counted before all else is looked at. */
function countNames(value: unknown): number {
  if (!isRecord(value) || !Array.isArray(value.entities)) return 0;
  let count = 0;
  for (const entity of value.entities) {
    const names: unknown[] = isRecord(entity) && Array.isArray(entity.names) ? entity.names : [];
    count += Math.max(1, names.length);
    for (const one of names)
      if (isRecord(one) && Array.isArray(one.forms)) count += one.forms.length;
  }
  return count;
}

/** The pack with the forms of the names whose language it tells and whose forms it leaves to us. */
function withForms(pack: Pack): Pack {
  for (const entity of pack.entities) {
    entity.names = entity.names.map((name) => inflectedName(name, entity.category));
  }
  return pack;
}

/**
 * A pack of format 1 as one of format 2: its documents go by their titles, its differences differ, and
 * it has no agreements. Else the value itself.
 */
function upgraded(value: unknown): unknown {
  if (!isRecord(value) || value.format !== PACK_FORMAT_1) return value;
  return {
    ...value,
    format: PACK_FORMAT,
    documents: eachRecord(value.documents, (one) => ({ name: one.title, ...one })),
    entities: eachRecord(value.entities, (entity) => ({
      agreements: [],
      ...entity,
      differences: eachRecord(entity.differences, (one) => ({ kind: "differ", ...one })),
    })),
  };
}

/** Changes the records of a list; returns anything that is not a list or a record as it is. */
function eachRecord(
  list: unknown,
  change: (record: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  return Array.isArray(list) ? list.map((one) => (isRecord(one) ? change(one) : one)) : list;
}

function repeatedIds(pack: Pack): PackProblem[] {
  return (["documents", "entities", "categories"] as const).flatMap((list) => {
    const known = new Set<string>();
    return (pack[list] ?? []).flatMap(({ id }, i) => {
      const isKnown = known.has(id);
      known.add(id);
      return isKnown ? [problem(`${list}[${i}].id`, "packIdTwice", { id })] : [];
    });
  });
}

function unknownCategories({ categories = [], entities }: Pack): PackProblem[] {
  const own = new Set(categories.map(({ id }) => id));
  return entities.flatMap(({ category }, i) =>
    isBuiltIn(category) || own.has(category)
      ? []
      : [problem(`entities[${i}].category`, "packNoCategory", { id: category })],
  );
}

function brokenReferences(pack: Pack): PackProblem[] {
  const texts = new Map(pack.documents.map(({ id, text }) => [id, text]));
  const ids = new Set(pack.entities.map(({ id }) => id));
  const problems: PackProblem[] = [];
  pack.entities.forEach((entity, i) => {
    // Says where a problem is only for the few entities that have one: the paths of all would be millions.
    const isSound =
      citationsOf(entity).every((citation) => isCited(citation, texts)) &&
      entity.related.every((id) => ids.has(id));
    if (!isSound) problems.push(...brokenReferencesOf(entity, ["entities", i], texts, ids));
  });
  return problems;
}

function brokenReferencesOf(
  entity: Entity,
  place: readonly (string | number)[],
  texts: ReadonlyMap<DocumentId, string>,
  ids: ReadonlySet<EntityId>,
): PackProblem[] {
  return [
    ...statementsOf(entity).flatMap(({ statement, path }) =>
      brokenCitations(statement, texts, [...place, ...path, "citations"]),
    ),
    ...entity.related.flatMap((id, j) =>
      ids.has(id) ? [] : [problem(describePath([...place, "related", j]), "packNoEntity", { id })],
    ),
  ];
}

function isCited({ document, start, end, quote }: Citation, texts: ReadonlyMap<string, string>) {
  return texts.get(document)?.slice(start, end) === quote;
}

function brokenCitations(
  { citations }: Statement,
  texts: ReadonlyMap<DocumentId, string>,
  list: readonly (string | number)[],
): PackProblem[] {
  return citations.flatMap((citation, i) => {
    if (isCited(citation, texts)) return [];
    const { document, start, end, quote } = citation;
    const path = describePath([...list, i]);
    if (!texts.has(document)) return [problem(path, "packNoDocument", { id: document })];
    return [problem(path, "packQuote", { quote, start, end })];
  });
}
