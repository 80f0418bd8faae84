import { Readability } from "@mozilla/readability";
import { publishedOn } from "../dates.ts";
import { oneLine, type ReadText } from "../read-text.ts";
import { aboutPage, writerOf } from "./about-page.ts";
import { blockText } from "./block-text.ts";
import { chromeOf, menusOf } from "./chrome.ts";
import { parsePage } from "./parse.ts";

/** An article that readability finds is taken alone where it is at least this part of the page's text. */
const ARTICLE_PART_MIN = 0.2;
/**
 * Above this, readability would take minutes. A list of 15,000 links 10 elements deep, which is more than
 * the longest articles have, comes to 300,000.
 */
const DEPTHS_MAX = 1_000_000;

/**
 * The article of a page; where it is no article, its text without menus and the like. Nothing it links to is
 * loaded.
 */
export function readHtml(html: string): ReadText {
  const { document, depths } = parsePage(html);
  // Readability takes the document apart, so what it says of itself is read before.
  const about = aboutPage(document);
  const isDeep = depths > DEPTHS_MAX;
  const whole = blockText(document.body, isDeep ? undefined : chromeOf(document.body));
  const article = isDeep ? null : articleOf(document);
  const isArticle = article !== null && article.text.length >= whole.length * ARTICLE_PART_MIN;
  return {
    ...about,
    text: isArticle ? article.text : whole,
    title: about.title ?? oneLine(article?.title),
    author: about.author ?? writerOf([oneLine(article?.author)], [about.publisher], about.lang),
    date: about.date.value === null ? publishedOn(article?.published) : about.date,
    note: null,
    missing: [],
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
    const read = new Readability<Element>(document, {
      serializer: (node) => node as unknown as Element,
    }).parse();
    if (!read?.content) return null;
    const { title, byline, publishedTime, content } = read;
    const text = blockText(content, menusOf(content));
    return { text, title, author: byline, published: publishedTime };
  } catch {
    // Readability trips over pages that are no pages; their text is read as it stands.
    return null;
  }
}
