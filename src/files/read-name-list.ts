import Papa from "papaparse";
import type { Decision } from "../core/knowledge/collection/types.ts";
import { decisionsOfList, isNameList } from "../core/knowledge/import/name-list.ts";
import { decodeText } from "./plain-text.ts";
import { Refusal } from "./read-text.ts";

/** Whether a file may be a list, by its name. */
export function mayBeList(name: string): boolean {
  return /\.(?:csv|tsv)$/iu.test(name);
}

/** Part of the rows that must have as many cells as the first, to make a table of a file. */
const TABLE_PART = 0.8;

/**
 * A list of names (CSV, whatever separates its columns) as decisions about the documents beside it; null
 * where the file is no table: then it is a document like any other. Throws a `Refusal` for a table without
 * a column of names, whose rows are no sentences that a card could quote.
 */
export function readNameList(bytes: Uint8Array): Decision[] | null {
  const { data } = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: "greedy" });
  if (isNameList(data)) return decisionsOfList(data);
  const columns = data[0]?.length ?? 0;
  const alike = data.filter(({ length }) => length === columns).length;
  if (columns > 1 && alike >= data.length * TABLE_PART) throw new Refusal("refusedTable");
  return null;
}
