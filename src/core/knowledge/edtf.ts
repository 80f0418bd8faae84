import type { DocumentDate, DocumentId } from "../pack.ts";

/** A day, month or year. */
interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** A date in one of the forms a pack may hold (see `DocumentDate`), taken apart; null where open. */
interface Interval {
  from: CalendarDate | null;
  to: CalendarDate | null;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const OPEN = "..";
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Whether a value is of a form that `DocumentDate` allows, and a day that exists. */
export function isDateValue(value: string): boolean {
  return parse(value) !== null;
}

/**
 * The earliest day a value may mean, as `YYYY-MM-DD`: a key to sort by; null where it has no lower
 * bound. Throws a RangeError for a value that `isDateValue` refuses.
 */
export function earliest(value: string): string | null {
  const { from } = parsed(value);
  return from && sortKey(from);
}

/** Whether a value has both bounds: only such dates can be put in order. */
export function isBounded(value: string): boolean {
  const { from, to } = parsed(value);
  return from !== null && to !== null;
}

/**
 * A value in plain English: "26 March 2022", "March 2022", "after January 2022", "before 2023",
 * "between March 2022 and June 2023". Throws a RangeError for a value that `isDateValue` refuses.
 */
export function describeDate(value: string): string {
  const { from, to } = parsed(value);
  if (from === null) return to === null ? "" : `before ${inWords(to)}`;
  if (to === null) return `after ${inWords(from)}`;
  const [first, last] = [inWords(from), inWords(to)];
  return first === last ? first : `between ${first} and ${last}`;
}

function inWords({ year, month, day }: CalendarDate): string {
  const name = month === null ? undefined : MONTHS[month - 1];
  return [day ?? undefined, name, year].filter((part) => part !== undefined).join(" ");
}

/** The newest of the documents whose date is known, open-ended ones apart; null where there is none. */
export function asOf(
  documents: readonly { id: DocumentId; date: DocumentDate }[],
): { document: DocumentId; value: string } | null {
  let newest: { document: DocumentId; value: string; day: string } | null = null;
  for (const { id, date } of documents) {
    const day = date.value !== null && isBounded(date.value) ? earliest(date.value) : null;
    if (date.value === null || day === null) continue;
    if (newest === null || day > newest.day) newest = { document: id, value: date.value, day };
  }
  return newest && { document: newest.document, value: newest.value };
}

/** The first day of a date, as `YYYY-MM-DD`. */
function sortKey({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), twoDigits(month ?? 1), twoDigits(day ?? 1)].join("-");
}

function parsed(value: string): Interval {
  const date = parse(value);
  if (date === null) throw new RangeError(`"${value}" is not a date of the forms a pack may hold`);
  return date;
}

function parse(value: string): Interval | null {
  const [first = "", last, ...more] = value.split("/");
  if (more.length > 0) return null;
  const from = first === OPEN ? null : calendarDate(first);
  const to = last === undefined ? from : last === OPEN ? null : calendarDate(last);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return from && to && sortKey(to) < sortKey(from) ? null : { from, to };
}

/** Undefined where it is no day, month or year of the calendar. */
function calendarDate(value: string): CalendarDate | undefined {
  const match = FORM.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > MONTHS.length)) return undefined;
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
