import * as v from "valibot";
import type { Entity, EntityId, EntityName, NameKind, SenseRule } from "../../../pack.ts";
import {
  type Inflection,
  inflectedForms,
  inflectedWord,
  plainName,
} from "../../../text/inflection/inflect.ts";
import { keys, listOf, words } from "../../pack/schema.ts";
import { bypassedSenses } from "./bypassed-senses.ts";
import { senseRule } from "./entity-file.ts";
import type { Problem, TextFile } from "./problem.ts";
import { readYaml } from "./yaml-source.ts";

const detailed = keys({
  text: words(),
  forms: v.exactOptional(v.array(words())),
  sense: v.exactOptional(senseRule),
});
const plain = v.pipe(
  words(),
  v.transform((text): v.InferOutput<typeof detailed> => ({ text })),
);
const written = v.lazy((input) => (typeof input === "string" ? plain : detailed));

/** One entity's names in one language, by kind. */
const namesOfEntity = keys({
  full: listOf(written),
  short: listOf(written),
  abbreviation: listOf(written),
  variant: listOf(written),
  former: listOf(written),
  adjectives: listOf(written),
  inhabitants: listOf(written),
  otherThings: listOf(words()),
});

const namesFile = v.record(v.string(), namesOfEntity);
const regionsFile = v.record(v.string(), words());

type Written = v.InferOutput<typeof detailed>;
type ListName = Exclude<keyof v.InferOutput<typeof namesOfEntity>, "otherThings">;

const KINDS: Readonly<Record<ListName, NameKind>> = {
  full: "full",
  short: "short",
  abbreviation: "abbreviation",
  variant: "variant",
  former: "former",
  adjectives: "demonym",
  inhabitants: "demonym",
};

/** The files of `src/bundled/names`: one a language, and one that gives countries their ISO codes. */
export interface NameFiles {
  languages: readonly TextFile[];
  regions: TextFile | null;
}

/** Names by entity, in the languages' order. */
export type NamesByEntity = ReadonlyMap<EntityId, EntityName[]>;

/**
 * Reads what the entities are called in other languages, and inflects it; src/bundled/FORMAT.md says
 * how it is written. Countries have their names of the Unicode CLDR besides.
 */
export function readNameFiles(
  { languages, regions }: NameFiles,
  entities: readonly Pick<Entity, "id" | "category">[],
): { names: NamesByEntity; problems: Problem[] } {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = new Map<EntityId, EntityName[]>(entities.map(({ id }) => [id, []]));
  const problems: Problem[] = [];
  const codes = regions ? readCodes(regions, byId, problems) : {};
  for (const { file, text } of languages) {
    const language = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
    const source = readYaml(file, text, namesFile);
    if ("problems" in source) {
      problems.push(...source.problems);
      continue;
    }
    for (const id of Object.keys(source.value)) {
      if (!byId.has(id)) problems.push(source.problem([id], `unknown entity "${id}"`));
    }
    for (const { id, category } of entities) {
      const lists = source.value[id];
      const inLanguage = lists ? namesIn(lists, language, category === "person") : [];
      for (const { ruled, unruled } of bypassedSenses(inLanguage)) {
        const message = `"${unruled}" has no sense rule and is written like "${ruled}", which has one; give it the rule or take it out`;
        problems.push(source.problem([id], message));
      }
      const code = codes[id];
      if (code) addRegion(inLanguage, language, code);
      const others = lists?.otherThings ?? [];
      names.get(id)?.push(...inLanguage.map((name) => apartFrom(others, name, language)));
    }
  }
  return { names, problems };
}

function readCodes(
  { file, text }: TextFile,
  entities: ReadonlyMap<EntityId, unknown>,
  problems: Problem[],
): Readonly<Record<EntityId, string>> {
  const source = readYaml(file, text, regionsFile);
  if ("problems" in source) {
    problems.push(...source.problems);
    return {};
  }
  for (const id of Object.keys(source.value)) {
    if (!entities.has(id)) problems.push(source.problem([id], `unknown entity "${id}"`));
  }
  return source.value;
}

/** The country's name of the CLDR, unless its file has it with forms of its own. */
function addRegion(names: EntityName[], language: string, code: string): void {
  const text = new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code);
  if (text === undefined || names.some((name) => name.text === text)) return;
  names.unshift(nameOf({ text }, "full", language, "noun"));
}

function namesIn(
  lists: v.InferOutput<typeof namesOfEntity>,
  language: string,
  isPerson: boolean,
): EntityName[] {
  return Object.entries(KINDS).flatMap(([list, kind]) =>
    lists[list as ListName].map((one: Written) =>
      nameOf(one, kind, language, inflectionOf(list as ListName, isPerson)),
    ),
  );
}

/** The name with a sense against the phrases of other things that have it in them: "guerre de Crimée". */
function apartFrom(phrases: readonly string[], name: EntityName, lang: string): EntityName {
  const spellings = [name.text, ...(name.forms ?? [])];
  const against = phrases.filter((phrase) => spellings.some((one) => phrase.includes(one)));
  if (against.length === 0) return name;
  const sense = name.sense ?? { counts: "default", for: [], against: [] };
  const added = inflectedSense({ counts: sense.counts, for: [], against }, lang).against;
  return { ...name, sense: { ...sense, against: [...sense.against, ...added] } };
}

function inflectionOf(list: ListName, isPerson: boolean): Inflection {
  if (list === "abbreviation") return "none";
  if (list === "adjectives") return "adjective";
  return isPerson ? "person" : "noun";
}

function nameOf(
  { text, forms, sense }: Written,
  kind: NameKind,
  lang: string,
  inflection: Inflection,
): EntityName {
  const all = forms ?? inflectedForms(text, lang, inflection);
  // An empty list says that a name has no forms, where one left out would be filled by the tables.
  const mayInflect = kind !== "abbreviation" && inflectedWord(plainName(text), lang).length > 0;
  return {
    text: plainName(text),
    kind,
    lang,
    ...(all.length > 0 || mayInflect ? { forms: all } : {}),
    ...(sense ? { sense: inflectedSense(sense, lang) } : {}),
  };
}

/** A sense's words count in all their forms. */
function inflectedSense(sense: SenseRule, lang: string): SenseRule {
  const inflected = (cues: readonly string[]) => [
    ...new Set(cues.flatMap((cue) => [plainName(cue), ...inflectedWord(cue, lang)])),
  ];
  return { counts: sense.counts, for: inflected(sense.for), against: inflected(sense.against) };
}
