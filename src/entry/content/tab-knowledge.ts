import type { CardData } from "../../core/card/card.ts";
import { labelIn } from "../../core/card/labels.ts";
import type { Together } from "../../core/card/together.ts";
import type { FoundMentions } from "../../core/mentions/found-mentions.ts";
import type { Mention } from "../../core/mentions/mention.ts";
import type { EntityId } from "../../core/pack.ts";
import type { CountedEntity } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";
import type { PageMention } from "../../page/page.ts";
import type { BackgroundMessages } from "../../platform/messages.ts";
import { ArticleContext } from "./article-context.ts";

/** How long, in ms, a text that has gone from the page still counts as read there. */
const REMEMBERED_MS = 5000;

/** Shortest time, in ms, between two comparisons of what was read with the page: a long page costs much. */
const COMPARING_MS = 1000;

/** Once this part of what was read, in characters, has gone from a page, it is another page. */
const PART_GONE = 0.1;

/** A title that changes within this time after a text was read, in ms, belongs to that text. */
const TITLE_SETTLES_MS = 1000;

/** Longest text that is asked for, in characters. */
const TEXT_MAX_CHARACTERS = 1 << 17;

/** Most cards that the background is told are here already; others may be sent again. */
const HAVE_MAX = 10_000;

/** What the page says of itself now. */
export interface PageNow {
  lang: string | null;
  title: string;
  /** Its address without the query, and without a fragment that only names a place in it. */
  path: string;
}

/** What is read under one address and one title. */
interface Visit {
  context: ArticleContext;
  path: string;
  title: string;
  hasArticle: boolean;
}

type Ask = <N extends "findMentions" | "card" | "together">(
  name: N,
  ask: BackgroundMessages[N]["ask"],
) => Promise<BackgroundMessages[N]["answer"]>;

/**
 * What one tab knows: the cards of the entities its page names, and the evidence from its texts. It
 * outlives the background, which may be stopped at any time.
 *
 * A page may show several articles, one after another or one below another. Each has a context of its own:
 * each `<article>` of some length after the first, and whatever is read outside one after the address or
 * the title has changed.
 */
export class TabKnowledge {
  readonly #ask: Ask;
  readonly #now: () => number;
  readonly #cards = new Map<EntityId, CardData>();
  /** The texts read, with their contexts, and since when each is known to be gone, if it is. */
  readonly #read = new Map<string, { context: ArticleContext; goneSince: number | null }>();
  readonly #articles = new Map<number, ArticleContext>();
  readonly #visits = new Map<string, Visit>();
  #visit: Visit | null = null;
  #readAt = Number.NEGATIVE_INFINITY;
  #comparedAt: number;

  /** `ask` asks the background; `now` is a monotonic clock in ms. */
  constructor(ask: Ask, now: () => number) {
    this.#ask = ask;
    this.#now = now;
    this.#comparedAt = now();
  }

  /**
   * Asks for the mentions in texts, and keeps the cards that come with them. `articles[i]` numbers the
   * article that `texts[i]` stands in, null (or absent) where it stands in none.
   */
  async find(
    page: PageNow,
    texts: string[],
    articles: readonly (number | null)[] = [],
  ): Promise<FoundMentions<PageMention>> {
    const visit = this.#enter(page);
    const byContext = new Map<ArticleContext, number[]>();
    for (const [index, text] of texts.entries()) {
      if (text.length > TEXT_MAX_CHARACTERS) continue;
      const context = this.#contextOf(text, articles[index] ?? null, visit, page.title);
      const indexes = byContext.get(context);
      if (indexes) indexes.push(index);
      else byContext.set(context, [index]);
      this.#read.set(text, { context, goneSince: null });
    }
    this.#readAt = this.#now();
    const found: FoundMentions<PageMention> = { mentions: texts.map(() => []), reconsider: [] };
    for (const [context, indexes] of byContext) {
      const asked = indexes.map((index) => texts[index] ?? "");
      const answer = await this.#findIn(context, page.lang, asked);
      for (const [i, index] of indexes.entries()) {
        found.mentions[index] = this.#completed(answer.mentions[i] ?? [], texts[index] ?? "");
      }
      found.reconsider.push(...answer.reconsider);
    }
    return found;
  }

