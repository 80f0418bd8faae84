import { notAfter } from "../dates.ts";
import { Paragraphs } from "../paragraphs.ts";
import { bareText, type ReadText } from "../read-text.ts";
import { type TextNode, walk } from "../walk.ts";
import { type Parts, wordsIn } from "./xml.ts";

/** Lists the parts, and how those that a password protects are encrypted. */
const MANIFEST = "META-INF/manifest.xml";

export function isPartOfOdt(name: string): boolean {
  return name === "content.xml" || name === "meta.xml" || name === MANIFEST;
}

/** Whether a password protects the document; its text may then be in a part of any name. */
export function isEncryptedOdt(parts: Parts): boolean {
  return /<manifest:encryption-data[\s/>]/u.test(parts.text(MANIFEST) ?? "");
}

const PARAGRAPHS = new Set(["text:p", "text:h"]);
/** Beside the text: comments, struck words, notes, shapes' descriptions. */
const NO_TEXT = new Set([
  "office:annotation",
  "text:tracked-changes",
  "text:note",
  "svg:title",
  "svg:desc",
  "text:table-of-content",
]);
const TEXT = 3;
const BREAKS: Readonly<Record<string, string>> = {
  "text:s": " ",
  "text:tab": " ",
  "text:line-break": "\n",
};

export function readOdt(parts: Parts): ReadText {
  const content = parts.requiredXml("content.xml");
  const meta = parts.xml("meta.xml");
  return {
    ...bareText(textOf(content as unknown as TextNode)),
    title: wordsIn(meta, "dc:title"),
    author: wordsIn(meta, "meta:initial-creator", "dc:creator"),
    lang: wordsIn(meta, "dc:language"),
    date: notAfter(wordsIn(meta, "dc:date", "meta:creation-date")),
  };
}

function textOf(root: TextNode): string {
  const paragraphs = new Paragraphs();
  const enter = (node: TextNode): boolean => {
    const { nodeName: name } = node;
    if (PARAGRAPHS.has(name)) paragraphs.end();
    else if (name === "table:table") paragraphs.openTable();
    else if (name === "table:table-row") paragraphs.openRow();
    else if (name === "table:table-cell") openCell(node);
    if (node.nodeType === TEXT) paragraphs.write((node.nodeValue ?? "").replace(/\s+/gu, " "));
    else if (Object.hasOwn(BREAKS, name)) paragraphs.write(BREAKS[name] ?? "");
    return !NO_TEXT.has(name);
  };
  const openCell = (cell: TextNode): void => {
    paragraphs.openCell({
      isHead: cell.parentNode?.parentNode?.nodeName === "table:table-header-rows",
      columns: cell.getAttribute?.("table:number-columns-spanned"),
      rows: cell.getAttribute?.("table:number-rows-spanned"),
    });
  };
  const leave = ({ nodeName: name }: TextNode): void => {
    if (PARAGRAPHS.has(name)) paragraphs.end();
    else if (name === "table:table-cell") paragraphs.closeCell();
    else if (name === "table:table") paragraphs.closeTable();
  };
  walk(root, enter, leave);
  return paragraphs.text();
}
