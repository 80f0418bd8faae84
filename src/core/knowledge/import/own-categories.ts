import { CATEGORIES, CATEGORY_LABELS, type LabelledCategory } from "../../categories.ts";
import type { OwnCategory } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import type { Decisions } from "../collection/types.ts";

/** UTF-16 code units of a category's id. */
const LENGTH_MAX = 40;

/**
 * The category that goes by a label: a built-in one, or one of the reader's own. The same label gives the
 * same id, so that packs with a category of one label share its switch.
 */
export function categoryOfLabel(label: string): LabelledCategory {
  const key = fold(label);
  const builtIn = CATEGORIES.find((id) => key === fold(id) || key === fold(CATEGORY_LABELS[id]));
  if (builtIn) return { id: builtIn, label: CATEGORY_LABELS[builtIn] };
  const plain = key.replace(/[^a-z0-9]+/gu, "-").slice(0, LENGTH_MAX);
  const letters = plain.replace(/^-+|-+$/gu, "");
  const isWhole = letters !== "" && /^[a-z0-9 ]+$/u.test(key) && key.length <= LENGTH_MAX;
  const id = isWhole ? letters : [letters, hashOf(key)].filter(Boolean).join("-");
  return { id, label: label.trim() };
}

/** The reader's own categories, in the order in which they were defined; the last label of each counts. */
export function definedCategories(decisions: Decisions): OwnCategory[] {
  const labels = new Map<string, string>();
  for (const decision of decisions) {
    if (decision.do === "define") labels.set(decision.category, decision.label);
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** FNV-1a in letters and digits, for labels whose letters no id can have. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
