import { zipSync } from "fflate";
import mammoth from "mammoth";
import { notAfter } from "../dates.ts";
import { Paragraphs } from "../paragraphs.ts";
import { bareText, type ReadText } from "../read-text.ts";
import { Parts, refuseDeepXml, wordsIn } from "./xml.ts";

/** What the text needs; pictures, fonts and embedded files are left packed. */
export function isPartOfDocx(name: string): boolean {
  return (
    /\.(?:xml|rels)$/u.test(name) &&
    !/^(?:word\/(?:media|embeddings|theme)|customXml)\//u.test(name)
  );
}

export async function readDocx(entries: Map<string, Uint8Array>): Promise<ReadText> {
  const parts = new Parts(entries);
  refuseDeepXml(parts.text("word/document.xml") ?? "");
  // Packed anew from what was unpacked with a limit: mammoth unpacks without one.
  const zip = zipSync(Object.fromEntries(entries), { level: 0 });
  // In a browser it takes the one, in Node the other.
  const input = { arrayBuffer: zip.buffer as ArrayBuffer, buffer: zip as Buffer };
  const paragraphs = new Paragraphs();
  // Its text without its tables is all that mammoth gives by itself, so the document that it reads is taken.
  const transformDocument = (document: DocxNode): DocxNode => {
    writeTo(paragraphs, document);
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml(input, { transformDocument });
  const core = parts.xml("docProps/core.xml");
  return {
    ...bareText(paragraphs.text()),
    title: wordsIn(core, "dc:title"),
    author: wordsIn(core, "dc:creator"),
    lang: wordsIn(core, "dc:language"),
    date: notAfter(wordsIn(core, "dcterms:modified", "dcterms:created")),
  };
}

/** As much of a node of mammoth's document as its text needs. */
interface DocxNode {
  type: string;
  value?: string;
  isHeader?: boolean;
  colSpan?: number;
  rowSpan?: number;
  children?: DocxNode[];
}

/** Recursive, as mammoth is: `refuseDeepXml` bounds the depth. */
function writeTo(paragraphs: Paragraphs, node: DocxNode, isHead = false): void {
  const { type, value = "", isHeader = false, children = [], colSpan, rowSpan } = node;
  if (type === "text") paragraphs.write(value);
  else if (type === "tab") paragraphs.write(" ");
  else if (type === "break") paragraphs.write("\n");
  else if (type === "table") paragraphs.openTable();
  else if (type === "tableRow") paragraphs.openRow();
  else if (type === "tableCell") {
    paragraphs.openCell({ isHead, columns: colSpan, rows: rowSpan });
  }
  for (const child of children) writeTo(paragraphs, child, isHeader || isHead);
  if (type === "paragraph") paragraphs.end();
  else if (type === "tableCell") paragraphs.closeCell();
  else if (type === "table") paragraphs.closeTable();
}
