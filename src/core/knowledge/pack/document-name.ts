import type { PackDocument } from "../../pack.ts";

/** Whether a document's short name is its own title, or whole words with which that begins and "…". */
export function beginsTitle({ name, title }: Pick<PackDocument, "name" | "title">): boolean {
  const words = name.replace(/…$/u, "");
  return title.startsWith(words) && !/^[\p{L}\p{N}]/u.test(title.slice(words.length));
}
