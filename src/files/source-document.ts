import type { SourceDocument } from "../core/knowledge/collection/types.ts";
import type { DocumentDate } from "../core/pack.ts";
import { cut } from "../core/text/cut.ts";
import { type ReadText, Refusal } from "./read-text.ts";
import { isKindAlone, kindTold } from "./told-kind.ts";
import { dateOfDateline, dateOfFileName, dateOfTitle } from "./written-date.ts";

/** Most characters of the name by which cards call a document: its title, or the beginning of a long one. */
const NAME_MAX = 60;
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
    const { text, author, publisher, url, lang, note } = read;
    const name = shortName(title);
    return {
      id: firstFree(numbered(slugOf(title) || "document", "-"), this.#ids),
      title,
      name: firstFree(namesFor(name, file), this.#names),
      file,
      publisher,
      author,
      url,
      date:
        read.date.basis === "stated" ? read.date : (writtenDate(title, file, text) ?? read.date),
      kind: read.kind ?? kindTold(title, text) ?? UNKNOWN_KIND,
      note,
      text,
      lang,
    };
  }
}

/** What the title, the dateline or the file's name says of when a text was written, the first that says it. */
function writtenDate(title: string, file: string, text: string): DocumentDate | null {
  const written = dateOfTitle(title) ?? dateOfDateline(text) ?? dateOfFileName(nameOfFile(file));
  return written && { ...written, basis: "implied" };
}

/** Lines at the head of a text among which its title is looked for. */
const HEAD_LINES = 4;
/** A line that ends so goes on, or is a sentence; "2015 г." is neither. */
const IS_NO_HEADING = /[.,;:]$/u;
const ENDS_WITH_YEAR = /\d\s?[гр]\.$|\dr\.$/u;
const IS_DATELINE = /^\s*\p{Lu}[\p{L}'-]*,?\s(?:\p{L}{2,4}\s)?[^,]{0,30}\d{4}\s*$/u;
/** A chat's line, a table's, or one in the marks of a program. */
const IS_DATA = /^\[?(?:[\d/.-]+,? )?\d{1,2}:\d\d|^[{<|#=]|[;\t|].*[;\t|]/u;

/** The first line where it reads like a heading, but for those that only say what kind of text it is; else the file's name. */
function titleFrom(file: string, text: string): string {
  const lines = cut(text.trimStart(), HEAD_LINES * TITLE_MAX).split(/\n+/u, HEAD_LINES);
  const first = lines.findIndex((one) => !isKindAlone(one.trim()));
  // Below "PRESS RELEASE" stand the place and the day before the title.
  const isDateline = first > 0 && IS_DATELINE.test(lines[first] ?? "");
  const line = lines[isDateline ? first + 1 : first]?.trim() ?? "";
  const isSentence = IS_NO_HEADING.test(line) && !ENDS_WITH_YEAR.test(line);
  const isHeading = line.length <= TITLE_MAX && !isSentence && !IS_DATA.test(line);
  return isHeading && /\p{L}/u.test(line) ? line : nameOfFile(file);
}

/** The file's name for people to read, without its folder and ending. */
export function nameOfFile(file: string): string {
  return file
    .replace(/^.*\//u, "")
    .replace(/\.\w{1,8}$/u, "")
    .replace(/_/gu, " ");
}

function shortName(title: string): string {
  if (title.length <= NAME_MAX) return title;
  const words = cut(title, NAME_MAX + 1).replace(/\s+\S*$/u, "");
  return `${cut(words, NAME_MAX).replace(ENDS_BADLY, "")} …`;
}

/** Names for a document, the best first: where others have its title, its file tells it apart. */
function* namesFor(name: string, file: string): Generator<string> {
  yield name;
  yield* numbered(`${name} (${nameOfFile(file)})`, " ");
}

function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return cut(slug, TITLE_MAX);
}

/** The wish, then the wish with 2, 3 and so on behind it. */
function* numbered(wish: string, between: string): Generator<string> {
  yield wish;
  for (let number = 2; ; number++) yield `${wish}${between}${number}`;
}

/** The first wish that is not taken; taken from then on. */
function firstFree(wishes: Iterable<string>, taken: Set<string>): string {
  for (const wish of wishes) {
    if (taken.has(wish)) continue;
    taken.add(wish);
    return wish;
  }
  throw new Error("Every name that was wished for is taken");
}
