import { marked, Tokenizer, type Tokens } from "marked";
import { parse } from "yaml";
import { isDateValue } from "../core/knowledge/pack/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";
import { publishedOn } from "./dates.ts";
import { webAddress } from "./html/about-page.ts";
import { blockText } from "./html/block-text.ts";
import { parsePage } from "./html/parse.ts";
import { bareText, NO_DATE, oneLine, type ReadText, Refusal } from "./read-text.ts";

const FRONT_MATTER = /^---[^\S\n]*\n((?:.*\n)*?)---[^\S\n]*(?:\n|$)/u;

/** Each list in a list is read once more for every one around it: 400 of them take seconds. */
const NESTING_MAX = 50;

/** Markdown as the words a reader would see, with what its front matter says, if it has any. */
export function readMarkdown(markdown: string): ReadText {
  const source = markdown.replace(/\r\n?/gu, "\n");
  const fences = FRONT_MATTER.exec(source);
  const given = fences ? frontMatter(fences[1] ?? "") : null;
  const body = given ? source.slice(fences?.[0].length) : source;
  const html = marked.parse(body, { async: false, tokenizer: new ShallowTokenizer() });
  const read = bareText(blockText(parsePage(html).document.body));
  if (given === null) return read;
  return {
    ...read,
    title: oneLine(given.title),
    author: oneLine(given.author),
    publisher: oneLine(given.publisher),
    url: webAddress(oneLine(given.url)),
    date: dateOf(given.date),
    kind: oneLine(given.kind),
    lang: oneLine(given.lang ?? given.language),
    note: oneLine(given.note),
  };
}

/** Refuses lists and quotations that are nested too deeply. */
class ShallowTokenizer extends Tokenizer {
  #depth = 0;

  override list(source: string): Tokens.List | undefined {
    return this.#within(() => super.list(source));
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#within(() => super.blockquote(source));
  }

  #within<T>(read: () => T): T {
    if (++this.#depth > NESTING_MAX) throw new Refusal("refusedNesting");
    const token = read();
    this.#depth--;
    return token;
  }
}

const KEY_AND_VALUE = /^(?<key>[\p{L}_-]+):\s+(?<value>.*)$/u;

/** Null where what stands between the fences is no list of keys: then it is text. */
function frontMatter(yaml: string): Record<string, unknown> | null {
  return asYaml(yaml) ?? asLines(yaml);
}

/** Written by hand, "title: Lindow: a history" is no YAML. */
function asLines(yaml: string): Record<string, string> | null {
  const lines = yaml.split("\n").filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => {
    const { key, value } = KEY_AND_VALUE.exec(line)?.groups ?? {};
    return key === undefined || value === undefined ? null : ([key, value] as const);
  });
  const given = pairs.filter((pair) => pair !== null);
  return given.length > 0 && given.length === lines.length ? Object.fromEntries(given) : null;
}

function asYaml(yaml: string): Record<string, unknown> | null {
  try {
    const read: unknown = parse(yaml, { schema: "failsafe" });
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** `2022-03-26`, perhaps with the time, or the keys of a bundled document's date. */
function dateOf(given: unknown): DocumentDate {
  const record =
    typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  const written = oneLine(record.value ?? given) ?? "";
  const value = isDateValue(written) ? written : publishedOn(written).value;
  if (value === null) return NO_DATE;
  const basis = record.basis === "implied" ? "implied" : "stated";
  return { value, basis, words: oneLine(record.words) };
}
