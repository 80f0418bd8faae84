import { notAfter } from "../dates.ts";
import type { TextNode } from "../html/block-text.ts";
import { bareText, type ReadText } from "../read-text.ts";
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
  const paragraphs: string[] = [];
  let line = "";
  const end = () => {
    if (line.trim() !== "") paragraphs.push(line.replace(/ +/gu, " ").trim());
    line = "";
  };
  let node: TextNode | null = root;
  while (node) {
    if (node.nodeType === 3) line += (node.nodeValue ?? "").replace(/\s+/gu, " ");
    line += BREAKS[node.nodeName] ?? "";
    if (PARAGRAPHS.has(node.nodeName)) end();
    if (node.firstChild && !NO_TEXT.has(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node && PARAGRAPHS.has(node.nodeName)) end();
    }
    if (node === null || node === root) break;
    if (PARAGRAPHS.has(node.nodeName)) end();
    node = node.nextSibling;
  }
  end();
  return paragraphs.join("\n\n");
}
