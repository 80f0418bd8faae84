import type { SourceDocument } from "../core/knowledge/import/types.ts";
import { type ReadText, Refusal } from "./read-text.ts";

/** Most words of the short name by which cards call a document: the beginning of its title. */
const NAME_WORDS = 4;
const TITLE_MAX = 120;
/** What a document is called whose kind nothing tells. */
export const UNKNOWN_KIND = "document";
const ENDS_BADLY =
  /(?:\s+(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|\p{P}+)|[\s,;:–—-])+$/iu;

/** Makes documents of what was read, told apart by id and name; refuses a text it has had already. */
export class DocumentMaker {
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();
  /** The file that each text came from. */
  readonly #texts = new Map<string, string>();

  /** @param existing the documents that the pack has already */
  constructor(existing: readonly SourceDocument[] = []) {
    for (const { id, name, file, text } of existing) {
      this.#ids.add(id);
      this.#names.add(name);
      this.#texts.set(text, file);
    }
  }

  add(file: string, read: ReadText): SourceDocument {
    const same = this.#texts.get(read.text);
    if (same !== undefined) throw new Refusal("refusedSame", { file: same });
    this.#texts.set(read.text, file);
    const title = read.title ?? titleFrom(file, read.text);
    const { text, author, publisher, url, date, lang, note } = read;
    return {
      id: unlike(slugOf(title) || "document", this.#ids, "-"),
      title,
      name: unlike(shortName(title), this.#names, " "),
      file,
      publisher,
      author,
      url,
      date,
      kind: read.kind ?? UNKNOWN_KIND,
      note,
      text,
      lang,
    };
  }
}

/** The first line where it reads like a heading, else the file's name. */
function titleFrom(file: string, text: string): string {
  const [line = ""] = text.trimStart().split("\n", 1);
  const isHeading = line.length <= TITLE_MAX && !/[.,;:]$/u.test(line.trim());
  if (isHeading && /\p{L}/u.test(line)) return line.trim();
  return file
    .replace(/^.*\//u, "")
    .replace(/\.\w{1,8}$/u, "")
    .replace(/_/gu, " ");
}

function shortName(title: string): string {
  const words = title.split(/\s+/u);
  if (words.length <= NAME_WORDS) return title;
  const cut = words.slice(0, NAME_WORDS).join(" ").replace(ENDS_BADLY, "");
  return `${cut} …`;
}

function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, TITLE_MAX);
}

/** The wish, with a number after it where it is taken; taken from then on. */
function unlike(wish: string, taken: Set<string>, between: string): string {
  let chosen = wish;
  for (let number = 2; taken.has(chosen); number++) chosen = `${wish}${between}${number}`;
  taken.add(chosen);
  return chosen;
}
