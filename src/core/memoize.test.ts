import { expect, it } from "vitest";
import { memoize } from "./memoize.ts";

it("works out a value once for each object, though others are asked for in between", () => {
  const asked: string[] = [];
  const lettersOf = memoize(({ word }: { word: string }) => {
    asked.push(word);
    return new Set(word);
  });
  const one = { word: "one" };
  const same = { word: "one" };
  const first = lettersOf(one);
  expect(lettersOf(same)).not.toBe(first);
  expect(lettersOf(one)).toBe(first);
  expect(lettersOf(one)).toBe(first);
  expect(asked).toEqual(["one", "one"]);
});

it("keeps undefined as a value too", () => {
  let times = 0;
  const nothing = memoize(() => {
    times++;
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, other, one, other]) expect(nothing(key)).toBeUndefined();
  expect(times).toBe(2);
});
