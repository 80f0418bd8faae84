import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
// Where its worker's code is loaded too, pdf.js starts no worker of its own.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { Message } from "../../core/i18n/translator.ts";
import { notAfterPdfDate } from "../dates.ts";
import { bareText, oneLine, type ReadText, Refusal } from "../read-text.ts";
import { type Line, linesOf, type TextPiece } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { refuseBombs } from "./refuse-bombs.ts";
import { withoutRunningHeads } from "./running-heads.ts";

const PAGES_MAX = 5_000;
/** Some pages of any book are blank; where more have no text, pages were scanned. */
const BLANK_PART_MAX = 0.2;
/** Page numbers in one message. */
const NUMBERS_MAX = 10;

/**
 * The text of a PDF.
 * @param characterMaps the address of pdf.js's character maps, which some Asian fonts need
 */
export async function readPdf(data: Uint8Array, characterMaps: string): Promise<ReadText> {
  refuseBombs(data);
  const loading = getDocument({
    data,
    cMapUrl: characterMaps,
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > PAGES_MAX) throw new Refusal("refusedPages", { pages: PAGES_MAX });
    const { pages, missing } = await pagesOf(pdf);
    const { info } = await pdf.getMetadata();
    const field = (name: string) => oneLine((info as Record<string, unknown>)[name]);
    return {
      ...bareText(paragraphsOf(withoutRunningHeads(pages))),
      missing,
      title: field("Title"),
      author: field("Author"),
      lang: field("Language"),
      date: notAfterPdfDate(field("CreationDate")),
    };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await loading.destroy();
  }
}

/** The pages that can be read, and which cannot; a refusal where none can. */
async function pagesOf(pdf: PDFDocumentProxy): Promise<{ pages: Line[][]; missing: Message[] }> {
  const pages: Line[][] = [];
  const unread: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await linesOfPage(pdf, number));
    } catch {
      unread.push(number);
    }
  }
  if (pages.length === 0) throw new Refusal("refusedDamaged");
  const without = pages.filter((lines) => lines.length === 0).length;
  return {
    pages,
    missing: [
      ...(unread.length > 0 ? [unreadPages(unread)] : []),
      ...(without > BLANK_PART_MAX * pages.length ? [pagesWithoutText(without, pages.length)] : []),
    ],
  };
}

async function linesOfPage(pdf: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.filter((item): item is typeof item & TextPiece => "str" in item));
}

function unreadPages(numbers: readonly number[]): Message {
  const pages =
    numbers.slice(0, NUMBERS_MAX).join(", ") + (numbers.length > NUMBERS_MAX ? " …" : "");
  return { id: "missingPages", parameters: { pages } };
}

function pagesWithoutText(count: number, of: number): Message {
  return { id: "missingScans", parameters: { count, of } };
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new Refusal("refusedPassword");
  if (error.name === "InvalidPDFException") return new Refusal("refusedDamaged");
  return error;
}
