import type { Citation, Entity, Statement } from "../pack.ts";

/** The part of a card a statement stands in. */
export type Section = "identity" | "summary" | "statements" | "differences";

/** A statement with the part of the card it stands in and its path in the entity. */
export interface PlacedStatement {
  section: Section;
  /** Keys and list indexes, e.g. `["differences", 0, "statements", 1]`. */
  path: (string | number)[];
  statement: Statement;
}

type Stated = Pick<Entity, "identity" | "summary" | "statements" | "differences">;

/** Every statement of an entity, in the order of its file. */
export function statementsOf(entity: Stated): PlacedStatement[] {
  const placed = (section: Section, path: PlacedStatement["path"]) => {
    return (statement: Statement, i: number) => ({ section, path: [...path, i], statement });
  };
  const { identity, summary, statements, differences } = entity;
  return [
    ...(identity === null
      ? []
      : [{ section: "identity" as const, path: ["identity"], statement: identity }]),
    ...summary.map(placed("summary", ["summary"])),
    ...statements.map(placed("statements", ["statements"])),
    ...differences.flatMap(({ statements }, i) =>
      statements.map(placed("differences", ["differences", i, "statements"])),
    ),
  ];
}

/** Every citation of an entity, in the order of its file. */
export function citationsOf(entity: Stated): Citation[] {
  return statementsOf(entity).flatMap(({ statement }) => statement.citations);
}
