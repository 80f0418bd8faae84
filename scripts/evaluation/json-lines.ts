import { readFileSync } from "node:fs";

/** One line of a JSON Lines file: where it stands, and what it holds. */
export interface JsonLine {
  file: string;
  line: number;
  value: unknown;
}

/** Reads a JSON Lines file. Throws an Error that names file and line where something is wrong. */
export function readJsonLines(file: string): JsonLine[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file}: cannot be read (${error instanceof Error ? error.message : error})`);
  }
  return content.split("\n").flatMap((text, index) => {
    if (text.trim() === "") return [];
    const line = index + 1;
    try {
      return [{ file, line, value: JSON.parse(text) as unknown }];
    } catch {
      throw new Error(`${file}:${line}: not JSON`);
    }
  });
}

/** The value as an object with these fields of these types, or an Error that names file and line. */
export function requireFields(
  { file, line, value }: JsonLine,
  fields: Readonly<Record<string, "string" | "array">>,
): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${file}:${line}: not an object`);
  }
  const record: Record<string, unknown> = { ...value };
  for (const [name, type] of Object.entries(fields)) {
    const found = record[name];
    const fits = type === "array" ? Array.isArray(found) : typeof found === type;
    if (!fits)
      throw new Error(
        `${file}:${line}: "${name}" must be ${type === "array" ? "an" : "a"} ${type}`,
      );
  }
  return record;
}
