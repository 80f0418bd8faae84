import { type CardData, labelIn } from "../core/card/card.ts";
import type { PageContext, PageEvidence } from "../core/mentions/read-page.ts";
import type { EntityId } from "../core/pack.ts";
import type { ListedEntity } from "../core/page-report.ts";
import type { Settings } from "../core/settings.ts";
import type { Found, PageMention } from "../page/page.ts";
import { askBackground } from "../platform/transport.ts";

/** A text that is gone from the page counts as read there for so long. */
const REMEMBERED_MS = 5000;

/** How often at most what was read is compared with the page: of a long one it is much. */
const COMPARING_MS = 1000;

/** When this part of what was read, in characters, is gone from a page, it is another page. */
const PART_GONE = 0.1;

/**
 * What one tab knows: the cards of the entities its page names, and what the page has taught about
 * its names. The background forgets when it is stopped; the tab does not.
 */
export class TabKnowledge {
  readonly #cards = new Map<EntityId, CardData>();
  /** The texts read, and since when each is known to be gone, if it is. */
  readonly #read = new Map<string, number | null>();
  #evidence: PageEvidence | null = null;
  #comparedAt = performance.now();

  /** Asks for the mentions in texts, and keeps the cards that come with them. */
  async find(page: PageContext, texts: string[]): Promise<Found> {
    for (const text of texts) this.#read.set(text, null);
    const { mentions, evidence, reconsider, cards } = await askBackground("findMentions", {
      page,
      evidence: this.#evidence,
      texts,
      have: [...this.#cards.keys()],
    });
    this.#evidence = evidence;
    for (const card of cards) this.#cards.set(card.id, card);
    return {
      mentions: mentions.map((found) => found.flatMap((m) => this.#coloured(m))),
      reconsider,
    };
  }

  /** Lets go of texts that went long ago: a page may bring new ones each second. */
  forgetGone(texts: readonly string[]): void {
    const now = performance.now();
    if (now - this.#comparedAt < COMPARING_MS) return;
    this.#comparedAt = now;
    const standing = new Set(texts);
    for (const [text, goneSince] of this.#read) {
      if (standing.has(text)) this.#read.set(text, null);
      else if (goneSince === null) this.#read.set(text, now);
      else if (now - goneSince > REMEMBERED_MS) this.#read.delete(text);
    }
  }

  /** Whether what it has read is of another page than the one that says these texts now. */
  isOutdated(texts: readonly string[]): boolean {
    const standing = new Set(texts);
    let gone = 0;
    let all = 0;
    for (const [text] of this.#read) {
      all += text.length;
      if (!standing.has(text)) gone += text.length;
    }
    return gone > all * PART_GONE;
  }

  #coloured(mention: Omit<PageMention, "category">): PageMention[] {
    const card = this.#cards.get(mention.entity);
    return card ? [{ ...mention, category: card.category }] : [];
  }

  /** The label of an entity that a known card is of or leads to. */
  labelOf(entity: EntityId): string | null {
    return labelIn(this.#cards.values(), entity);
  }

  /** Any entity's card; null where no pack has the entity. Rejects when the background is gone. */
  async card(entity: EntityId): Promise<CardData | null> {
    const known = this.#cards.get(entity);
    if (known) return known;
    const card = await askBackground("card", { entity });
    if (card) this.#cards.set(entity, card);
    return card;
  }

  /** The entities named by mentions, most mentioned first, then in order; demonyms as the reader has them. */
  entitiesOf(mentions: readonly PageMention[], settings: Settings): ListedEntity[] {
    const counts = new Map<EntityId, number>();
    for (const { entity, kind } of mentions) {
      if (kind === "demonym" && !settings.demonyms) continue;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    return [...counts]
      .flatMap(([id, count]) => {
        const card = this.#cards.get(id);
        return card ? [{ id, label: card.label, category: card.category, mentions: count }] : [];
      })
      .sort((a, b) => b.mentions - a.mentions);
  }
}
