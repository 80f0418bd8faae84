import { isDateValue } from "../core/knowledge/pack/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";
import { NO_DATE } from "./read-text.ts";
import { firstDateIn } from "./written-date.ts";

const ISO_DAY = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/u;
const PDF_DAY = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/u;

const BARE_DAY = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u;
/**
 * In years. A page that is changed this much later, such as an encyclopedia's, is not dated by its first
 * day.
 */
const KEPT_UP = 5;

/** When a file says that its text was published: `2022-03-26T10:00Z` and shorter, or in words. */
export function publishedOn(written: string | null | undefined): DocumentDate {
  const value = dayIn(written);
  return value === null ? NO_DATE : { value, basis: "stated", words: null };
}

/** The same, and as far as the last change where the text has been kept up for years. */
export function publishedBetween(
  written: string | null | undefined,
  changed: string | null | undefined,
): DocumentDate {
  const first = dayIn(written);
  const last = dayIn(changed);
  if (first === null || last === null) return publishedOn(written);
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const value = years >= KEPT_UP ? `${first}/${last}` : first;
  return { value, basis: "stated", words: null };
}

/** The day a file was last changed: its text was written then or earlier. */
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
  const value =
    ISO_DAY.exec(written ?? "")?.[1] ??
    BARE_DAY.exec(written ?? "")
      ?.slice(1)
      .join("-") ??
    firstDateIn(written ?? "")?.value;
  return value !== undefined && isDateValue(value) ? value : null;
}
