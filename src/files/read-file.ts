import type { Message, MessageId } from "../core/i18n/translator.ts";
import { readHtml } from "./html/read-html.ts";
import { isMail, readMail } from "./mail/read-mail.ts";
import { isPartOfDocx, readDocx } from "./office/read-docx.ts";
import { isPartOfEpub, readEpub } from "./office/read-epub.ts";
import { isEncryptedOdt, isPartOfOdt, readOdt } from "./office/read-odt.ts";
import { Parts } from "./office/xml.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { decodeText, plainParagraphs } from "./plain-text.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readRtf } from "./read-rtf.ts";
import { isSubtitles, readSubtitles } from "./read-subtitles.ts";
import { bareText, type ReadText, Refusal } from "./read-text.ts";
import { isWikitext, readWikitext } from "./read-wikitext.ts";
import { unzip } from "./unzip.ts";

export const FILE_BYTES_MAX = 100 * 1024 * 1024;
/** The longest text, in UTF-16 code units; the Bible has less than 5 million. */
const TEXT_MAX = 8_000_000;

/** How Office files began before 2007, and DOCX files with a password still do. */
const OFFICE_97 = "\xd0\xcf\x11\xe0";

/** Files known by how they begin that hold no text, or none that is read here. */
const REFUSED: readonly (readonly [bytes: string, why: MessageId])[] = [
  [OFFICE_97, "refusedOffice"],
  ["\x89PNG", "refusedPicture"],
  ["\xff\xd8\xff", "refusedPicture"],
  ["GIF8", "refusedPicture"],
  ["RIFF", "refusedMedia"],
  ["\x1f\x8b", "refusedArchive"],
  ["7z\xbc\xaf", "refusedArchive"],
  ["Rar!", "refusedArchive"],
];

/** Throws a `Refusal` where a file has too many bytes; to be asked before they are held in memory. */
export function refuseLarge(bytes: number): void {
  if (bytes > FILE_BYTES_MAX) {
    throw new Refusal("refusedLarge", { megabytes: FILE_BYTES_MAX / 1024 / 1024 });
  }
}

/**
 * Reads a file by what it holds, and by its name where that does not tell. Throws a `Refusal` where it
 * cannot be read.
 * @param characterMaps the address of pdf.js's character maps
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  characterMaps: string,
): Promise<ReadText> {
  const isScan = isPdf(bytes);
  const read = await readAny(name, bytes, characterMaps).catch(refuseRange);
  if (!/[\p{L}\p{N}]/u.test(read.text)) {
    throw new Refusal(isScan ? "refusedScan" : "refusedEmpty");
  }
  if (read.text.length > TEXT_MAX) throw new Refusal("refusedLong");
  return { ...read, text: read.text.trim(), missing: [...read.missing, ...missingLetters(read)] };
}

/** Letters that the file's encoding does not give, each of which is read as "\ufffd". */
function missingLetters({ text }: ReadText): Message[] {
  const count = text.match(/\ufffd/gu)?.length ?? 0;
  return count === 0 ? [] : [{ id: "missingLetters", parameters: { count } }];
}

async function readAny(name: string, bytes: Uint8Array, characterMaps: string): Promise<ReadText> {
  if (isPdf(bytes)) return readPdf(bytes, characterMaps);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK\x03\x04")) return readZipped(bytes);
  if (start.startsWith(OFFICE_97) && holdsEncryptedPackage(bytes)) {
    throw new Refusal("refusedPassword");
  }
  for (const [begin, why] of REFUSED) if (start.startsWith(begin)) throw new Refusal(why);
  const text = decodeText(bytes);
  if (text.startsWith("{\\rtf")) return readRtf(text);
  if (isMail(bytes)) return readMail(bytes);
  if (isSubtitles(text)) return readSubtitles(text);
  if (
    /\.x?html?$/iu.test(name) ||
    /^\s*<(?:!doctype html|html|\?xml[^>]*>\s*<!doctype html)/iu.test(text)
  ) {
    return readHtml(text);
  }
  if (isWikitext(text)) return readWikitext(text);
  if (/\.(?:md|markdown|mdown)$/iu.test(name)) return readMarkdown(text);
  return bareText(plainParagraphs(text));
}

/** Whether there is a stream of that name, which holds the DOCX that a password protects. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const wide = "EncryptedPackage".replace(/./gu, "$&\0");
  return new TextDecoder("latin1").decode(bytes).includes(wide);
}

function readZipped(bytes: Uint8Array): Promise<ReadText> | ReadText {
  const isPart = (name: string) => isPartOfDocx(name) || isPartOfEpub(name) || isPartOfOdt(name);
  const entries = unzip(bytes, isPart);
  const parts = new Parts(entries);
  if (parts.has("word/document.xml")) return readDocx(entries);
  if (parts.has("META-INF/container.xml")) return readEpub(parts);
  if (isEncryptedOdt(parts)) throw new Refusal("refusedPassword");
  if (parts.has("content.xml")) return readOdt(parts);
  throw new Refusal("refusedPacked");
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Recursive parsers overflow the stack on files whose parts are nested many thousand deep. */
const STACK_OVERFLOW = /^(?:Maximum call stack size exceeded|too much recursion)/u;

/** Refuses what makes a parser overflow the stack, or build too long a string. */
function refuseRange(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  if (STACK_OVERFLOW.test(error.message)) throw new Refusal("refusedNesting");
  throw error instanceof RangeError ? new Refusal("refusedLong") : error;
}
