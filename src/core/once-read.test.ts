import { expect, it, vi } from "vitest";
import { onceRead } from "./once-read.ts";

it("reads once for all callers", async () => {
  const read = vi.fn(async () => "words");
  const words = onceRead(read);
  expect(await Promise.all([words(), words()])).toEqual(["words", "words"]);
  expect(await words()).toBe("words");
  expect(read).toHaveBeenCalledTimes(1);
});

it("reads again after a failure", async () => {
  const read = vi.fn(async () => "words").mockRejectedValueOnce(new Error("Not there"));
  const words = onceRead(read);
  await expect(words()).rejects.toThrow("Not there");
  expect(await words()).toBe("words");
});
