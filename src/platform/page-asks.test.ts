import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageMessages } from "./messages.ts";
import { PAGE_ASKS, TEXTS_MAX_CHARACTERS } from "./page-asks.ts";

const evidence = {
  format: 1 as const,
  named: { "wagner-group": ["wagner group"] },
  peoples: ["russia"],
  bearers: { wagner: ["Richard Wagner"] },
  longer: {},
  cues: ["mercenary"],
  languages: ["fr"],
  met: { wagner: ["wagner"] },
};

/** One good question of each kind. */
const GOOD: { [N in keyof PageMessages]: PageMessages[N]["ask"] } = {
  pageSettings: null,
  findMentions: { lang: "en", title: "T", evidence, texts: ["Wagner came.", ""], have: ["minsk"] },
  card: { entity: "minsk" },
  together: { entities: ["minsk", "kyiv"] },
  loadWrapping: null,
  loadCard: null,
  insertMarkStyle: { part: "current" },
  markStyle: null,
  pageChanged: {
    isArticle: true,
    running: true,
    isRead: true,
    withheld: false,
    entities: [{ id: "minsk", mentions: 2, hidden: 0, isMarked: true, forms: ["Minsk"] }],
  },
  openDocument: { document: "a", span: { start: 0, end: 1 }, entity: null },
  hideName: { entity: "minsk", form: "minsk", scope: "page", path: "/news/1", isHidden: true },
};
const names = Object.keys(GOOD) as (keyof PageMessages)[];

describe("a page's question", () => {
  it.each(names)("%s, well asked, may be answered", (name) => {
    expect(PAGE_ASKS[name](GOOD[name])).toBe(true);
    expect(PAGE_ASKS[name](JSON.parse(JSON.stringify(GOOD[name])))).toBe(true);
  });

  const find = GOOD.findMentions;
  const news = GOOD.pageChanged;
  const withEntity = (change: object) => ({
    ...news,
    entities: news.entities.map((entity) => ({ ...entity, ...change })),
  });
  const open = GOOD.openDocument;
  const many = Array.from({ length: 300_000 }, (_, i) => `A${i} Wagner`);
  it.each<[keyof PageMessages, string, unknown]>([
    ["pageSettings", "for another host", { host: "bank.example" }],
    ["findMentions", "without texts", { ...find, texts: "abc" }],
    ["findMentions", "with texts that are none", { ...find, texts: [7, null, {}] }],
    [
      "findMentions",
      "with too much text",
      { ...find, texts: ["x".repeat(TEXTS_MAX_CHARACTERS + 1)] },
    ],
    ["findMentions", "with too many texts", { ...find, texts: Array(100_000).fill("") }],
    ["findMentions", "with an endless title", { ...find, title: "x".repeat(100_000) }],
    ["findMentions", "with a title that is none", { ...find, title: 7 }],
    ["findMentions", "in no language", { ...find, lang: 7 }],
    ["findMentions", "with cards that are none", { ...find, have: 7 }],
    ["findMentions", "with half an evidence", { ...find, evidence: { named: { a: 7 } } }],
    [
      "findMentions",
      "with a table of numbers",
      { ...find, evidence: { ...evidence, met: { a: [7] } } },
    ],
    [
      "findMentions",
      "with endless evidence",
      { ...find, evidence: { ...evidence, bearers: { a: many } } },
    ],
    ["card", "of nobody", null],
    ["card", "of an object", { entity: {} }],
    ["together", "of one", { entities: ["minsk"] }],
    ["together", "of many", { entities: Array(1000).fill("minsk") }],
    ["together", "of what is no entity", { entities: ["minsk", null] }],
    ["pageChanged", "with a word for a number", withEntity({ mentions: "PWNED" })],
    ["pageChanged", "with a negative number", withEntity({ hidden: -1 })],
    ["pageChanged", "with an entity that is neither marked nor not", withEntity({ isMarked: 1 })],
    ["pageChanged", "with forms without end", withEntity({ forms: Array(100_000).fill("Minsk") })],
    ["pageChanged", "with an entity without an id", { ...news, entities: [{ mentions: 1 }] }],
    ["openDocument", "without a span", { document: "a", entity: null }],
    ["openDocument", "at no place", { ...open, span: { start: 2, end: 2 } }],
    ["openDocument", "at half a place", { ...open, span: { start: 0.5, end: 2 } }],
  ])("%s is refused %s", (name, _, ask) => {
    expect(PAGE_ASKS[name](ask)).toBe(false);
  });

  it("is judged without an error, whatever it is", () => {
    const keys = fc.constantFrom(
      ...["lang", "title", "texts", "evidence", "have", "format", "met", "entities", "isMarked"],
    );
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(fc.anything(), fc.dictionary(keys, tie("value")), fc.array(tie("value"))),
    })).value;
    fc.assert(
      fc.property(fc.constantFrom(...names), tree, (name, ask) => {
        expect(typeof PAGE_ASKS[name](ask)).toBe("boolean");
      }),
    );
  });
});