  async #findIn(context: ArticleContext, lang: string | null, texts: string[]) {
    const answer = await this.#ask("findMentions", {
      lang,
      title: context.title,
      evidence: context.evidence(),
      texts,
      have: [...this.#cards.keys()].slice(-HAVE_MAX),
    });
    context.learn(texts, answer.learnt);
    for (const card of answer.cards) this.#cards.set(card.id, card);
    return answer;
  }

  #enter({ path, title }: PageNow): Visit {
    const current = this.#visit;
    const isLate = this.#now() - this.#readAt <= TITLE_SETTLES_MS;
    if (current?.path === path && (isLate || wordsOf(current.title) === wordsOf(title))) {
      return current;
    }
    const key = `${path} ${wordsOf(title)}`;
    const known = this.#visits.get(key);
    const context = new ArticleContext(title);
    const entered = known ?? { context, path, title, hasArticle: false };
    this.#visits.set(key, entered);
    this.#visit = entered;
    return entered;
  }

  #contextOf(text: string, article: number | null, visit: Visit, title: string): ArticleContext {
    if (article === null) return this.#read.get(text)?.context ?? visit.context;
    const known = this.#articles.get(article);
    if (known) return known;
    // As a rule the page's title is that of the first article of the visit and says nothing of the others.
    const context = visit.hasArticle
      ? new ArticleContext(title === visit.title ? "" : title)
      : visit.context;
    visit.hasArticle = true;
    this.#articles.set(article, context);
    return context;
  }

  /** Forgets texts that have gone, and their evidence, after REMEMBERED_MS: a ticker brings new ones each second. */
  forgetGone(texts: () => readonly string[]): void {
    const now = this.#now();
    if (now - this.#comparedAt < COMPARING_MS) return;
    this.#comparedAt = now;
    const standing = new Set(texts());
    for (const [text, read] of this.#read) {
      if (standing.has(text)) read.goneSince = null;
      else if (read.goneSince === null) read.goneSince = now;
      else if (now - read.goneSince > REMEMBERED_MS) {
        this.#read.delete(text);
        read.context.forget(text);
      }
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

  /** The mentions whose cards are known, with category and surface: the answer's own objects, since a long page has thousands. */
  #completed(mentions: readonly Mention[], text: string): PageMention[] {
    const completed: PageMention[] = [];
    for (const mention of mentions as PageMention[]) {
      const category = this.#cards.get(mention.entity)?.category;
      if (!category) continue;
      mention.category = category;
      mention.surface = text.slice(mention.start, mention.end);
      completed.push(mention);
    }
    return completed;
  }

  /** The label of an entity that a known card is of or leads to. */
  labelOf(entity: EntityId): string | null {
    return labelIn(this.#cards.values(), entity);
  }

  /** Any entity's card; null where no pack has the entity. Rejects when the background is gone. */
  async card(entity: EntityId): Promise<CardData | null> {
    const known = this.#cards.get(entity);
    if (known) return known;
    const card = await this.#ask("card", { entity });
    if (card) this.#cards.set(entity, card);
    return card;
  }

  /** What the documents say of two entities at once. Rejects when the background is gone. */
  together(first: EntityId, second: EntityId): Promise<Together> {
    return this.#ask("together", { entities: [first, second] });
  }

  /** Whether the documents are about an entity, and do not only touch on it. */
  isSubject(entity: EntityId): boolean {
    return this.#cards.get(entity)?.isSubject ?? false;
  }

  /** The entities named by mentions, in the order of their first; demonyms as the reader has them. */
  entitiesOf(
    mentions: Iterable<PageMention>,
    { demonyms }: Pick<Settings, "demonyms">,
    isHidden: (mention: PageMention) => boolean,
  ): CountedEntity[] {
    const counted = new Map<EntityId, CountedEntity & { forms: string[] }>();
    for (const mention of mentions) {
      const { entity: id, kind, surface } = mention;
      if (kind === "demonym" && !demonyms) continue;
      let one = counted.get(id);
      if (!one) {
        one = { id, mentions: 0, hidden: 0, forms: [] };
        counted.set(id, one);
      }
      one.mentions++;
      if (!one.forms.includes(surface)) one.forms.push(surface);
      if (isHidden(mention)) one.hidden++;
    }
    return [...counted.values()].filter(({ id }) => this.#cards.has(id));
  }
}

/** A title without its counters and clocks. */
function wordsOf(title: string): string {
  return title.replace(/[\d\s()[\]:.,]+/g, " ").trim();
}
