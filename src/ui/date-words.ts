import type { Translate } from "../core/i18n/translator.ts";
import { type CalendarDate, dateBounds, isBounded } from "../core/knowledge/edtf.ts";
import type { DocumentDate } from "../core/pack.ts";

/**
 * When a document was written, as far as it tells: "26 March 2022", "during the mutiny", "undated", or
 * "date not stated, after January 2022", since a bound alone is no date.
 */
export function dateWords({ value, phrase }: DocumentDate, t: Translate): string {
  if (phrase !== undefined) return phrase;
  if (value === null) return t("dateUndated");
  const date = describeDate(value, t);
  return isBounded(value) ? date : t("dateNotStated", { date });
}

/**
 * The same as short as can be, for a line that also names the document: "26 Mar 2022", "2023 or later", "undated".
 * Where only one bound is known its year will do.
 */
export function briefDateWords({ value }: DocumentDate, t: Translate): string {
  if (value === null) return t("dateUndated");
  const { from, to } = dateBounds(value);
  if (from && to) {
    return [...new Set([inWords(from, t, "short"), inWords(to, t, "short")])].join("–");
  }
  if (from) return t("dateOrLater", { date: String(from.year) });
  return to ? t("dateOrEarlier", { date: String(to.year) }) : t("dateUndated");
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
 * An EDTF value in words: "26 March 2022", "March 2022", "after January 2022", "before 2023", "between
 * March 2022 and June 2023". Throws a RangeError for a value that `isDateValue` refuses.
 */
export function describeDate(value: string, t: Translate): string {
  const { from, to } = dateBounds(value);
  if (from === null) return to === null ? "" : boundWords(to, "dateBefore", t);
  if (to === null) return boundWords(from, "dateAfter", t);
  const [first, last] = [inWords(from, t), inWords(to, t)];
  return first === last ? first : t("dateBetween", { first, last });
}

/** Languages say "after" otherwise with a day than with a month or a year. */
function boundWords(bound: CalendarDate, id: "dateBefore" | "dateAfter", t: Translate): string {
  const date = inWords(bound, t);
  if (id === "dateBefore") return t(bound.day === null ? "dateBefore" : "dateBeforeDay", { date });
  return t(bound.day === null ? "dateAfter" : "dateAfterDay", { date });
}

function inWords(
  { year, month, day }: CalendarDate,
  { locale }: Translate,
  monthStyle: "long" | "short" = "long",
): string {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    calendar: "gregory",
    year: "numeric",
    ...(month === null ? {} : { month: monthStyle }),
    ...(day === null ? {} : { day: "numeric" }),
  }).format(date);
}
