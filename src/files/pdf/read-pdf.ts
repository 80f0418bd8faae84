import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
// Where its worker's code is loaded too, pdf.js starts no worker of its own.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { notAfterPdfDate } from "../dates.ts";
import { bareText, oneLine, type ReadText, Refusal } from "../read-text.ts";
import { type Line, linesOf, type TextPiece } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { refuseBombs } from "./refuse-bombs.ts";
import { withoutRunningHeads } from "./running-heads.ts";

const PAGES_MAX = 5_000;

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
    const pages = await pagesOf(pdf);
    const { info } = await pdf.getMetadata();
    const field = (name: string) => oneLine((info as Record<string, unknown>)[name]);
    return {
      ...bareText(paragraphsOf(withoutRunningHeads(pages))),
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

async function pagesOf(pdf: PDFDocumentProxy): Promise<Line[][]> {
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item): item is typeof item & TextPiece => "str" in item)));
    page.cleanup();
  }
  return pages;
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new Refusal("refusedPassword");
  if (error.name === "InvalidPDFException") return new Refusal("refusedDamaged");
  return error;
}
