import Papa from "papaparse";
import { decisionsOfList, isNameList } from "../core/knowledge/import/name-list.ts";
import type { Decision } from "../core/knowledge/import/types.ts";
import { decodeText } from "./plain-text.ts";

/** Whether a file may be a list, by its name. */
export function mayBeList(name: string): boolean {
  return /\.(?:csv|tsv)$/iu.test(name);
}

/**
 * A list of names (CSV, whatever separates its columns) as decisions about the documents beside it; null
 * where the table is no list of names: then it is a document like any other.
 */
export function readNameList(bytes: Uint8Array): Decision[] | null {
  const { data } = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: "greedy" });
  return isNameList(data) ? decisionsOfList(data) : null;
}
