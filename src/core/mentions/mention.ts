import type { EntityId, NameKind } from "../pack.ts";

/**
 * One reason why a mention was accepted, small enough to travel with it.
 * `by` is the evidence in the page's own words or an entity id, as the rule says.
 */
export interface Why {
  rule: string;
  by?: string;
}

/**
 * A span of a text that names an entity. Offsets are UTF-16 code units, `end` exclusive;
 * `text.slice(start, end)` is the surface form. The mentions of one text are sorted and disjoint.
 */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
  kind: NameKind;
  why: Why[];
}
