import { describe, expect, it } from "vitest";
import { foundIn } from "../../testing/sources.ts";

/** Each entity with its other names. */
const described = (text: string) =>
  Object.fromEntries(
    foundIn(text).map(({ label, names }) => [label, names.slice(1).map((name) => name.text)]),
  );

describe("spellings of people", () => {
  it.each([
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelenskiy"],
    ["Alexander Lukashenko", "Alexander Lukashenka"],
    ["Yevgeny Prigozhin", "Evgeny Prigojin"],
    ["Nikita Khrushchev", "Nikita Hrushchev"],
  ])("joins spellings of one person: %s and %s", (often, once) => {
    const found = described(`We met ${often}. Then ${often} left. She saw ${once} there.`);
    expect(found).toEqual({ [often]: [once] });
  });

  it.each([
    ["John Smith", "John Smyth"],
    ["Anna Petersen", "Anna Peterson"],
    ["Anna Johnson", "Anna Johnston"],
    ["Peter Hoffmann", "Peter Hofmann"],
    ["Sasha Ivanov", "Sasha Ivanova"],
    ["Peter Zelenskyy", "Anna Zelensky"],
  ])("leaves two people apart: %s and %s", (one, other) => {
    const found = described(`We met ${one}. Then ${one} left. She saw ${other} there.`);
    expect(Object.keys(found)).toEqual([one, other]);
  });
});
