import { describe, expect, it, test } from "vitest";
import type { FoundMentions } from "../../core/mentions/found-mentions.ts";
import { Articles } from "./article.ts";
import { askForMentions } from "./ask.ts";
import type { PageMention } from "./page-mention.ts";
import { TextBlock } from "./text-block.ts";

/** Asks for texts and returns what was asked, message by message. */
async function ask(
  texts: string[],
  answers: Partial<FoundMentions<PageMention>>[],
): Promise<string[][]> {
  const asked: string[][] = [];
  const blocks = texts.map((text) => new TextBlock({} as Element, text, []));
  const find = async (chunk: string[]): Promise<FoundMentions<PageMention>> => {
    const { mentions = chunk.map(() => []), reconsider = [] } = answers[asked.length] ?? {};
    asked.push(chunk);
    return { mentions, reconsider };
  };
  const { signal } = new AbortController();
  await askForMentions(blocks, {
    signal,
    find,
    articles: new Articles(),
    onFound: () => {},
    onBatch: () => {},
    answered: () => blocks,
    tries: new WeakMap(),
  });
  return asked;
}

test.each(["türkiye", "côte d’ivoire", "nagorno-karabakh", "u.s.", "ma\u00ADnas"])(
  "asks again for texts with %j, spelt as the page spells it",
  async (spelling) => {
    const texts = [`Talks in ${spelling.toUpperCase()}.`, "Nothing of the kind."];
    const asked = await ask(texts, [{ reconsider: [spelling] }]);
    expect(asked).toEqual([texts, [texts[0]]]);
  },
);

test("asks once where nothing is to be reconsidered, and no more than twice", async () => {
  expect(await ask(["One."], [])).toHaveLength(1);
  expect(await ask(["One."], [{ reconsider: ["one"] }, { reconsider: ["one"] }])).toHaveLength(2);
});

test("sends long texts in several messages", async () => {
  const long = "word ".repeat(10_000);
  expect(await ask([long, long, "short"], [])).toEqual([[long], [long, "short"]]);
});

describe("a text that cannot be answered", () => {
  const blocksOf = (texts: string[]) => texts.map((text) => new TextBlock({} as Element, text, []));
  const texts = ["one", "two", "bad", "four", "five"];

  function asking(fails: (texts: string[]) => boolean) {
    const blocks = blocksOf(texts);
    const found: string[] = [];
    const options = {
      signal: new AbortController().signal,
      find: async (chunk: string[]): Promise<FoundMentions<PageMention>> => {
        if (fails(chunk)) throw new Error("Cannot be read");
        return { mentions: chunk.map(() => []), reconsider: [] };
      },
      articles: new Articles(),
      onFound: ({ text }: TextBlock) => found.push(text),
      onBatch: () => {},
      answered: () => [],
      tries: new WeakMap<TextBlock, number>(),
    };
    const ask = () =>
      askForMentions(
        blocks.filter(({ text }) => !found.includes(text)),
        options,
      );
    return { ask, found };
  }

  it("keeps no other from its answer, and is given up in the end", async () => {
    const { ask, found } = asking((chunk) => chunk.includes("bad"));
    for (let round = 1; round < 5; round++) {
      await expect(ask()).rejects.toThrow("Cannot be read");
      expect(found).toEqual(["one", "two", "four", "five"]);
    }
    await ask();
    expect(found).toEqual(["one", "two", "four", "five", "bad"]);
  });

  it("is not to blame while nobody answers", async () => {
    let isGone = true;
    const { ask, found } = asking(() => isGone);
    for (let round = 1; round < 10; round++) await expect(ask()).rejects.toThrow();
    isGone = false;
    await ask();
    expect(found).toEqual(texts);
  });
});
