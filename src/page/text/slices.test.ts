import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { delay, TimeSlices } from "./slices.ts";

describe("slices", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("let the page's messages through, though the scheduler goes on before them", async () => {
    vi.stubGlobal("scheduler", { yield: () => Promise.resolve() });
    const { port1, port2 } = new MessageChannel();
    let isReceived = false;
    port1.onmessage = () => {
      isReceived = true;
    };
    port2.postMessage(null);
    const slices = new TimeSlices(new AbortController().signal);
    for (let count = 0; count < 8; count++) await slices.rest();
    expect(isReceived).toBe(true);
    port1.close();
  });
});

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
