import { describe, expect, it } from "vitest";
import { parsePage } from "./parse.ts";

describe("a page of tags that never end", () => {
  it.each(["<html ", "<!doctype", "<body", "</head"])("is read in one pass: %s", (tag) => {
    const time = (times: number) => {
      const start = performance.now();
      parsePage(`<p>Ada Orr spoke.</p>${tag.repeat(times)}`);
      return performance.now() - start;
    };
    time(1_000);
    expect(time(40_000)).toBeLessThan(3_000);
  });
});
