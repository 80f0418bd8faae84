import type { Category } from "../../categories.ts";
import { NAME_KINDS } from "../../pack.ts";
import type { NameTraits, Rule } from "./rule.ts";

/** The rules that hold in a text, in their order, picked once for all names that are alike to them. */
export class RulesOfText {
  readonly #rules: readonly Rule[];
  /** By category; then by kind, for names of one word and of several. */
  readonly #picked = new Map<Category, (readonly Rule[])[]>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** Those that may object to a name: for most names about half. */
  about(name: NameTraits): readonly Rule[] {
    let ofCategory = this.#picked.get(name.category);
    if (!ofCategory) {
      ofCategory = [];
      this.#picked.set(name.category, ofCategory);
    }
    const number = 2 * NAME_KINDS.indexOf(name.kind) + (name.isOneWord ? 1 : 0);
    ofCategory[number] ??= this.#rules.filter(({ concerns }) => !concerns || concerns(name));
    return ofCategory[number];
  }
}
