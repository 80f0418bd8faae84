import type { Together } from "../core/card/together.ts";
import type { EntityId } from "../core/pack.ts";
import type { TogetherWith } from "../ui/card/card-model.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

/** An entity that a card's own is to be seen together with. */
export interface Companion {
  entity: EntityId;
  /** Whether the reader asked for just these two, by going from one name to the other with Shift. */
  isAsked: boolean;
}

/** What the documents say of a page's entities two at a time, asked for as cards need it. */
export class Companions {
  readonly #knowledge: TabKnowledge;
  readonly #arrived: () => void;
  /** By both entities; null while the answer is awaited. */
  readonly #said = new Map<string, Together | null>();

  /** `arrived` is called after each answer. */
  constructor(knowledge: TabKnowledge, arrived: () => void) {
    this.#knowledge = knowledge;
    this.#arrived = arrived;
  }

  /** What is known of an entity with each of its companions; the rest is asked for. */
  with(entity: EntityId, companions: readonly Companion[]): TogetherWith[] {
    return companions.flatMap(({ entity: other, isAsked }) => {
      const said = this.#known(entity, other);
      const label = this.#knowledge.labelOf(other);
      if (!said || label === null || (said.statements.length === 0 && !isAsked)) return [];
      return [{ entity: other, label, isAsked, ...said }];
    });
  }

  /** The documents may say other things now. */
  forget(): void {
    this.#said.clear();
  }

  #known(entity: EntityId, other: EntityId): Together | null {
    const key = `${entity} ${other}`;
    const known = this.#said.get(key);
    if (known !== undefined) return known;
    this.#said.set(key, null);
    this.#knowledge.together(entity, other).then(
      (said) => {
        this.#said.set(key, said);
        this.#arrived();
      },
      // Without an answer the card is as it would be alone; the next time it is drawn it is asked again.
      () => this.#said.delete(key),
    );
    return null;
  }
}
