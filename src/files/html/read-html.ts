import { Readability } from "@mozilla/readability";
import { publishedOn } from "../dates.ts";
import { oneLine, type ReadText } from "../read-text.ts";
import { blockText, type TextNode } from "./block-text.ts";
import { parsePage } from "./parse.ts";

/** An article that readability finds is taken alone where it is at least this part of the page's text. */
const ARTICLE_PART_MIN = 0.2;

/** The article of a page; the whole text where the page is no article. Nothing it links to is loaded. */
export function readHtml(html: string): ReadText {
  const document = parsePage(html);
  // Readability takes the document apart, so what it says of itself is read before.
  const meta = metaOf(document);
  const whole = blockText(document.body);
  const article = articleOf(document);
  const isArticle = article !== null && article.text.length >= whole.length * ARTICLE_PART_MIN;
  return {
    text: isArticle ? article.text : whole,
    title: meta.title ?? oneLine(article?.title),
    author: meta.author ?? oneLine(article?.author),
    publisher: meta.publisher,
    url: meta.url,
    date: publishedOn(meta.published ?? article?.published),
    kind: meta.kind,
    lang: meta.lang,
    note: null,
  };
}

interface Article {
  text: string;
  title: string | null | undefined;
  author: string | null | undefined;
  published: string | null | undefined;
}

function articleOf(document: Document): Article | null {
  try {
    const read = new Readability<TextNode>(document, {
      serializer: (node) => node as unknown as TextNode,
    }).parse();
    if (!read?.content) return null;
    const { title, byline, publishedTime } = read;
    return { text: blockText(read.content), title, author: byline, published: publishedTime };
  } catch {
    // Readability trips over pages that are no pages; their text is read as it stands.
    return null;
  }
}

function metaOf(document: Document) {
  const content = (...names: string[]) => {
    for (const name of names) {
      const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const value = oneLine(tag?.getAttribute("content"));
      if (value) return value;
    }
    return null;
  };
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return {
    title: content("og:title", "twitter:title", "dc.title") ?? oneLine(document.title),
    author: content("author", "article:author", "dc.creator"),
    publisher: content("og:site_name", "application-name", "dc.publisher"),
    published: content("article:published_time", "date", "dc.date", "parsely-pub-date"),
    url: webAddress(link) ?? webAddress(content("og:url")),
    kind: content("og:type") === "article" ? "article" : null,
    lang: oneLine(document.documentElement?.getAttribute("lang")),
  };
}

/** An address that may stand on a card as a link. */
export function webAddress(written: string | null | undefined): string | null {
  return /^https?:\/\/\S+$/iu.test(written ?? "") ? (written ?? null) : null;
}
