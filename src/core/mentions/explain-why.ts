import type { EntityId } from "../knowledge/pack.ts";
import type { Why } from "./mention.ts";

/** The reasons why a mention was accepted, as phrases in plain English for the card. */
export function explainWhy(why: readonly Why[], _labelOf: (id: EntityId) => string): string[] {
  return why.map((reason) => reason.rule);
}
