import { beforeAll, expect, it } from "vitest";
import { pageBrowser, type TestPage } from "./page-harness.ts";

const LD = (json: string) => `<script type="application/ld+json">${json}</script>`;
const TEXT = "A sentence of an article, long enough to count. ".repeat(30);

const SHORT = `<p>${"A sentence of a short report. ".repeat(10)}</p>`;

const ARTICLES: Record<string, string> = {
  "a NewsArticle": LD('{"@context": "https://schema.org", "@type": "NewsArticle"}'),
  "one of several types": LD('{"@type": ["WebPage", "OpinionNewsArticle"]}'),
  "one in a graph": LD('{"@graph": [{"@type":"WebSite"},{"@type":"LiveBlogPosting"}]}'),
  "one in broken JSON": LD('{"@type": "Article", "headline": "a\nb",}'),
  "one by its full name": LD('{"@type": "https://schema.org/ReportageNewsArticle"}'),
  "a blog post in microdata": '<div itemscope itemtype="https://schema.org/BlogPosting"></div>',
  "an article to Open Graph": '<meta property="og:type" content="Article">',
  "a long article element": `<article><p>${TEXT}</p></article>`,
  "a short article below its headline": `<article><h1>News</h1>${SHORT}${SHORT}</article>`,
  "as short a one in Arabic": `<article><h1>خبر</h1><p>${"وصل الوزير صباح اليوم. ".repeat(18)}</p></article>`,
  "as short a one in Chinese": `<article><h1>消息</h1><p>${"部长今天早上到达首都。".repeat(16)}</p></article>`,
};
const OTHERS: Record<string, string> = {
  "nothing declared": `<div><p>${TEXT}</p></div>`,
  "a list of articles": LD('{"@type": "ItemList", "name": "NewsArticle"}'),
  "a product": '<div itemscope itemtype="https://schema.org/Product"></div>',
  "a website to Open Graph": '<meta property="og:type" content="website">',
  "a front page of teasers": "<article><h2>News</h2><p>In short.</p></article>".repeat(50),
  "short articles, each below its headline":
    `<article><h1>News</h1>${SHORT}${SHORT}</article>`.repeat(2),
  "a short article without a headline": `<h1>News</h1><article>${SHORT}${SHORT}</article>`,
  "a headline with a sentence or two": `<article><h1>News</h1>${SHORT}</article>`,
  "a sentence or two in Chinese": `<article><h1>消息</h1><p>${"部长今天早上到达首都。".repeat(5)}</p></article>`,
  "an article element full of code": `<article><pre>${TEXT}</pre></article>`,
};

const browser = pageBrowser("chromium");
let test: TestPage;
beforeAll(async () => {
  test = await browser.open("<!doctype html>");
  await test.load();
});

it.each(Object.entries(ARTICLES))("takes for an article: %s", async (_, html) => {
  expect(await test.page.evaluate((given) => room.isArticle(given), html)).toBe(true);
});

it("takes no longer for brackets that nothing closes than for as much text", async () => {
  const ratio = await test.page.evaluate(() => {
    const fastest = (text: string) => {
      const html = `<script type="application/ld+json">${text}</script>`;
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          room.isArticle(html);
          return performance.now() - start;
        }),
      );
    };
    return fastest('"@type": ['.repeat(100_000)) / fastest("a sentence".repeat(100_000));
  });
  expect(ratio).toBeLessThan(50);
});

it.each(Object.entries(OTHERS))("takes for none: %s", async (_, html) => {
  expect(await test.page.evaluate((given) => room.isArticle(given), html)).toBe(false);
});
