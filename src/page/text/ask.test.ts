import { expect, test } from "vitest";
import { askForMentions } from "./ask.ts";
import type { Found } from "./page-mention.ts";
import { TextBlock } from "./text-block.ts";

/** Asks for texts and returns what was asked, message by message. */
async function ask(texts: string[], answers: Partial<Found>[]): Promise<string[][]> {
  const asked: string[][] = [];
  const blocks = texts.map((text) => new TextBlock({} as Element, text, []));
  const find = async (chunk: string[]): Promise<Found> => {
    const { mentions = chunk.map(() => []), reconsider = [] } = answers[asked.length] ?? {};
    asked.push(chunk);
    return { mentions, reconsider };
  };
  const { signal } = new AbortController();
  await askForMentions(blocks, {
    signal,
    find,
    onFound: () => {},
    onChunk: () => {},
    answered: () => blocks,
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
