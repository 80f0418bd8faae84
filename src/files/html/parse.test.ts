import { describe, expect, it } from "vitest";
import { processorTime } from "../../../test/support/processor-time.ts";
import { parsePage } from "./parse.ts";

describe("a page of tags that never end", () => {
  it.each(["<html ", "<!doctype", "<body", "</head", "</html><body "])(
    "is read in one pass: %s",
    (tag) => {
      const time = (times: number) =>
        processorTime(() => parsePage(`<p>Ada Orr spoke.</p>${tag.repeat(times)}`));
      expect(time(32_000)).toBeLessThan(80 * time(2_000));
    },
  );
});
