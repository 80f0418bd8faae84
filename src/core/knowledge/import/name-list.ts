import { isBuiltIn } from "../../categories.ts";
import { fold } from "../../text/fold.ts";
import type { Decision } from "../collection/types.ts";
import { categoryOfLabel } from "./own-categories.ts";

/** What the columns of a list may be called, folded. */
const NAME_HEADS = ["name", "names", "label", "nom", "nombre", "nazwa", "имя", "название", "назва"];
const CATEGORY_HEADS = ["kind", "category", "type", "class", "art", "categorie", "kategoria"];
const ALSO_HEADS = ["also", "aliases", "alias", "also known as", "other names", "synonyms"];
const BETWEEN_NAMES = /[;|]/u;

/** Whether a table is a list of names, which is so if its first row has a column for them. */
export function isNameList([head]: readonly (readonly string[])[]): boolean {
  return head !== undefined && columnOf(head, NAME_HEADS) !== -1;
}

/**
 * A list of names as decisions: each name is looked for in the documents. The table's first row
 * names its columns: `name`; perhaps `kind` (a category, built in or the list's own) and `also` (other
 * names, with semicolons between). Rows without a name say nothing.
 */
export function decisionsOfList([head = [], ...rows]: readonly (readonly string[])[]): Decision[] {
  const name = columnOf(head, NAME_HEADS);
  const kind = columnOf(head, CATEGORY_HEADS);
  const also = columnOf(head, ALSO_HEADS);
  const defined = new Map<string, Decision>();
  const added = rows.flatMap((row): Decision[] => {
    const label = cellOf(row, name);
    if (fold(label) === "") return [];
    const others = cellOf(row, also).split(BETWEEN_NAMES);
    const names = [label, ...others].map((one) => one.trim()).filter((one) => fold(one) !== "");
    const stated = cellOf(row, kind);
    const category = stated === "" ? null : categoryOfLabel(stated);
    if (category && !isBuiltIn(category.id)) {
      const { id, label } = category;
      defined.set(id, { do: "define", names: [], category: id, label });
    }
    return [{ do: "list", names, label, category: category?.id ?? null }];
  });
  return [...defined.values(), ...added];
}

function columnOf(head: readonly string[], names: readonly string[]): number {
  return head.findIndex((cell) => names.includes(fold(cell)));
}

function cellOf(row: readonly string[], column: number): string {
  return (row[column] ?? "").trim().replace(/\s+/gu, " ");
}
