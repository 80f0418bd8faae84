import type { Message } from "../../core/i18n/translator.ts";
import { publishedOn } from "../dates.ts";
import { blockText } from "../html/block-text.ts";
import { parsePage } from "../html/parse.ts";
import { bareText, type ReadText, Refusal } from "../read-text.ts";
import { elementsNamed, type Parts, wordsIn } from "./xml.ts";

export function isPartOfEpub(name: string): boolean {
  return name === "mimetype" || /\.(?:xml|opf|xht|x?html?)$/iu.test(name);
}

const CONTAINER = "META-INF/container.xml";
/** Fonts may be encrypted in a book that anybody can read; its chapters may not. */
const ENCRYPTED_CHAPTER =
  /<(?:[\w.-]+:)?CipherReference\s[^<>]*?\bURI\s*=\s*["'][^"'<>]+\.x?html?["']/iu;

export function readEpub(parts: Parts): ReadText {
  if (ENCRYPTED_CHAPTER.test(parts.text("META-INF/encryption.xml") ?? "")) {
    throw new Refusal("refusedCopyProtected");
  }
  const rootFile = elementsNamed(parts.requiredXml(CONTAINER), "rootfile")[0];
  const path = rootFile?.getAttribute("full-path") ?? "";
  const book = parts.requiredXml(path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const { chapters, missing } = readChapters(parts, folder, chaptersOf(book));
  return {
    ...bareText(chapters.filter((text) => text !== "").join("\n\n")),
    missing,
    title: wordsIn(book, "dc:title"),
    author: wordsIn(book, "dc:creator"),
    publisher: wordsIn(book, "dc:publisher"),
    lang: wordsIn(book, "dc:language"),
    date: publishedOn(wordsIn(book, "dc:date")),
    kind: "book",
  };
}

/** The files of the chapters in reading order, without the table of contents and full-page pictures. */
function chaptersOf(book: Document): string[] {
  const items = new Map<string, string>();
  for (const item of elementsNamed(book, "item")) {
    const isContents = /\bnav\b/u.test(item.getAttribute("properties") ?? "");
    const isPicture = /^image\//u.test(item.getAttribute("media-type") ?? "");
    if (!isContents && !isPicture)
      items.set(item.getAttribute("id") ?? "", item.getAttribute("href") ?? "");
  }
  return elementsNamed(book, "itemref")
    .filter((item) => item.getAttribute("linear") !== "no")
    .flatMap((item) => items.get(item.getAttribute("idref") ?? "") ?? []);
}

/** The texts of the chapters that can be read, and what keeps the others from it; a refusal where none can. */
function readChapters(
  parts: Parts,
  folder: string,
  hrefs: readonly string[],
): { chapters: string[]; missing: Message[] } {
  const chapters: string[] = [];
  const refusals: Refusal[] = [];
  const read = new Set<string>();
  for (const href of hrefs) {
    try {
      const path = pathOf(folder, href);
      if (read.has(path)) continue;
      read.add(path);
      chapters.push(blockText(parsePage(parts.requiredText(path)).document.body));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
  }
  const [first] = refusals;
  if (first && chapters.length === 0) throw first;
  return { chapters, missing: refusals.map(({ why }) => why) };
}

/** Resolved as an address would be, which never leaves the zip. Throws a refusal for what is no address. */
function pathOf(folder: string, href: string): string {
  const base = `book:/${folder}`;
  if (!URL.canParse(href, base)) throw new Refusal("refusedMissingPart", { part: href });
  return decoded(new URL(href, base).pathname.slice(1));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
