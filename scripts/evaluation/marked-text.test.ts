import { expect, test } from "vitest";
import { readMarkedText } from "./marked-text.ts";

test("marks name mentions and neutral places, and are no part of the text", () => {
  const { text, gold, neutral } = readMarkedText("In [[Oslo|oslo]], ((Bergen)) and [[Moss|moss]].");
  expect(text).toBe("In Oslo, Bergen and Moss.");
  expect(gold.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
    ["Oslo", "oslo"],
    ["Moss", "moss"],
  ]);
  expect(neutral.map(({ start, end }) => text.slice(start, end))).toEqual(["Bergen"]);
});

test("a text without marks is itself", () => {
  expect(readMarkedText("[1] (Oslo)")).toEqual({ text: "[1] (Oslo)", gold: [], neutral: [] });
});
