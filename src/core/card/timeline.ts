import { type CalendarDate, dateBounds, isBounded } from "../knowledge/pack/edtf.ts";
import { accountKey, documentsOf, statementsOf } from "../knowledge/pack/statements.ts";
import type { DocumentId, Statement } from "../pack.ts";
import type { CardData } from "./card.ts";

/** The documents of one date, or of dates too near each other to be told apart on the line. */
export interface TimelineDot {
  /** The first and the last of their dates, in EDTF. */
  first: string;
  last: string;
  /** Where it stands on the line, from 0 to 1. */
  at: number;
  documents: DocumentId[];
}

/** When the documents that a card cites were written. */
export interface Timeline {
  /** In order, `LEAST_GAP` or more apart; the first stands at 0. */
  dots: TimelineDot[];
  /** The documents whose date has no certain place on the line. */
  undated: DocumentId[];
}

/** How near dots may stand to each other, as a part of the line: a finger has to tell them apart. */
export const LEAST_GAP = 1 / 6;

const LEAST_DOCUMENTS = 3;
const WIDEST_YEARS = 1;
const MONTHS = 12;
/** More than any month has, so that no day reaches into the next month. */
const DAYS = 32;

/** A document with the time its date may mean, in years; `end` is the first moment after it. */
interface Dated {
  document: DocumentId;
  value: string;
  start: number;
  end: number;
}

/**
 * The line of a card, or null where it would tell little or mislead: it takes three documents whose
 * order is certain, and more than one time. A date that is open, is wider than a year or overlaps a
 * narrower one has no certain place.
 */
export function timelineOf(card: CardData): Timeline | null {
  const said = saidBesidesIdentity(card);
  const cited = [...new Set(said.flatMap(documentsOf))];
  const dated = ordered(cited.flatMap((id) => datedOf(id, card.documents[id]?.date.value ?? null)));
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last || dated.length < LEAST_DOCUMENTS) return null;
  const length = middleOf(last) - middleOf(first);
  if (length === 0) return null;
  const dots: TimelineDot[] = [];
  for (const one of dated) {
    const at = (middleOf(one) - middleOf(first)) / length;
    const before = dots.at(-1);
    if (before && at - before.at < LEAST_GAP) {
      before.last = one.value;
      before.documents.push(one.document);
    } else {
      dots.push({ first: one.value, last: one.value, at, documents: [one.document] });
    }
  }
  const placed = new Set(dated.map(({ document }) => document));
  return { dots, undated: cited.filter((id) => !placed.has(id)) };
}

/** What a card says on the strength of some documents, each statement once, in the card's order. */
export function saidIn(card: CardData, documents: readonly DocumentId[]): Statement[] {
  return saidBesidesIdentity(card).filter((statement) =>
    documentsOf(statement).some((id) => documents.includes(id)),
  );
}

/** Without who or what the entity is, which the card shows whatever the time. Other documents may say it in the same words. */
function saidBesidesIdentity(card: CardData): Statement[] {
  const said = new Map<string, Statement>();
  for (const { section, statement } of statementsOf(card)) {
    const key = accountKey(statement);
    if (section !== "identity" && !said.has(key)) said.set(key, statement);
  }
  return [...said.values()];
}

/** The dates whose order is certain, in that order. */
function ordered(dates: readonly Dated[]): Dated[] {
  const placed: Dated[] = [];
  for (const one of [...dates].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const isApart = placed.every(
      (other) => other.value === one.value || other.end <= one.start || one.end <= other.start,
    );
    if (isApart) placed.push(one);
  }
  return placed.sort((a, b) => a.start - b.start);
}

function datedOf(document: DocumentId, value: string | null): Dated[] {
  if (value === null || !isBounded(value)) return [];
  const { from, to } = dateBounds(value);
  if (!from || !to) return [];
  const [start, end] = [startOf(from), endOf(to)];
  return end - start > WIDEST_YEARS ? [] : [{ document, value, start, end }];
}

function startOf({ year, month, day }: CalendarDate): number {
  return year + ((month ?? 1) - 1 + ((day ?? 1) - 1) / DAYS) / MONTHS;
}

function endOf({ year, month, day }: CalendarDate): number {
  if (month === null) return year + 1;
  return day === null
    ? startOf({ year, month: month + 1, day })
    : startOf({ year, month, day: day + 1 });
}

function middleOf({ start, end }: Dated): number {
  return (start + end) / 2;
}
