/** Pages made for measuring: the same bytes in every run, with a known number of names in them. */

import { type Random, seededRandom } from "../scripts/random.ts";
import { type BenchName, STANDING } from "./names.ts";
import { namingSentence, plainSentence } from "./prose.ts";

export interface BenchPage {
  /** Short, for the table: `long article`, `guardian-1`. */
  title: string;
  html: string;
  /** The names to look for there. */
  names: readonly BenchName[];
}

/** How many names the paragraphs have, in turn: three on average. */
const NAMES_PER_PARAGRAPH = [3, 2, 4, 3, 1, 5, 3, 3] as const;
const LONG_ARTICLE_PARAGRAPHS = 2500;
const PARAGRAPHS_PER_SECTION = 12;
const SEED = 7500;

const STYLE = `body { margin: 0 auto; max-width: 70ch; font: 18px/1.6 Georgia, serif }
nav, .teasers { display: flex; gap: 1em; flex-wrap: wrap }
.teasers { display: grid; grid-template-columns: repeat(3, 1fr) }
.teasers > li { display: flex; flex-direction: column }
table { border-collapse: collapse } td, th { border: 1px solid; padding: .2em .5em }`;

/** 2,500 paragraphs, 7,500 names. */
export function longArticle(): BenchPage {
  return article("long article", LONG_ARTICLE_PARAGRAPHS);
}

/** An article whose HTML is the first to reach `bytes`. */
export function articleOfSize(title: string, bytes: number): BenchPage {
  const perParagraph = (articleHtml(200).length - articleHtml(0).length) / 200;
  const empty = articleHtml(0).length;
  return article(title, Math.max(1, Math.ceil((bytes - empty) / perParagraph)));
}

/** Pages of other shapes: an article among teasers, a reference page of links and tables, a front page. */
export function fixturePages(): BenchPage[] {
  return [
    { title: "made news page", html: newsPage(), names: STANDING },
    { title: "made reference page", html: referencePage(), names: STANDING },
    { title: "made front page", html: frontPage(), names: STANDING },
  ];
}

function article(title: string, paragraphs: number): BenchPage {
  return { title, html: articleHtml(paragraphs), names: STANDING };
}

function articleHtml(paragraphs: number): string {
  return document("article", `<article><h1>A long story</h1>${body(paragraphs)}</article>`);
}

function newsPage(): string {
  const random = seededRandom(SEED + 1);
  const nav = repeat(8, () => `<a href="#more">${nameText(random)}</a>`);
  return document(
    "article",
    `<header><nav>${nav}</nav></header><main><article><h1>Talks go on at night</h1>${body(60)}` +
      `<figure><svg width="600" height="200"></svg><figcaption>${sentence(random)}</figcaption></figure>` +
      `</article><aside><ul class="teasers">${repeat(18, () => teaser(random))}</ul></aside></main>` +
      `<footer>${plainSentence(random)}</footer>`,
  );
}

function referencePage(): string {
  const random = seededRandom(SEED + 2);
  const row = () => `<tr>${repeat(4, () => `<td>${nameText(random)}</td>`)}<td>1994</td></tr>`;
  const item = () => `<li>${sentence(random)} ${sentence(random)}<sup>[1]</sup></li>`;
  return document(
    "article",
    `<article><h1>A list of lists</h1>${body(120)}<table>${repeat(120, row)}</table>` +
      `<ul>${repeat(300, item)}</ul></article>`,
  );
}

function frontPage(): string {
  const random = seededRandom(SEED + 3);
  return document(
    "website",
    `<main><ul class="teasers">${repeat(150, () => teaser(random))}</ul></main>`,
  );
}

function body(paragraphs: number): string {
  const random = seededRandom(SEED);
  let html = "";
  for (let i = 0; i < paragraphs; i++) {
    if (i > 0 && i % PARAGRAPHS_PER_SECTION === 0) html += `<h2>${plainSentence(random)}</h2>\n`;
    const names = NAMES_PER_PARAGRAPH[i % NAMES_PER_PARAGRAPH.length] ?? 0;
    html += `<p>${repeat(names, () => `${sentence(random)} `)}${plainSentence(random)}</p>\n`;
  }
  return html;
}

function teaser(random: Random): string {
  return `<li><h3><a href="#more">${sentence(random)}</a></h3>${plainSentence(random)} ${nameText(random)}</li>`;
}

function sentence(random: Random): string {
  return namingSentence(random, nameText(random));
}

function nameText(random: Random): string {
  return random.pick(STANDING).text;
}

function repeat(times: number, make: () => string): string {
  return Array.from({ length: times }, make).join("");
}

function document(type: string, content: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A made page</title>` +
    `<meta property="og:type" content="${type}"><style>${STYLE}</style></head><body>${content}</body></html>\n`
  );
}
