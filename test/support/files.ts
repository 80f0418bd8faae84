/** Files of every kind that the library reads, made as the programs that write them do, but small. */
import { strToU8, unzipSync, type Zippable, zipSync, zlibSync } from "fflate";

/** Paragraphs to make files of. */
export const SAMPLE_TEXT: Paragraphs = [
  "The ferry at Lindow",
  "Mayor Ada Orr closed the ferry.",
  "Nine lost their jobs.",
];

export interface FileDescription {
  title?: string;
  author?: string;
  /** ISO 8601, e.g. `2021-06-03`. */
  date?: string;
}

type Paragraphs = readonly string[];
/** Paragraphs, and tables as the format writes them. */
type Blocks = readonly (string | { table: string })[];
type Rows = readonly (readonly string[])[];

function escaped(text: string): string {
  return text.replace(/[<>&"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function written(blocks: Blocks, paragraph: (text: string) => string): string {
  return blocks
    .map((block) => (typeof block === "string" ? paragraph(escaped(block)) : block.table))
    .join("");
}

function zipped(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
    ) as Zippable,
  );
}

const docxParagraph = (text: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const odtParagraph = (text: string) => `<text:p>${text}</text:p>`;

export function docxTable(rows: Rows): string {
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((text) => `<w:tc>${docxParagraph(escaped(text))}</w:tc>`).join("")}</w:tr>`;
  return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

export function odtTable(rows: Rows): string {
  const cell = (text: string) =>
    `<table:table-cell>${odtParagraph(escaped(text))}</table:table-cell>`;
  const row = (cells: readonly string[]) =>
    `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
  return `<table:table>${rows.map(row).join("")}</table:table>`;
}

export function docx(blocks: Blocks, { title = "", author = "", date = "" }: FileDescription = {}) {
  const body = written(blocks, docxParagraph);
  return zipped({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dcterms:modified>${date}T10:00:00Z</dcterms:modified></cp:coreProperties>`,
  });
}

export function odt(blocks: Blocks, { title = "", author = "", date = "" }: FileDescription = {}) {
  const body = written(blocks, odtParagraph);
  return zipped({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><dc:title>${escaped(title)}</dc:title><meta:initial-creator>${escaped(author)}</meta:initial-creator><dc:date>${date}T10:00:00</dc:date></office:meta></office:document-meta>`,
  });
}

/** A book of one chapter for each list of paragraphs. */
export function epub(
  chapters: readonly Blocks[],
  { title = "", author = "", date = "" }: FileDescription = {},
  extraHead = "",
) {
  const files: Record<string, string> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:date>${date}</dc:date><dc:language>en</dc:language></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml"/>${chapters.map((_, i) => `<item id="c${i}" href="text/chapter%20${i}.xhtml"/>`).join("")}</manifest><spine><itemref idref="nav"/>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join("")}</spine></package>`,
    "OEBPS/nav.xhtml": "<html><body><nav><ol><li>Contents</li></ol></nav></body></html>",
  };
  chapters.forEach((blocks, i) => {
    const body = written(blocks, (text) => `<p>${text}</p>`);
    files[`OEBPS/text/chapter ${i}.xhtml`] =
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Chapter</title>${extraHead}</head><body>${body}</body></html>`;
  });
  return zipped(files);
}

/** The same zip without one of its files. */
export function withoutPart(zip: Uint8Array, name: string) {
  const { [name]: _, ...rest } = unzipSync(zip);
  return zipSync(rest);
}

/** The same zip, said to be encrypted in its directory and before each of its files. */
export function encryptedZip(zip: Uint8Array) {
  const marked = zip.slice();
  const view = new DataView(marked.buffer);
  for (let at = 0; at + 10 < marked.length; at++) {
    const signature = view.getUint32(at);
    if (signature === 0x504b0304) view.setUint16(at + 6, 1, true);
    if (signature === 0x504b0102) view.setUint16(at + 8, 1, true);
  }
  return marked;
}

/** Each page a list of lines, of which an empty one is a gap; with `title` and `date` in its description. */
export function pdf(pages: readonly Paragraphs[], description: FileDescription = {}) {
  return pdfWith(pages, description, "");
}

/** A PDF whose one page unpacks to so many bytes of white space. */
export function pdfBomb(bytes: number, packing = "/Filter /FlateDecode") {
  return pdfOfStream(zlibSync(new Uint8Array(bytes), { level: 1 }), packing);
}

/** The same, packed twice and written as hexadecimal digits or in base 85. */
export function pdfBombPackedAgain(bytes: number, digits: "hex" | "base85") {
  const packed = zlibSync(zlibSync(new Uint8Array(bytes), { level: 1 }));
  const filter = digits === "hex" ? "/ASCIIHexDecode" : "/ASCII85Decode";
  const stream = strToU8(digits === "hex" ? `${inHex(packed)}>` : `${inBase85(packed)}~>`);
  return pdfOfStream(stream, `/Filter [${filter} /Flate#44ecode /FlateDecode]`);
}

function inHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function inBase85(bytes: Uint8Array): string {
  const view = new DataView(Uint8Array.from([...bytes, 0, 0, 0]).buffer);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const left = Math.min(4, bytes.length - at);
    const value = view.getUint32(at);
    const digits = [4, 3, 2, 1, 0].map((power) => Math.floor(value / 85 ** power) % 85);
    text += String.fromCharCode(...digits.slice(0, left + 1).map((digit) => digit + 33));
  }
  return text;
}

/** A PDF whose one page has this stream; `packing` is what its dictionary says of how it is packed. */
function pdfOfStream(stream: Uint8Array, packing: string) {
  const head =
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n" +
    `<< /Length ${stream.length} ${packing} >>\nstream\n`;
  const tail = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n";
  return Uint8Array.from([...strToU8(head), ...stream, ...strToU8(tail)]);
}

/** A PDF that no empty password opens. */
export function encryptedPdf() {
  const hash = "00".repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${hash}> /U <${hash}> /P -4 >> /ID [<00><00>]`;
  return pdfWith([["Nobody reads this."]], {}, encrypt);
}

function pdfWith(
  pages: readonly Paragraphs[],
  { title = "", date = "" }: FileDescription,
  trailer: string,
) {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, "\\$&")}) Tj T*`).join("\n");
    const stream = `BT /F1 11 Tf 14 TL 72 770 Td\n${shown}\nET`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  add(`<< /Title (${title}) /CreationDate (D:${date.replace(/-/gu, "")}120000Z) >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((content, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
