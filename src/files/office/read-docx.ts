import { zipSync } from "fflate";
import mammoth from "mammoth";
import { notAfter } from "../dates.ts";
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
  const { value } = await mammoth.extractRawText(input);
  const core = parts.xml("docProps/core.xml");
  return {
    ...bareText(value),
    title: wordsIn(core, "dc:title"),
    author: wordsIn(core, "dc:creator"),
    lang: wordsIn(core, "dc:language"),
    date: notAfter(wordsIn(core, "dcterms:modified", "dcterms:created")),
  };
}
