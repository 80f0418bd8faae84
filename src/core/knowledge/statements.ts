import type { Citation, Entity, Statement } from "./pack.ts";

/** The part of a card a statement stands in. */
export type Section = "identity" | "summary" | "statements" | "differences";

/** Every statement of an entity with the part of the card it stands in, in the card's order. */
export function statementsOf(
  entity: Pick<Entity, "identity" | "summary" | "statements" | "differences">,
): { section: Section; statement: Statement }[] {
  const inSection = (section: Section) => (statement: Statement) => ({ section, statement });
  return [
    ...(entity.identity === null ? [] : [entity.identity]).map(inSection("identity")),
    ...entity.summary.map(inSection("summary")),
    ...entity.statements.map(inSection("statements")),
    ...entity.differences.flatMap((difference) =>
      difference.statements.map(inSection("differences")),
    ),
  ];
}

/** Every citation of an entity, in the card's order. */
export function citationsOf(entity: Parameters<typeof statementsOf>[0]): Citation[] {
  return statementsOf(entity).flatMap(({ statement }) => statement.citations);
}
