import { beforeEach, describe, expect, it } from "vitest";
import type { CardData } from "../../core/card/card.ts";
import { emptyCard } from "../../core/card/testing/empty-card.ts";
import { readPage } from "../../core/mentions/read-page.ts";
import { sampleGazetteer } from "../../core/mentions/testing/sample.ts";
import type { BackgroundMessages } from "../../platform/messages.ts";
import { type PageNow, TabKnowledge } from "./tab-knowledge.ts";

type Find = BackgroundMessages["findMentions"];

let now: number;
let asked: Find["ask"][];
let isDown: boolean;
let knowledge: TabKnowledge;

beforeEach(() => {
  now = 0;
  asked = [];
  isDown = false;
  knowledge = new TabKnowledge(ask as never, () => now);
});

/** A background with the sample's names, which keeps nothing. */
async function ask(name: string, question: Find["ask"] & { entity: string }): Promise<unknown> {
  if (isDown) throw new Error("No background");
  if (name === "card") return question.entity === "nobody" ? null : emptyCard(question.entity);
  asked.push(structuredClone(question));
  const { lang, title, evidence, texts, have } = question;
  const read = readPage(sampleGazetteer, { lang, title, host: "" }, evidence, texts);
  const named = new Set(read.mentions.flat().map(({ entity }) => entity));
  const cards: CardData[] = [...named].filter((id) => !have.includes(id)).map(emptyCard);
  return { ...read, cards };
}

const page = (path = "/first", title = "First"): PageNow => ({ lang: "en", path, title });
const AGAINST = "Michael Jordan scored.";
const FOR = "Amman is the capital of Jordan.";
const SHORT = "Jordan won.";
const GROUP = "The Mercer Group left on Friday.";
const MERCER = "Mercer gave no reason.";

async function namedIn(text: string, at = page(), article: number | null = null) {
  const { mentions } = await knowledge.find(at, [text], [article]);
  return mentions.flat().map(({ entity }) => entity);
}

describe("what a tab knows", () => {
  it("sends with each question what earlier texts have taught, and asks for no card twice", async () => {
    await knowledge.find(page(), [FOR]);
    expect(await namedIn(SHORT)).toEqual(["jordan"]);
    expect(asked.map(({ evidence }) => evidence === null)).toEqual([true, false]);
    expect(asked[1]?.have).toEqual(expect.arrayContaining(["jordan", "amman"]));
  });

  it("keeps what it knew where the background fails, and learns from the answer to the next try", async () => {
    isDown = true;
    await expect(knowledge.find(page(), [FOR])).rejects.toThrow("No background");
    isDown = false;
    await knowledge.find(page(), [FOR]);
    expect(await namedIn(SHORT)).toEqual(["jordan"]);
  });

  it("gives a mention its card's category, a card it has at once, and null for an unknown entity", async () => {
    const { mentions } = await knowledge.find(page(), [FOR]);
    expect(mentions.flat().map(({ category }) => category)).toEqual(["place", "place"]);
    isDown = true;
    expect((await knowledge.card("jordan"))?.id).toBe("jordan");
    await expect(knowledge.card("nobody")).rejects.toThrow();
    isDown = false;
    expect(await knowledge.card("nobody")).toBeNull();
  });

  it("lists entities in the order of their first mentions", async () => {
    const { mentions } = await knowledge.find(page(), ["Amman and Jordan and Jordan.", FOR]);
    const isHidden = ({ surface }: { surface: string }) => surface === "Amman";
    expect(knowledge.entitiesOf(mentions.flat(), { demonyms: false }, isHidden)).toEqual([
      { id: "amman", mentions: 2, hidden: 2, forms: ["Amman"] },
      { id: "jordan", mentions: 3, hidden: 0, forms: ["Jordan"] },
    ]);
  });

  it("does not ask about a text that is too long, and finds nothing in it", async () => {
    const { mentions } = await knowledge.find(page(), ["x".repeat(2 ** 21), FOR]);
    expect(mentions.map(({ length }) => length)).toEqual([0, 2]);
    expect(asked[0]?.texts).toEqual([FOR]);
  });

  it("knows another page by the texts that are gone", async () => {
    await knowledge.find(page(), [FOR, AGAINST]);
    expect(knowledge.isOutdated([FOR, AGAINST, "More."])).toBe(false);
    expect(knowledge.isOutdated([FOR])).toBe(true);
  });
});

describe("what a page has taught", () => {
  it("is forgotten some time after all that taught it has gone", async () => {
    await knowledge.find(page(), [AGAINST]);
    await knowledge.find(page(), [FOR]);
    const forget = (texts: string[]) => {
      now += 10_000;
      knowledge.forgetGone(() => texts);
    };
    forget([FOR]);
    await knowledge.find(page(), ["Something."]);
    expect(asked.at(-1)?.evidence?.bearers).not.toEqual({});
    forget([FOR, "Something."]);
    await knowledge.find(page(), ["Something else."]);
    expect(asked.at(-1)?.evidence?.bearers).toEqual({});
    expect(Object.keys(asked.at(-1)?.evidence?.named ?? {})).toContain("amman");
  });

  it("stays small on a page that brings new texts for ever", async () => {
    const sizes: number[] = [];
    for (let i = 0; i < 200; i++) {
      const text = `Michael${i} Jordan scored.`;
      await knowledge.find(page(), [text]);
      sizes.push(JSON.stringify(asked.at(-1)?.evidence).length);
      now += 2000;
      knowledge.forgetGone(() => [text]);
    }
    expect(Math.max(...sizes.slice(100))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 20)));
  });
});

describe("a second article on one page", () => {
  it.each([
    ["an element of its own", page(), 2],
    ["what comes after another address", page("/second"), null],
    ["what comes after another title", page("/first", "Second"), null],
  ])("as %s inherits nothing of the first one's", async (_, at, article) => {
    await namedIn(GROUP, page(), article && 1);
    now += 5000;
    expect(await namedIn(MERCER, at, article)).toEqual([]);
    now += 5000;
    expect(await namedIn("Mercer denies it.", page(), article && 1)).toEqual(["mercer-group"]);
    now += 5000;
    expect(await namedIn("The Mercer Group grew.", at, article)).toEqual(["mercer-group"]);
    expect(await namedIn("Mercer said so.", at, article)).toEqual(["mercer-group"]);
  });

  it("leaves the first one its own, when its texts are asked for again", async () => {
    await knowledge.find(page(), [GROUP, MERCER]);
    await namedIn("The second one.", page("/second"));
    expect(await namedIn(MERCER, page("/second"))).toEqual(["mercer-group"]);
  });

  it("is none where only a counter in the title changes, or the title comes late", async () => {
    await namedIn(GROUP, page("/first", "Loading"));
    now += 100;
    expect(await namedIn(MERCER, page("/first", "First"))).toEqual(["mercer-group"]);
    now += 5000;
    expect(await namedIn("Mercer denies it.", page("/first", "(2) Loading"))).toEqual([
      "mercer-group",
    ]);
  });

  it("shares one context with what stands around the first article", async () => {
    await knowledge.find(page(), ["A headline", GROUP], [null, 1]);
    expect(await namedIn(MERCER)).toEqual(["mercer-group"]);
  });

  it("is not told of by the first one's title", async () => {
    await knowledge.find(page("/first", "Amman"), [AGAINST, "And more."], [1, 2]);
    expect(asked.map(({ title }) => title)).toEqual(["Amman", ""]);
  });
});
