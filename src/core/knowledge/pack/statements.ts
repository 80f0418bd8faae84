import type { Citation, DocumentId, Stance, Statement } from "../../pack.ts";

/** The part of a card a statement stands in. */
export type CardSection = "identity" | "summary" | "statements" | "differences" | "agreements";

/** A statement with the part of the card it stands in and its path in the entity. */
export interface PlacedStatement<Said = Statement> {
  section: CardSection;
  /** Keys and list indexes, e.g. `["differences", 0, "statements", 1]`. */
  path: (string | number)[];
  statement: Said;
}

/** An entity's statements, compiled or as their author writes them. */
interface Stated<Said = Statement> {
  identity: Said | null;
  summary: Said[];
  statements: Said[];
  differences: { statements: Said[] }[];
  agreements: { statements: Said[] }[];
}

/** Every statement of an entity, in the order of its file. */
export function statementsOf<Said>(entity: Stated<Said>): PlacedStatement<Said>[] {
  const placed = (section: CardSection, path: PlacedStatement["path"]) => {
    return (statement: Said, i: number) => ({ section, path: [...path, i], statement });
  };
  const { identity, summary, statements } = entity;
  return [
    ...(identity === null
      ? []
      : [{ section: "identity" as const, path: ["identity"], statement: identity }]),
    ...summary.map(placed("summary", ["summary"])),
    ...statements.map(placed("statements", ["statements"])),
    ...(["differences", "agreements"] as const).flatMap((section) =>
      entity[section].flatMap(({ statements }, i) =>
        statements.map(placed(section, [section, i, "statements"])),
      ),
    ),
  ];
}

/**
 * Whether a statement is a sentence of its document as it stands, chosen by no author: then the card
 * shows it in quotation marks and names no stance, since nobody has judged it.
 */
export function isQuotation({ text, stance, citations }: Statement): boolean {
  return stance === "reported" && citations.length === 1 && citations[0]?.quote === text;
}

/** How a statement stands in its document; null where nobody has judged that. */
export function judgedStance(statement: Statement): Stance | null {
  return isQuotation(statement) ? null : statement.stance;
}

/** Whether the words of one citation are all among those of another. */
export function isWithin(inner: Citation, outer: Citation): boolean {
  return inner.document === outer.document && inner.start >= outer.start && inner.end <= outer.end;
}

/** Identifies a statement on its card, also where it is listed in several parts of it. */
export function statementKey({ text, stance }: { text: string; stance: Stance | null }): string {
  return `${stance} ${text}`;
}

/** Every citation of an entity, in the order of its file. */
export function citationsOf(entity: Stated): Citation[] {
  const { identity, summary, statements, differences, agreements } = entity;
  const citations: Citation[] = [];
  const add = (list: readonly Statement[]) => {
    for (const statement of list) citations.push(...statement.citations);
  };
  if (identity !== null) add([identity]);
  add(summary);
  add(statements);
  for (const matter of differences) add(matter.statements);
  for (const matter of agreements) add(matter.statements);
  return citations;
}

/** Those of a statement's citations that carry its claim; the others only tell whom, what or when it means. */
export function carryingCitations({ citations }: Statement): Citation[] {
  return citations.filter(({ context }) => !context);
}

/** The documents that carry a statement's claim, in the order of its citations. */
export function documentsOf(statement: Statement): DocumentId[] {
  return [...new Set(carryingCitations(statement).map(({ document }) => document))];
}

/** Identifies what some documents say: the same words of others are another account. */
export function accountKey(statement: Statement): string {
  return [statementKey(statement), ...documentsOf(statement)].join("\n");
}

/** How many documents carry the claims of a list of statements. */
export function countDocuments(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(documentsOf)).size;
}
