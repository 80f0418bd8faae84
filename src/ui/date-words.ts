import type { Translate } from "../core/i18n/translator.ts";
import { type CalendarDate, dateBounds, isBounded } from "../core/knowledge/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";

/**
 * When a document was written, as far as it tells, in the same words wherever the document is named:
 * "26 March 2022", "probably March 2022", "undated, from January 2022 or later", "undated".
 */
export function dateWords({ value, likely, basis }: DocumentDate, t: Translate): string {
  if (likely !== undefined) return t("dateProbably", { date: describeDate(likely, t) });
  if (value === null) return t("dateUndated");
  const date = describeDate(value, t);
  // What a text speaks of bounds its date and does not give it one.
  return basis === "implied" && !isBounded(value) ? t("dateUndatedWithin", { date }) : date;
}

/** The words that imply a document's date, where it does not state one. */
export function dateReason({ basis, words }: DocumentDate, t: Translate): string | null {
  return basis === "implied" && words !== null ? t("dateImplied", { words }) : null;
}

/** The date and what implies it: "26 March 2022, going by the words “three days ago”". */
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
    return formatOf(from, t).formatRange(dayOf(from), dayOf(to));
  }
  return [inWords(from, t), inWords(to, t)].join(" – ");
}

function exactness({ month, day }: CalendarDate): number {
  return Number(month !== null) + Number(day !== null);
}

function inWords(date: CalendarDate, t: Translate): string {
  return formatOf(date, t).format(dayOf(date));
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
