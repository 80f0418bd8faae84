import { expect, it } from "vitest";
import { Turns } from "./turns.ts";

it("serves asker after asker in turn, however much one of them has asked before", async () => {
  const turns = new Turns();
  const done: string[] = [];
  const ask = (asker: number, name: string) => turns.take(asker, () => void done.push(name));
  const all = ["a1", "a2", "a3", "a4"].map((name) => ask(1, name));
  all.push(ask(2, "b1"), ask(2, "b2"), ask(3, "c1"));
  await Promise.all(all);
  expect(done).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
});

it("lets in what comes while it works", async () => {
  const turns = new Turns();
  const done: string[] = [];
  let other: Promise<void> | undefined;
  const all = Array.from({ length: 30 }, (_, i) =>
    turns.take(1, () => {
      done.push(`a${i}`);
      if (i === 1) setTimeout(() => (other = turns.take(2, () => void done.push("b"))));
      work(2);
    }),
  );
  await Promise.all(all);
  await other;
  expect(done.indexOf("b")).toBeLessThan(done.indexOf("a29"));
});

/** Keeps the thread for longer than a timeout without a delay takes, in milliseconds. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it("gives each its own answer or error, and goes on after an error", async () => {
  const turns = new Turns();
  const failing = turns.take(1, () => Promise.reject(new Error("No")));
  const answered = turns.take(1, async () => 7);
  await expect(failing).rejects.toThrow("No");
  expect(await answered).toBe(7);
});

it("refuses at once what would wait too long, and nobody else's", async () => {
  const turns = new Turns();
  const flood = Array.from({ length: 1000 }, () => turns.take(1, () => 1));
  const other = turns.take(2, () => 2);
  const outcomes = await Promise.allSettled(flood);
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(800);
  expect(outcomes[0]?.status).toBe("fulfilled");
  expect(await other).toBe(2);
  expect(await turns.take(1, () => 3)).toBe(3);
});
