import type { EntityId, NameKind } from "../pack.ts";
import type { Support } from "./evidence/senses.ts";

/** One reason why a mention was accepted, small enough to be sent with it; `explainWhy` puts it in words. */
export type Why =
  /** The name has other meanings, and the page does not contradict the usual one. */
  | { id: "usual-meaning" }
  /** Another bearer of the name on the page, in full as the page writes it. */
  | { id: "not-bearer"; bearer: string }
  | Support;

/**
 * A span of a text that names an entity. Offsets are UTF-16 code units, `end` exclusive;
 * `text.slice(start, end)` is the surface form. The mentions of one text are sorted and disjoint.
 */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
  kind: NameKind;
  /** If nothing supports it, and no usual meaning is given, its name has no other meaning in the packs. */
  why: Why[];
}
