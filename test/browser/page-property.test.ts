import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { READING, type Step, type Tree, WALKING, WRITING } from "../pages/twins/client.ts";
import { BROWSERS } from "./harness.ts";
import { pageBrowser, type TestPage } from "./page-harness.ts";

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
/** What a page's own script does, and what others do in a page that runs none. */
const STEPS = {
  painted: fc.array(stepOf([...WRITING, ...READING]), { minLength: 1, maxLength: 4 }),
  wrapped: fc.tuple(stepOf(WALKING)),
};
const CASES = BROWSERS.flatMap((name) =>
  (["painted", "wrapped"] as const).map((painter) => ({ name, painter })),
);

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe.each(CASES)(
  "random trees under random changes, in $name, names $painter",
  ({ name, painter }) => {
    const browser = pageBrowser(name);
    let opened: TestPage;

    // Anew for each round: once somebody has changed its text, a page is wrapped no longer.
    beforeEach(async () => {
      opened = await browser.open({ folder: "twins", scripted: painter === "painted" });
      await opened.page.bringToFront();
    });
    afterEach(() => opened.close());

    it.each(Array.from({ length: ROUNDS }, (_, round) => seed + round))(
      "stay like their unmarked twins (SEED=%i)",
      async (roundSeed) => {
        const trees = fc.sample(block, { numRuns: TREES, seed: roundSeed });
        const sample = (offset: number) =>
          fc.sample<Step[]>(STEPS[painter], { numRuns: TREES, seed: roundSeed + offset });
        const { page } = opened;
        await page.evaluate((built) => twins.build(built), JSON.stringify(trees));
        await opened.start();
        const marks = await page.evaluate(() => twins.marks());
        expect(marks[painter]).toBeGreaterThan(TREES / 2);
        if (painter === "painted") expect(marks.wrapped).toBe(0);

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

        expect(await page.evaluate(() => document.querySelectorAll("fact-mark").length)).toBe(0);
        await page.evaluate(() => room.stop());
        // Whoever walks a page's texts may leave them in other pieces than they were in before.
        const left = await page.evaluate(
          (isWhole) => (isWhole ? twins.differentTrees() : twins.differentMarkup()),
          painter === "painted",
        );
        explain("switched off", left, trees, done);
      },
    );
  },
);

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
