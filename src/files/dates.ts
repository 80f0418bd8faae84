import { isDateValue } from "../core/knowledge/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";
import { NO_DATE } from "./read-text.ts";

const ISO_DAY = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/u;
const PDF_DAY = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/u;

/** When a file says that its text was published: `2022-03-26T10:00Z` and shorter. */
export function publishedOn(written: string | null | undefined): DocumentDate {
  const value = dayIn(written);
  return value === null ? NO_DATE : { value, basis: "stated", words: null };
}

/** A file was last changed then: its text is not younger, and may be much older. */
export function notAfter(written: string | null | undefined): DocumentDate {
  const value = dayIn(written);
  return value === null ? NO_DATE : { value: `../${value}`, basis: "implied", words: null };
}

/** The same of the dates of a PDF, `D:20220326100000Z`. */
export function notAfterPdfDate(written: string | null | undefined): DocumentDate {
  const parts = PDF_DAY.exec(written ?? "")?.slice(1) ?? [];
  return notAfter(parts.filter((part) => part !== undefined).join("-"));
}

function dayIn(written: string | null | undefined): string | null {
  const value = ISO_DAY.exec(written ?? "")?.[1] ?? "";
  return isDateValue(value) ? value : null;
}
