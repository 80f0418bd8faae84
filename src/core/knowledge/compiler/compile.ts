import { PACK_FORMAT, type Pack } from "../../pack.ts";
import { checkAbout } from "./checks/about.ts";
import { checkEntity } from "./checks/entity.ts";
import { checkIdentity } from "./checks/identity.ts";
import { checkOrder } from "./checks/order.ts";
import { checkStances } from "./checks/stance.ts";
import { checkClaims } from "./checks/together.ts";
import { checkWording } from "./checks/wording.ts";
import {
  type CompiledEntity,
  compileEntity,
  type DocumentFiles,
} from "./citations/compile-entity.ts";
import { type Coverage, coverDocuments } from "./citations/coverage.ts";
import { type DocumentFile, readDocumentFile } from "./sources/document-file.ts";
import { entityFile } from "./sources/entity-file.ts";
import { type NameFiles, readNameFiles } from "./sources/name-files.ts";
import { compareText, inFileOrder, type Problem, type TextFile } from "./sources/problem.ts";
import { readYaml } from "./sources/yaml-source.ts";

/** The files of a pack: Markdown with front matter, and YAML. Each file's name is its id. */
export interface PackSource {
  id: string;
  title: string;
  documents: readonly TextFile[];
  entities: readonly TextFile[];
  /** What the entities are called in other languages. */
  names?: NameFiles;
}

/** A pack whose every citation has been checked, or all problems that prevent it. */
export type Compiled = { pack: Pack; coverage: Coverage } | { problems: Problem[] };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Compiles the files of a pack; src/bundled/FORMAT.md says how they are written. The same files give
 * the same pack, in whatever order they come.
 */
export function compilePack({ id, title, documents, entities, names }: PackSource): Compiled {
  const documentFiles = readDocuments(documents);
  const entityFiles = readEntities(entities, documentFiles.byId);
  const compiled = entityFiles.entities;
  const read = [...documentFiles.byId.values()].filter((file) => file !== null);
  const { coverage, problems: uncovered } = coverDocuments(compiled, read);
  const known = compiled.map(({ entity }) => entity);
  const named = names ? readNameFiles(names, known) : null;
  const problems = [
    ...documentFiles.problems,
    ...entityFiles.problems,
    ...checkClaims(compiled),
    ...checkStances(compiled),
    ...uncovered,
    ...(named?.problems ?? []),
  ];
  if (problems.length > 0) return { problems: problems.sort(inFileOrder) };
  const pack: Pack = {
    format: PACK_FORMAT,
    id,
    title,
    documents: read.map(({ document }) => document),
    entities: known.map((entity) => ({
      ...entity,
      names: [...entity.names, ...(named?.names.get(entity.id) ?? [])],
    })),
  };
  return { pack, coverage };
}

function readDocuments(files: readonly TextFile[]): { byId: DocumentFiles; problems: Problem[] } {
  const { byId, problems } = identify(files);
  const documents = new Map<string, DocumentFile | null>();
  for (const [id, file] of byId) {
    const read = readDocumentFile(id, file);
    if ("problems" in read) problems.push(...read.problems);
    documents.set(id, "problems" in read ? null : read);
  }
  return { byId: documents, problems };
}

/** The entities that could be read, each checked by itself. */
function readEntities(
  files: readonly TextFile[],
  documents: DocumentFiles,
): { entities: CompiledEntity[]; problems: Problem[] } {
  const { byId, problems } = identify(files);
  const ids = new Set(byId.keys());
  const entities: CompiledEntity[] = [];
  for (const [id, { file, text }] of byId) {
    const source = readYaml(file, text, entityFile);
    if ("problems" in source) {
      problems.push(...source.problems);
      continue;
    }
    const entity = compileEntity(id, source, documents);
    problems.push(
      ...entity.problems,
      ...checkEntity(entity, ids),
      ...checkAbout(entity),
      ...checkIdentity(entity),
      ...checkOrder(entity, documents),
      ...checkWording(entity, documents),
    );
    entities.push(entity);
  }
  return { entities, problems };
}

/** The files by their ids, in the ids' order. Of files with the same id, the first is read. */
function identify(files: readonly TextFile[]): {
  byId: Map<string, TextFile>;
  problems: Problem[];
} {
  const byId = new Map<string, TextFile>();
  const problems: Problem[] = [];
  for (const textFile of [...files].sort((a, b) => compareText(a.file, b.file))) {
    const { file } = textFile;
    const id = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
    const other = byId.get(id);
    if (!ID.test(id)) {
      const message = `the file's name is its id, so it is in kebab-case (a-z, 0-9, -), not "${id}"`;
      problems.push({ file, line: 1, message });
    }
    if (other === undefined) byId.set(id, textFile);
    else
      problems.push({ file, line: 1, message: `the id "${id}" is already that of ${other.file}` });
  }
  return { byId: new Map([...byId].sort(([a], [b]) => compareText(a, b))), problems };
}
