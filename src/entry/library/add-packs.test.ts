import { describe, expect, it, vi } from "vitest";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import type { PackRecord } from "../../platform/library/schema.ts";
import { addPacks } from "./add-packs.ts";
import type { LibraryCalls, SamePackAnswer } from "./calls.ts";

const file = new File([], "pack.json");

function packRecord(id: string): PackRecord {
  const [bundled] = NO_LIBRARY;
  if (!bundled) throw new Error("No bundled pack");
  return { ...bundled, id };
}

/** Adds one file of a pack that the library has, about which the reader answers so. */
async function addingSame(answer: SamePackAnswer | "keep") {
  const asked: LibraryCalls["addPack"]["ask"][] = [];
  const worker = {
    async call(_: string, ask: LibraryCalls["addPack"]["ask"]) {
      asked.push(ask);
      return ask.whereSame === "ask" ? { same: "Ferries" } : packRecord("ferries");
    },
  };
  const on = { onStoring: vi.fn(), onAdded: vi.fn(async () => {}), onRefused: vi.fn() };
  const ask = vi.fn(async () => answer);
  const result = await addPacks([{ path: "pack.json", file }], worker as never, { ask, ...on });
  expect(ask).toHaveBeenCalledExactlyOnceWith("Ferries");
  return { ...result, ...on, answers: asked.map(({ whereSame }) => whereSame) };
}

describe("a pack that the library has", () => {
  it("is left as it is where the reader keeps it", async () => {
    const { last, kept, onAdded, answers } = await addingSame("keep");
    expect({ last, kept, answers }).toEqual({ last: null, kept: 1, answers: ["ask"] });
    expect(onAdded).not.toHaveBeenCalled();
  });

  it.each(["replace", "both"] as const)("is added as the reader wants it: %s", async (answer) => {
    const { last, kept, onAdded, answers } = await addingSame(answer);
    expect({ last: last?.id, kept, answers }).toEqual({
      last: "ferries",
      kept: 0,
      answers: ["ask", answer],
    });
    expect(onAdded).toHaveBeenCalledOnce();
  });
});

it("goes on after a file that is gone and one that is no pack", async () => {
  const answers = [{ refused: { id: "refusedOther" } }, packRecord("ferries")];
  const worker = { call: async () => answers.shift() };
  const onRefused = vi.fn();
  const onAdded = vi.fn(async () => {});
  const files = [
    { path: "gone.json", file: null },
    { path: "note.json", file },
    { path: "pack.json", file },
  ];
  const on = { ask: vi.fn(), onStoring: vi.fn(), onAdded, onRefused };
  const { last } = await addPacks(files, worker as never, on);
  expect(last?.id).toBe("ferries");
  expect(onRefused.mock.calls).toEqual([
    ["gone.json", { id: "refusedGone" }],
    ["note.json", { id: "refusedOther" }],
  ]);
});
