import { afterEach, describe, expect, it, vi } from "vitest";
import { TimeSlices } from "./slices.ts";

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
