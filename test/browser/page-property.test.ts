import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { READING, type Step, type Tree, WRITING } from "../pages/twins/client.ts";
import { BROWSERS } from "./harness.ts";
import { launchForPages, type PageBrowser, type TestPage } from "./page-harness.ts";

const TREES = 60;
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const text = fc
  .array(
    fc.constantFrom("Putin", "Putin said", "Vladimir ", " met Lukashenko", "Rus", "sia", " ", ", "),
    { maxLength: 4 },
  )
  .map((words) => words.join(""));

const { tree } = fc.letrec<{ tree: Tree; element: Tree; text: Tree }>((tie) => ({
  text,
  element: fc.record({
    tag: fc.constantFrom("p", "div", "b", "a", "em", "span", "li", "blockquote", "code"),
    children: fc.array(tie("tree"), { maxLength: 4 }),
  }),
  tree: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: text }, tie("element")),
}));
const block: fc.Arbitrary<Tree> = fc.record({
  tag: fc.constantFrom("p", "div", "ul"),
  children: fc.array(tree, { minLength: 1, maxLength: 4 }),
});
const stepOf = (kinds: readonly Step["kind"][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...kinds), node: fc.nat(40), other: fc.nat(40), text });
/** What reads the tree comes alone: between two steps of one task no script of ours runs. */
const steps = fc.oneof(
  fc.array(stepOf(WRITING), { minLength: 1, maxLength: 4 }),
  fc.tuple(stepOf(READING)),
);

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe.each(BROWSERS)("random trees under random changes, in %s", (name) => {
  let browser: PageBrowser;
  let opened: TestPage;

  beforeAll(async () => {
    browser = await launchForPages(name);
    opened = await browser.open({ folder: "twins" });
    await opened.start();
  });
  afterAll(() => browser.close());

  it.each(Array.from({ length: ROUNDS }, (_, round) => seed + round))(
    "stay like their unmarked twins (SEED=%i)",
    async (roundSeed) => {
      const trees = fc.sample(block, { numRuns: TREES, seed: roundSeed });
      const sample = (offset: number) =>
        fc.sample(steps, { numRuns: TREES, seed: roundSeed + offset });
      const { page } = opened;
      await page.evaluate((built) => twins.build(built), JSON.stringify(trees));
      await opened.settled();
      expect(await page.evaluate(() => twins.marks())).toBeGreaterThan(TREES / 2);

      const done: Step[][][] = [];
      for (const changes of [sample(1000), sample(2000), sample(3000)]) {
        done.push(changes);
        // Read in a task of its own, before any frame: what the page did is put right by then.
        const different = await page.evaluate(async (all) => {
          twins.do(all);
          await Promise.resolve();
          return twins.differentTexts();
        }, JSON.stringify(changes));
        explain("at once", different, trees, done);
        await opened.settled();
        explain("later", await page.evaluate(() => twins.differentTexts()), trees, done);
      }

      await page.evaluate(() => room.stop());
      const left = await page.evaluate(() => twins.differentTrees());
      await page.evaluate(() => room.start());
      explain("switched off", left, trees, done);
    },
  );
});

interface Difference {
  index: number;
  seen: string;
  unseen: string;
}

function explain(when: string, differences: Difference[], trees: Tree[], done: Step[][][]): void {
  const [first] = differences;
  if (!first) return;
  const { index, seen, unseen } = first;
  const steps = done.map((changes) => JSON.stringify(changes[index])).join("\n");
  expect(
    seen,
    `${differences.length} trees, ${when}: ${JSON.stringify(trees[index])}\n${steps}\n`,
  ).toBe(unseen);
}
