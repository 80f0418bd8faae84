import type { Together } from "../core/card/together.ts";
import type { EntityId } from "../core/pack.ts";
import type { TogetherWith } from "../ui/card/card-model.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

/** An entity that a card shows together with its own. */
export interface Companion {
  entity: EntityId;
  /** Whether the reader asked for just these two, by going from one name to the other with Shift. */
  isAsked: boolean;
}

/** What the documents say of pairs of a page's entities, fetched when a card needs it. */
export class Companions {
  readonly #knowledge: TabKnowledge;
  readonly #arrived: () => void;
  /** By pair of entities; null until the answer has come. */
  readonly #said = new Map<string, Together | null>();

  /** `arrived` is called after each answer. */
  constructor(knowledge: TabKnowledge, arrived: () => void) {
    this.#knowledge = knowledge;
    this.#arrived = arrived;
  }

  /** What is known of an entity with each of its companions. Asks for what is not known. */
  with(entity: EntityId, companions: readonly Companion[]): TogetherWith[] {
    return companions.flatMap(({ entity: other, isAsked }) => {
      const said = this.#known(entity, other);
      const label = this.#knowledge.labelOf(other);
      if (!said || label === null || (said.statements.length === 0 && !isAsked)) return [];
      return [{ entity: other, label, isAsked, ...said }];
    });
  }

  /** The packs in use have changed: forgets all. */
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
      // The card is shown without it; it is asked for again when the card is next drawn.
      () => this.#said.delete(key),
    );
    return null;
  }
}
