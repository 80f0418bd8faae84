import * as v from "valibot";
import { isBuiltIn } from "../categories.ts";
import { isRecord } from "../is-record.ts";
import {
  DIFFERENCE_KINDS,
  type DocumentId,
  NAME_KINDS,
  NAMES_MAX,
  PACK_FORMAT,
  PACK_FORMAT_1,
  type Pack,
  STANCES,
  type Statement,
} from "../pack.ts";
import { isDateValue } from "./edtf.ts";
import { inflectedName } from "./inflected-name.ts";
import { describePath, pathOf } from "./schema.ts";
import { statementsOf } from "./statements.ts";

/** What is wrong with a value that should be a pack, and where in it, e.g. `entities[3].label`. */
export interface PackProblem {
  path: string;
  message: string;
}

const text = v.pipe(v.string(), v.nonEmpty("is empty"));
const textOrNull = v.nullable(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const dateValue = v.pipe(v.string(), v.check(isDateValue, "is not a date a pack may hold"));

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
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "should be kebab-case: small letters, digits and hyphens"),
  v.check((id) => !isBuiltIn(id), "is a built-in category; a pack's own needs another id"),
);

const statement = v.object({
  text,
  stance: v.picklist(STANCES),
  citations: v.pipe(v.array(citation), v.minLength(1, "a statement needs a citation")),
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
        phrase: v.exactOptional(text),
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
export function readPack(value: unknown): { pack: Pack } | { problems: PackProblem[] } {
  const names = countNames(value);
  if (names > NAMES_MAX) {
    const message = `${names} names are more than the ${NAMES_MAX} that a pack may have`;
    return { problems: [{ path: "entities", message }] };
  }
  const parsed = v.safeParse(packSchema, upgraded(value));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      path: describePath(pathOf(issue)),
      message: issue.message,
    }));
    return { problems };
  }
  const pack = withForms(parsed.output);
  const problems = [...repeatedIds(pack), ...unknownCategories(pack), ...brokenReferences(pack)];
  return problems.length === 0 ? { pack } : { problems };
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
      const problem = { path: `${list}[${i}].id`, message: `the id "${id}" stands twice` };
      const problems = known.has(id) ? [problem] : [];
      known.add(id);
      return problems;
    });
  });
}

function unknownCategories({ categories = [], entities }: Pack): PackProblem[] {
  const own = new Set(categories.map(({ id }) => id));
  return entities.flatMap(({ category }, i) =>
    isBuiltIn(category) || own.has(category)
      ? []
      : [{ path: `entities[${i}].category`, message: `unknown category "${category}"` }],
  );
}

function brokenReferences(pack: Pack): PackProblem[] {
  const texts = new Map(pack.documents.map(({ id, text }) => [id, text]));
  const entities = new Set(pack.entities.map(({ id }) => id));
  return pack.entities.flatMap((entity, i) => [
    ...statementsOf(entity).flatMap(({ statement, path }) =>
      brokenCitations(statement, texts, ["entities", i, ...path, "citations"]),
    ),
    ...entity.related.flatMap((id, j) => {
      const path = `entities[${i}].related[${j}]`;
      return entities.has(id) ? [] : [{ path, message: `unknown entity "${id}"` }];
    }),
  ]);
}

function brokenCitations(
  { citations }: Statement,
  texts: ReadonlyMap<DocumentId, string>,
  list: readonly (string | number)[],
): PackProblem[] {
  return citations.flatMap(({ document, start, end, quote }, i) => {
    const text = texts.get(document);
    if (text?.slice(start, end) === quote) return [];
    const path = describePath([...list, i]);
    if (text === undefined) return [{ path, message: `unknown document "${document}"` }];
    return [{ path, message: `the quote "${quote}" is not what stands at ${start} to ${end}` }];
  });
}
