import type { EntityId } from "../../pack.ts";
import type { FoundEntity, FoundMention } from "../collection/types.ts";

const RELATED_MAX = 6;

/** Records which entities share sentences. Call `learn` for every entity before asking about one. */
export class NamedTogether {
  /** The entities of each sentence, by `sentenceKey`. */
  readonly #named = new Map<number, FoundEntity[]>();

  learn(entity: FoundEntity): void {
    for (const mention of entity.mentions) {
      const key = sentenceKey(mention);
      const named = this.#named.get(key);
      if (named === undefined) this.#named.set(key, [entity]);
      else if (named.at(-1) !== entity) named.push(entity);
    }
  }

  /** The entities that the sentence of a mention names. */
  inSentence(mention: FoundMention): readonly FoundEntity[] {
    return this.#named.get(sentenceKey(mention)) ?? [];
  }

  /** Those named most often in the same sentences. */
  relatedTo(entity: FoundEntity): EntityId[] {
    const counts = new Map<EntityId, number>();
    for (const mention of entity.mentions) {
      for (const other of this.inSentence(mention)) {
        if (other !== entity) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, RELATED_MAX)
      .map(([id]) => id);
  }
}

/**
 * Differs for any two sentences: there are too few documents, and their texts are too short, for keys to
 * collide.
 */
function sentenceKey({ document, sentence }: Pick<FoundMention, "document" | "sentence">): number {
  return document * 2 ** 32 + sentence.start;
}
