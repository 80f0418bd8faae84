import * as v from "valibot";
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { describePath, pathOf } from "../../pack/schema.ts";
import type { Problem } from "./problem.ts";

export type YamlPath = readonly (string | number)[];

/** A value read from YAML that knows where in its file each of its parts stands. */
export interface YamlSource<Value> {
  file: string;
  value: Value;
  /** A problem with the part at `path`; a part that is absent is placed where its parent is. */
  problem(path: YamlPath, message: string): Problem;
}

/**
 * Reads YAML by a schema. `linesBefore` are the lines of the file above the text.
 * Returns every problem found when the text is not YAML or not of the schema.
 */
export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
  linesBefore = 0,
): YamlSource<v.InferOutput<Schema>> | { problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const faults = [...yaml.errors, ...yaml.warnings].map(({ pos, message }) => ({
    file,
    ...at(pos[0]),
    message: `not readable as YAML: ${message}`,
  }));
  visit(yaml, {
    Alias(_, alias) {
      if (alias.resolve(yaml) !== undefined) return;
      const message = `no anchor &${alias.source} stands before; a text that begins with * needs quotation marks`;
      faults.push({ file, ...at(alias.range?.[0] ?? 0), message });
    },
  });
  if (faults.length > 0) return { problems: faults };
  const problem = (path: YamlPath, message: string): Problem => ({
    file,
    ...at(offsetOf(yaml.contents, path)),
    message: path.length === 0 ? message : `${describePath(path)}: ${message}`,
  });
  const parsed = v.safeParse(schema, yaml.toJS({ maxAliasCount: -1 }));
  if (parsed.success) return { file, value: parsed.output, problem };
  return { problems: parsed.issues.map((issue) => problem(pathOf(issue), issue.message)) };
}

/** Where the part at `path` begins; the last part found on the way where the path leads nowhere. */
function offsetOf(root: unknown, path: YamlPath): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const key of path) {
    const { name, value } = childOf(node, key);
    offset = startOf(value) ?? startOf(name) ?? offset;
    node = value;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { name?: unknown; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(key)] };
  if (!isMap(node)) return {};
  const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
  return isPair(pair) ? { name: pair.key, value: pair.value } : {};
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
