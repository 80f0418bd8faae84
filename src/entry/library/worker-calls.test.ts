import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeWorkers } from "../../../test/support/fake-worker.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { TooManyNames } from "../../core/knowledge/extraction/surfaces/surfaces.ts";
import { DamagedPack } from "../../platform/library/read-pack.ts";
import { explain } from "./explain.ts";
import { Cancelled, WorkerClient } from "./worker-calls.ts";

type Calls = Record<"work", { ask: null; answer: string; progress: never }>;

/** A client whose worker does nothing but throw. */
function failing(error: Error): WorkerClient<Calls> {
  fakeWorkers({
    work() {
      throw error;
    },
  });
  return new WorkerClient<Calls>("worker.js");
}

afterEach(() => vi.unstubAllGlobals());

describe("the calls to a worker", () => {
  it.each([
    [
      "a damaged pack",
      new DamagedPack({ title: "Rivers “and” weirs", revision: "1" }),
      /“Rivers “and” weirs” is/u,
    ],
    ["too many names", new TooManyNames(300_000), /more than the 300,?000 names/u],
  ])("have the reader told of %s, whatever the error's own message is", async (_, error, told) => {
    error.message = "Nothing to go by";
    const failed = await failing(error)
      .call("work", null)
      .catch((reason) => reason);
    expect(explain(failed, inEnglish)).toMatch(told);
  });

  it("begin anew in another worker after the browser has ended one", async () => {
    let isSlow = true;
    const workers = fakeWorkers({
      work: () => (isSlow ? new Promise<string>(() => {}) : "done"),
    });
    const client = new WorkerClient<Calls>("worker.js");
    const lost = client.call("work", null).catch((reason) => reason);
    workers.at(-1)?.die();
    expect(explain(await lost, inEnglish)).toMatch(/may lack memory/u);
    isSlow = false;
    expect(await client.call("work", null)).toBe("done");
    expect(workers).toHaveLength(2);
  });

  it("are over once they were cancelled, those that come later too", async () => {
    const workers = fakeWorkers({ work: () => "done" });
    const client = new WorkerClient<Calls>("worker.js");
    const call = client.call("work", null);
    client.end();
    await expect(call).rejects.toBeInstanceOf(Cancelled);
    await expect(client.call("work", null)).rejects.toBeInstanceOf(Cancelled);
    expect(workers).toHaveLength(1);
  });

  it("pass on the name of the browser's own errors", async () => {
    const failed = failing(new DOMException("x", "QuotaExceededError")).call("work", null);
    await expect(failed).rejects.toMatchObject({ name: "QuotaExceededError", message: "x" });
  });
});
