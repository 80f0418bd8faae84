import type { DocumentDate, DocumentId } from "./pack.ts";

/** A date in one of the forms a pack may hold (see `DocumentDate`), taken apart. */
interface ParsedDate {
  year: number;
  month: number | null;
  day: number | null;
  orLater: boolean;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(\/\.\.)?$/u;
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
 * The earliest day a value may mean, as `YYYY-MM-DD`: a key to sort by.
 * Throws a RangeError for a value that `isDateValue` refuses.
 */
export function earliest(value: string): string {
  const { year, month, day } = parsed(value);
  return [String(year).padStart(4, "0"), twoDigits(month ?? 1), twoDigits(day ?? 1)].join("-");
}

/**
 * A value in plain English: "26 March 2022", "March 2022", "January 2022 or later".
 * Throws a RangeError for a value that `isDateValue` refuses.
 */
export function describeDate(value: string): string {
  const { year, month, day, orLater } = parsed(value);
  const name = month === null ? undefined : MONTHS[month - 1];
  const parts = [day ?? undefined, name, year].filter((part) => part !== undefined);
  return parts.join(" ") + (orLater ? " or later" : "");
}

/** The newest of the dated documents, by the earliest day each may be from; null where none is dated. */
export function asOf(
  documents: readonly { id: DocumentId; date: DocumentDate }[],
): { document: DocumentId; value: string } | null {
  let newest: { document: DocumentId; value: string } | null = null;
  for (const { id, date } of documents) {
    if (date.value === null) continue;
    if (newest === null || earliest(date.value) > earliest(newest.value)) {
      newest = { document: id, value: date.value };
    }
  }
  return newest;
}

function parsed(value: string): ParsedDate {
  const date = parse(value);
  if (date === null) throw new RangeError(`"${value}" is not a date of the forms a pack may hold`);
  return date;
}

function parse(value: string): ParsedDate | null {
  const match = FORM.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > MONTHS.length)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day, orLater: match[4] !== undefined };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
