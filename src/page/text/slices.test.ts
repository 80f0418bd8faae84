import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { delay } from "./slices.ts";

describe("a delay", () => {
  it("leaves nothing on its signal once it is over", async () => {
    const { signal } = new AbortController();
    const over = delay(1, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await over;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("rejects with the reason once it is called off", async () => {
    const controller = new AbortController();
    const over = delay(60_000, controller.signal);
    controller.abort("enough");
    await expect(over).rejects.toBe("enough");
  });
});
