import { overlaps, type Span } from "../../src/core/text/span.ts";
import { type JsonLine, requireFields } from "./json-lines.ts";
import { readMarkedText } from "./marked-text.ts";

/**
 * A text with its gold mentions. Targets are those of kind `name` with an entity of ours. Other kinds
 * (demonym, metonym, coref, nested, alt) count neither way for their entity; a gold mention of
 * something else is a place where every prediction is false.
 */
export interface GoldRow {
  id: string;
  text: string;
  lang: string | null;
  gold: (Span & { entity: string | null; kind: string; metonymOf: string | null })[];
  /** Places that count neither way, whatever is predicted there. */
  neutral: Span[];
  /** Places where a reader of names alone would go wrong. */
  traps: (Span & { meaning: string })[];
  /** Only this part of the text is annotated. */
  evaluated: Span;
  /** True, or the entities, for which places without gold are not judged. */
  incomplete: boolean | string[];
}

/** A mention, demonyms apart. */
export interface Prediction extends Span {
  entity: string;
}

export interface Judged {
  found: (Span & { entity: string })[];
  missed: (Span & { entity: string })[];
  wrong: Prediction[];
  trapsHit: GoldRow["traps"];
}

/**
 * Checks one line of a gold file, which has its mentions by offsets, or marked in the text (`marked`,
 * see `readMarkedText`). Throws an Error that names file and line.
 */
export function goldRowOf(line: JsonLine): GoldRow {
  if (requireFields(line, {}).marked !== undefined) return markedRowOf(line);
  const record = requireFields(line, { id: "string", text: "string", gold: "array" });
  const text = String(record.text);
  const spans = (name: string): Record<string, unknown>[] => {
    const list: unknown = record[name] ?? [];
    if (!Array.isArray(list))
      throw new Error(`${line.file}:${line.line}: "${name}" must be an array`);
    return list.map((value: unknown) => {
      const span = requireFields({ ...line, value }, {});
      if (!isSpan(span, text.length))
        throw new Error(`${line.file}:${line.line}: "${name}" has a span outside the text`);
      return span;
    });
  };
  const range = (span: Record<string, unknown>): Span => ({
    start: Number(span.start),
    end: Number(span.end),
  });
  const textOf = (value: unknown) => (typeof value === "string" ? value : null);
  const { evaluationSpan, incomplete } = record;
  return {
    id: String(record.id),
    text,
    lang: textOf(record.lang),
    gold: spans("gold").map((one) => ({
      ...range(one),
      entity: textOf(one.entity),
      kind: String(one.kind),
      metonymOf: textOf(one.metonymOf),
    })),
    neutral: spans("neutral").map(range),
    traps: spans("traps").map((one) => ({ ...range(one), meaning: String(one.meaning) })),
    evaluated: Array.isArray(evaluationSpan)
      ? { start: Number(evaluationSpan[0]), end: Number(evaluationSpan[1]) }
      : { start: 0, end: text.length },
    incomplete: Array.isArray(incomplete) ? incomplete.map(String) : incomplete === true,
  };
}

function markedRowOf(line: JsonLine): GoldRow {
  const record = requireFields(line, { id: "string", marked: "string" });
  const { text, gold, neutral } = readMarkedText(String(record.marked));
  return {
    id: String(record.id),
    text,
    lang: typeof record.lang === "string" ? record.lang : null,
    gold: gold.map((span) => ({ ...span, kind: "name", metonymOf: null })),
    neutral,
    traps: [],
    evaluated: { start: 0, end: text.length },
    incomplete: false,
  };
}

function isSpan(value: Record<string, unknown>, length: number): boolean {
  const { start, end } = value;
  return (
    typeof start === "number" &&
    typeof end === "number" &&
    start >= 0 &&
    start < end &&
    end <= length
  );
}

/** Compares the mentions predicted in a text with its gold. */
export function judgeRow(row: GoldRow, predictions: readonly Prediction[]): Judged {
  const isNeutral = (span: Span) => row.neutral.some((neutral) => overlaps(neutral, span));
  const isEvaluated = (span: Span) =>
    span.start >= row.evaluated.start && span.end <= row.evaluated.end;
  const targets = row.gold.flatMap((gold) =>
    gold.kind === "name" && gold.entity !== null && isEvaluated(gold) && !isNeutral(gold)
      ? [{ start: gold.start, end: gold.end, entity: gold.entity }]
      : [],
  );
  const found = new Set<(typeof targets)[number]>();
  const wrong: Prediction[] = [];
  const judged = predictions.filter(isEvaluated);
  for (const prediction of judged) {
    const hits = targets.filter(
      (one) => one.entity === prediction.entity && overlaps(one, prediction),
    );
    for (const hit of hits) found.add(hit);
    if (hits.length === 0 && !isNeutral(prediction) && !countsNeitherWay(row, prediction)) {
      wrong.push(prediction);
    }
  }
  return {
    found: [...found],
    missed: targets.filter((one) => !found.has(one)),
    wrong,
    trapsHit: row.traps.filter((trap) => judged.some((one) => overlaps(one, trap))),
  };
}

function countsNeitherWay(row: GoldRow, prediction: Prediction): boolean {
  const here = row.gold.filter((gold) => overlaps(gold, prediction));
  if (here.some((gold) => gold.kind === "demonym")) return true;
  const surface = (span: Span) => row.text.slice(span.start, span.end).toLowerCase();
  const isMetonym = here.some(
    (gold) =>
      gold.kind === "metonym" &&
      (gold.metonymOf === prediction.entity ||
        gold.entity === prediction.entity ||
        surface(gold) === surface(prediction)),
  );
  if (isMetonym) return true;
  if (here.some((gold) => gold.entity === prediction.entity && gold.kind !== "name")) return true;
  if (here.length > 0) return false;
  return Array.isArray(row.incomplete)
    ? row.incomplete.includes(prediction.entity)
    : row.incomplete;
}

/** Counts with what follows from them; shares are between 0 and 1, NaN where nothing was asked. */
export interface Score {
  found: number;
  wrong: number;
  missed: number;
  traps: number;
  trapsHit: number;
}

export function emptyScore(): Score {
  return { found: 0, wrong: 0, missed: 0, traps: 0, trapsHit: 0 };
}

export function precision({ found, wrong }: Score): number {
  return found / (found + wrong);
}

export function recall({ found, missed }: Score): number {
  return found / (found + missed);
}

export function f1({ found, wrong, missed }: Score): number {
  return (2 * found) / (2 * found + wrong + missed);
}
