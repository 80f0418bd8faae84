import { attributeOf, closestOf, parentElementOf } from "./own-properties.ts";
import { weightOf } from "./text-weight.ts";

/** schema.org's NewsArticle and its kin, by the ends of their names. */
const ARTICLE_TYPE =
  /(?:^|[/"'\s:])(?:(?:\w*News|Scholarly|Tech|Satirical|Social\w*)?Article|(?:Live)?BlogPosting|Report)["'\s]*$/;
/** Bounded, since a page may hold megabytes of JSON-LD that close no bracket. */
const TYPE_IN_JSON = /"@type"\s{0,20}:\s{0,20}(\[[^\]]{0,200}\]|"[^"]{0,200}")/g;
/** How much of each JSON-LD script is searched, in characters. */
const JSON_MAX = 300_000;
/** How much of the end of an `itemtype` is searched, in characters. */
const ITEM_TYPE_END = 200;
/** An `<article>` with fewer letters in paragraphs is a teaser. */
const ARTICLE_LETTERS = 1200;
/** As many, about eighty words, are enough below the one headline that stands in an `<article>`. */
const HEADED_ARTICLE_LETTERS = 500;

/**
 * Whether a page declares itself an article: by schema.org's types (JSON-LD or microdata), by
 * Open Graph, or by an `<article>` element with a fair amount of text in paragraphs.
 */
export function isArticle(document: Document): boolean {
  const hasOneHeadline = document.querySelectorAll("article h1").length === 1;
  return (
    document.querySelector('meta[property="og:type"][content="article" i]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some(declaresArticle) ||
    [...document.querySelectorAll("[itemtype*='schema.org']")].some((element) =>
      ARTICLE_TYPE.test(attributeOf(element, "itemtype")?.slice(-ITEM_TYPE_END) ?? ""),
    ) ||
    // The text of an inner article is part of the outermost.
    [...document.querySelectorAll("article:not(article article)")].some((article) =>
      hasText(
        article,
        hasOneHeadline && article.querySelector("h1") ? HEADED_ARTICLE_LETTERS : ARTICLE_LETTERS,
      ),
    )
  );
}

/** A cheap fingerprint: if it differs from an earlier one, the page may have become an article. */
export function glanceAt(document: Document): string {
  const paragraphs = document.getElementsByTagName("p").length;
  const articles = document.getElementsByTagName("article").length;
  return `${paragraphs} ${articles} ${document.title}`;
}

/** The types are found without parsing: much JSON-LD in the wild is not quite JSON. */
function declaresArticle({ textContent }: Element): boolean {
  return [...(textContent ?? "").slice(0, JSON_MAX).matchAll(TYPE_IN_JSON)].some(([, types]) =>
    (types ?? "").split(/[[\],]/).some((type) => ARTICLE_TYPE.test(type)),
  );
}

function hasText(article: Element, least: number): boolean {
  let weight = 0;
  for (const paragraph of article.querySelectorAll("p")) {
    weight += weightOf(paragraph.textContent ?? "");
    if (weight >= least) return true;
  }
  return false;
}

/**
 * Numbers the articles that stand on one page, one below the other: outermost `<article>` elements of
 * some length. Teasers are too short, and comments stand in the article they are of.
 */
export class Articles {
  readonly #numbers = new WeakMap<Element, number>();
  #last = 0;

  /** The numbers of the articles that elements stand in, null for those in none. */
  of(elements: readonly Element[]): (number | null)[] {
    const short = new Set<Element>();
    return elements.map((element) => {
      const article = outermostArticle(element);
      if (!article || short.has(article)) return null;
      const known = this.#numbers.get(article);
      if (known !== undefined) return known;
      if (!hasText(article, ARTICLE_LETTERS)) {
        short.add(article);
        return null;
      }
      this.#numbers.set(article, ++this.#last);
      return this.#last;
    });
  }
}

function outermostArticle(element: Element): Element | null {
  let found: Element | null = null;
  let article = closestOf(element, "article");
  while (article) {
    found = article;
    const around = parentElementOf(article);
    article = around && closestOf(around, "article");
  }
  return found;
}
