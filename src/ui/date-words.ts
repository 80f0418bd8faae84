import type { Translate } from "../core/i18n/translator.ts";
import { type CalendarDate, dateBounds, isBounded } from "../core/knowledge/pack/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";

/**
 * When a document was written, as far as it tells, in the same words wherever the document is named:
 * "26 March 2022", "probably March 2022", "undated".
 */
export function dateWords(date: DocumentDate, t: Translate): string {
  const { value, likely } = date;
  if (likely !== undefined) return t("dateProbably", { date: describeDate(likely, t) });
  return value === null || isOnlyBounded(date) ? t("dateUndated") : describeDate(value, t);
}

/** The words that imply a document's date or bound it, where it does not state one. */
export function dateReason(documentDate: DocumentDate, t: Translate): string | null {
  const { value, basis, words } = documentDate;
  if (basis !== "implied" || value === null || words === null) return null;
  if (!isOnlyBounded(documentDate)) return t("dateImplied", { words });
  return t("dateImpliedWithin", { date: describeDate(value, t), words });
}

/**
 * Whether a text only speaks of something that it must be later or earlier than. A card that gave this
 * bound as its date would set the text years from where it belongs.
 */
function isOnlyBounded({ value, basis, likely }: DocumentDate): boolean {
  return basis === "implied" && likely === undefined && value !== null && !isBounded(value);
}

/**
 * The date and what implies it: "26 March 2022, going by the words “three days ago”", "undated, from January
 * 2022 or later, going by the words “since January 2022”".
 */
export function dateAndReason(date: DocumentDate, t: Translate): string {
  const words = dateWords(date, t);
  const reason = dateReason(date, t);
  return reason === null ? words : t("dateWithReason", { date: words, reason });
}

/**
 * An EDTF value in words: "26 March 2022", "March 2022", "January 2022 or later", "2023 or earlier",
 * "March – June 2022". Throws a RangeError for a value that `isDateValue` refuses.
 */
export function describeDate(value: string, t: Translate): string {
  const { from, to } = dateBounds(value);
  if (from && to) return rangeInWords(from, to, t);
  if (from) return t("dateOrLater", { date: inWords(from, t) });
  return to ? t("dateOrEarlier", { date: inWords(to, t) }) : t("dateUndated");
}

/** Dates that are equally exact share what they have in common. */
function rangeInWords(from: CalendarDate, to: CalendarDate, t: Translate): string {
  if (exactness(from) === exactness(to)) {
    return unbroken(formatOf(from, t).formatRange(dayOf(from), dayOf(to)));
  }
  return [inWords(from, t), inWords(to, t)].join(" – ");
}

function exactness({ month, day }: CalendarDate): number {
  return Number(month !== null) + Number(day !== null);
}

function inWords(date: CalendarDate, t: Translate): string {
  return unbroken(formatOf(date, t).format(dayOf(date)));
}

/** Some languages write "year" behind it, shortened: it stays on the year's line. */
function unbroken(words: string): string {
  return words.replace(/ (?=\p{L}+\.$)/u, "\u00a0");
}

function dayOf({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

function formatOf({ month, day }: CalendarDate, { locale }: Translate): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    calendar: "gregory",
    year: "numeric",
    ...(month === null ? {} : { month: "long" }),
    ...(day === null ? {} : { day: "numeric" }),
  });
}
