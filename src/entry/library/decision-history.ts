import type { Decision, Decisions } from "../../core/knowledge/collection/types.ts";

/** What the reader has decided in one review, on top of what was decided before it. */
export class DecisionHistory {
  #current: Decisions;
  readonly #before: Decisions[] = [];

  constructor(decided: Decisions) {
    this.#current = decided;
  }

  get current(): Decisions {
    return this.#current;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Keeping a dropped entity undoes the drop, since dropped names belong to no entity. */
  decide(decision: Decision): void {
    const left = this.#current.filter((one) => !isTakenBack(one, decision));
    const isNews = left.length === this.#current.length;
    this.#before.push(this.#current);
    this.#current = isNews ? [...left, decision] : left;
  }

  /** Takes decisions back, as one step of this review. */
  takeBack(decisions: Decisions): void {
    const left = this.#current.filter((one) => !decisions.includes(one));
    this.#before.push(this.#current);
    this.#current = left;
  }

  /** Undoes the last decision of this review. */
  undo(): void {
    this.#current = this.#before.pop() ?? this.#current;
  }
}

function isTakenBack(one: Decision, decision: Decision): boolean {
  if (one.do !== "drop" || decision.do !== "keep") return false;
  const { names } = decision;
  return one.names.length === names.length && one.names.every((name) => names.includes(name));
}
