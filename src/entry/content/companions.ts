import type { Together } from "../../core/card/together.ts";
import type { EntityId } from "../../core/pack.ts";
import type { TogetherWith } from "../../ui/card/model/card-model.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";

/** Most pinned cards, the last pinned ones, whose entities a card shows together with its own. */
const COMPANIONS_MAX = 3;

/** An open card's entity, null where none is open, and the one that the reader came from with Shift held. */
interface CardOf {
  entity: EntityId | null;
  from: EntityId | null;
}

/** An entity that a card shows together with its own. */
interface Companion {
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

/** The entities that a card shows together with its own: that which the reader came from, and pinned ones. */
export function companionsOf(card: CardOf, pinned: readonly CardOf[]): Companion[] {
  const { from, entity } = card;
  const kept = pinned.flatMap((one) => (one === card || !one.entity ? [] : [one.entity]));
  const others = new Set(kept.filter((other) => other !== entity && other !== from));
  return [
    ...(from === null || from === entity ? [] : [{ entity: from, isAsked: true }]),
    ...[...others].slice(-COMPANIONS_MAX).map((other) => ({ entity: other, isAsked: false })),
  ];
}
