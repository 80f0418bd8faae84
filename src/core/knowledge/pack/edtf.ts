import type { DocumentDate, DocumentId } from "../../pack.ts";

/** A day, month or year of the calendar; `month` from 1. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** A date in one of the forms a pack may hold (see `DocumentDate`), taken apart; null where open. */
export interface DateBounds {
  from: CalendarDate | null;
  to: CalendarDate | null;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const OPEN = "..";
const MONTHS = 12;

/** Whether a value is of a form that `DocumentDate` allows, and a day that exists. */
export function isDateValue(value: string): boolean {
  return parse(value) !== null;
}

/**
 * The earliest day a value may mean, as `YYYY-MM-DD`: a key to sort by; null where it has no lower
 * bound. Throws a RangeError for a value that `isDateValue` refuses.
 */
export function earliest(value: string): string | null {
  const { from } = dateBounds(value);
  return from && sortKey(from);
}

/** The latest day a value may mean, as `YYYY-MM-DD`; null where it lacks a bound. */
function latest(value: string): string | null {
  const { from, to } = dateBounds(value);
  if (from === null || to === null) return null;
  const month = to.month ?? MONTHS;
  return sortKey({ ...to, month, day: to.day ?? daysIn(to.year, month) });
}

/** Whether a value has both bounds: only such dates can be put in order. */
export function isBounded(value: string): boolean {
  const { from, to } = dateBounds(value);
  return from !== null && to !== null;
}

/** The document, of those whose date is known, that was written or kept up last, open-ended ones apart; null where there is none. */
export function asOf(
  documents: readonly { id: DocumentId; date: DocumentDate }[],
): { document: DocumentId; value: string } | null {
  let newest: { document: DocumentId; value: string; day: string } | null = null;
  for (const { id, date } of documents) {
    const day = date.value === null ? null : latest(date.value);
    if (date.value === null || day === null) continue;
    if (newest === null || day > newest.day) newest = { document: id, value: date.value, day };
  }
  return newest && { document: newest.document, value: newest.value };
}

/** The first day of a date, as `YYYY-MM-DD`. */
function sortKey({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), twoDigits(month ?? 1), twoDigits(day ?? 1)].join("-");
}

/** The two ends of a value. Throws a RangeError for a value that `isDateValue` refuses. */
export function dateBounds(value: string): DateBounds {
  const date = parse(value);
  if (date === null) throw new RangeError(`"${value}" is not a date of the forms a pack may hold`);
  return date;
}

function parse(value: string): DateBounds | null {
  const [first = "", last, ...more] = value.split("/");
  if (more.length > 0) return null;
  const from = first === OPEN ? null : calendarDate(first);
  const to = last === undefined ? from : last === OPEN ? null : calendarDate(last);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return from && to && sortKey(to) < sortKey(from) ? null : { from, to };
}

/** Undefined if it is not a day, month or year of the calendar. */
function calendarDate(value: string): CalendarDate | undefined {
  const match = FORM.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > MONTHS)) return undefined;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return undefined;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
