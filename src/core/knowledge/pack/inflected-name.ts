import type { Category } from "../../categories.ts";
import type { EntityName } from "../../pack.ts";
import { type Inflection, inflectedForms } from "../../text/inflection/inflect.ts";

/** A name with the forms that its language's tables make, where it tells its language and has none. */
export function inflectedName(name: EntityName, category: Category): EntityName {
  if (name.lang === undefined || name.forms !== undefined) return name;
  const forms = inflectedForms(name.text, name.lang, inflectionOf(name, category));
  return forms.length > 0 ? { ...name, forms } : name;
}

function inflectionOf({ kind, text }: EntityName, category: Category): Inflection {
  if (kind === "abbreviation") return "none";
  const isAdjective = kind === "demonym" && text === text.toLowerCase();
  if (isAdjective) return "adjective";
  return category === "person" ? "person" : "noun";
}
